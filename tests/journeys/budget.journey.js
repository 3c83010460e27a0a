// £5,720 is shared by paper and by phone: three vote on paper, one of the others in Welsh without scripts, one with the keyboard
// alone on a small phone. The exported file is counted again by the program and gives the same winners.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { journey } from './harness.js'
import { comesIn, openGroup } from './group.js'
import { wordsOf } from './words.js'

const OPTIONS = [
  ['A taxi when the minibus does not come', '1,400'],
  ['The garden room: heater and blinds', '2,300'],
  ['An evening a month for young carers', '960'],
  ['Raised beds at the allotment', '780'],
  ['A new website', '3,200']
]
const REASON = 'Mam grew beans there.'
const PAPER = { 'Carys Bowen': [0, 1], 'Gwen Parry': [0], 'Elwyn Price': [1, 3] }

journey('Money is shared by paper and phone, and counted again from the file', {}, async ({ person, plethu }) => {
  const dewi = await person('Dewi')
  const group = await openGroup(dewi)
  const ifan = await person('Ifan', { lang: 'cy', scripts: false })
  await comesIn(ifan, group, 'Ifan Rees')
  const megan = await person('Megan', { width: 320, keyboardOnly: true })
  await comesIn(megan, group, 'Megan Ellis')
  for (const name of Object.keys(PAPER)) await joinsOnPaper(dewi, group, name)

  await dewi.visit(`/spaces/${group.space}/decisions/new`)
  await dewi.page.locator('[name=question_en]').fill('What do we spend the money on?')
  await dewi.page.locator('[name=question_cy]').fill('Ar beth y gwariwn yr arian?')
  await dewi.page.locator('[name=words_en]').fill('The council gives us £5,720 for small things.')
  await dewi.page.locator('[name=rule][value=shares]').check()
  await dewi.click(say(dewi, 'go-on'))
  await dewi.click(say(dewi, 'options-more'))
  for (const [at, [words, cost]] of OPTIONS.slice(0, 3).entries()) {
    await dewi.page.locator('[name=en]').nth(at).fill(words)
    await dewi.page.locator('[name=cost]').nth(at).fill(cost)
  }
  await dewi.click(say(dewi, 'options-more'))
  for (const [at, [words, cost]] of OPTIONS.entries()) {
    await dewi.page.locator('[name=en]').nth(at).fill(words)
    await dewi.page.locator('[name=cost]').nth(at).fill(cost)
  }
  await dewi.click(say(dewi, 'go-on'))
  await dewi.page.locator('[name=money]').fill('£5,720')
  await dewi.page.locator('[name=secret][value=secret]').check()
  await dewi.page.locator('[name=quorum]').fill('5')
  await dewi.click(say(dewi, 'go-on'))
  await dewi.click(say(dewi, 'commit-me'))
  await dewi.click(say(dewi, 'open-do'))
  const decision = new URL(dewi.page.url()).pathname.replace(/^\/en/, '')

  for (const [one, choices] of [[ifan, [1, 3]], [megan, [2]], [dewi, [0, 1]]]) {
    await one.visit(decision)
    await one.click(say(one, 'vote'))
    for (const choice of choices) await one.choose(new RegExp(`^${OPTIONS[choice][0]}`))
    await one.press(one.page.getByRole('button', { name: say(one, 'vote-send') }), 'send')
    await one.sees(say(one, 'just-voted'))
  }
  // A change of mind counts once.
  await megan.click(say(megan, 'vote-again'))
  await megan.choose(new RegExp(`^${OPTIONS[3][0]}`))
  await megan.page.locator('[name=reason]').fill(REASON)
  await megan.press(megan.page.getByRole('button', { name: say(megan, 'vote-send') }), 'send')

  // Three put a paper into the box.
  await dewi.visit(`${decision}/ballot?large=true`)
  await dewi.sees(say(dewi, 'sheet-secret'), { exact: false })
  await dewi.visit(`${decision}/register`)
  for (const name of Object.keys(PAPER)) {
    await dewi.click(of(say(dewi, 'tick'), name))
    await dewi.sees(say(dewi, 'just-ticked'))
  }
  await dewi.visit(`${decision}/type-in`)
  for (const choices of Object.values(PAPER)) {
    for (const choice of choices) await dewi.choose(new RegExp(`^${OPTIONS[choice][0]}`))
    await dewi.click(say(dewi, 'type-in-send'))
    await dewi.sees(say(dewi, 'type-in-kept'))
  }
  await dewi.choose(new RegExp(`^${OPTIONS[4][0]}`))
  dewi.fine.add(422)
  await dewi.click(say(dewi, 'type-in-send'))
  await dewi.sees(new RegExp(say(dewi, 'too-many-papers').slice(0, 40)))

  await dewi.visit(`${decision}/close`)
  await dewi.click(say(dewi, 'close-do'))
  await dewi.sees(say(dewi, 'what-was-decided'))
  const won = (await dewi.page.locator('.decision-won th').allInnerTexts()).map(text => text.trim())
  assert.ok(won.length >= 2 && !won.includes('A new website'), won.join(', '))
  await ifan.visit(decision)
  await ifan.sees(say(ifan, 'how-it-went'))
  await ifan.sees(say(ifan, 'export', 'pb'))
  await megan.visit(decision)
  const reason = dewi.page.locator('li', { hasText: REASON })
  assert.equal((await reason.innerText()).trim(), REASON, 'neither a name nor a choice stands beside it')

  const file = await dewi.page.request.get(`/en${decision}/export/pb`)
  assert.equal(file.status(), 200)
  const text = await file.text()
  assert.match(text, /budget;5720/)
  for (const name of ['Carys', 'Ifan', 'Megan', REASON]) assert.ok(!text.includes(name), name)
  assert.ok(plethu.said.includes('Plethu is open'), 'this is what the program said')
  for (const secret of ['Carys', 'Ifan', 'Megan', REASON, OPTIONS[3][0], 'mark-']) assert.ok(!plethu.said.includes(secret), `the log says ${secret}`)
  const path = join(plethu.folder, 'budget.pb')
  writeFileSync(path, text)
  await countsTheSame(path, won)
})

// The same winners, found by the program from the file alone.
async function countsTheSame (path, won) {
  const program = resolve(process.env.PLETHU_BIN ?? join(import.meta.dirname, '../../target/debug/plethu'))
  const { stdout } = await promisify(execFile)(program, ['count', path, '--json'])
  const counted = JSON.parse(stdout)
  const names = counted.winners.map(id => OPTIONS[Number(id) - 1][0])
  assert.deepEqual([...names].sort(), [...won].sort())
}

// A control that says whom it is about, in words that are only read out.
const of = (label, name) => new RegExp(`^${label}\\s*: ${name}$`)
const say = (person, key, choice) => wordsOf(person.lang)('decisions', key, choice)

async function joinsOnPaper (dewi, group, name) {
  await dewi.page.goto(`/en/spaces/${group.space}/people/add`)
  await dewi.page.locator('[name=name]').fill(name)
  await dewi.page.locator('[name=perspective][value=cares]').check()
  await dewi.page.locator('main form button').last().click()
  await dewi.page.waitForLoadState()
}
