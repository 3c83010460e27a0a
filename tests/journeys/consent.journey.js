// Twelve people in a room, half of them on paper, adopt a proposal by consent after two objections. One of them speaks Welsh
// and has no scripts, one has only a keyboard and a small phone.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { comesIn, openGroup } from './group.js'
import { wordsOf } from './words.js'

const PAPER = ['Carys Bowen', 'Gwen Parry', 'Mair Evans', 'Elwyn Price', 'Rhian Howells', 'Idris Lloyd']
const SCREEN = ['Nia Morgan', 'Sunita Rao', 'Tomos Hughes']
const FIRST = 'The house is open every Sunday from ten to four.'
const SECOND = 'The house is open every Saturday from ten to four.'
const THIRD = 'The house is open every Saturday from ten to four. Whoever comes by bus is met at the stop.'

journey('Twelve in a room adopt by consent after two objections', {}, async ({ person, plethu }) => {
  const dewi = await person('Dewi')
  const group = await openGroup(dewi)
  const ifan = await person('Ifan', { lang: 'cy', scripts: false })
  await comesIn(ifan, group, 'Ifan Rees')
  const megan = await person('Megan', { width: 320, keyboardOnly: true })
  await comesIn(megan, group, 'Megan Ellis')
  const others = []
  for (const name of SCREEN) {
    const one = await person(name.split(' ')[0])
    await comesIn(one, group, name)
    others.push(one)
  }
  for (const name of PAPER) await joinsOnPaper(dewi, group, name)

  // What Megan and Carys said becomes a proposal, and Megan hears of it.
  await megan.visit(`/spaces/${group.space}/say`)
  await megan.page.locator('[name=words]').fill('There is nothing to go to on Sundays.')
  await megan.press(megan.page.locator('main form button').last(), 'send')
  await dewi.visit(`/spaces/${group.space}/decisions`)
  await dewi.click(say(dewi, 'begin'))
  await dewi.visit(`/spaces/${group.space}/decisions/new?from=1`)
  await dewi.sees('There is nothing to go to on Sundays.')
  await dewi.page.locator('[name=question_en]').fill('When is the house open?')
  await dewi.page.locator('[name=question_cy]').fill('Pryd mae’r tŷ ar agor?')
  await dewi.page.locator('[name=words_en]').fill(FIRST)
  await dewi.page.locator('[name=rule][value=consent]').check()
  await dewi.click(say(dewi, 'go-on'))
  await dewi.page.locator('[name=quorum]').fill('12')
  await dewi.page.locator('[name=lived][value="3"]').check()
  await dewi.click(say(dewi, 'go-on'))
  await dewi.click(say(dewi, 'commit-me'))
  await dewi.click(say(dewi, 'open-do'))
  await megan.visit('/')
  await megan.sees(/What you said became part of a proposal/)
  const decision = new URL(dewi.page.url()).pathname.replace(/^\/en/, '')

  await ifan.visit(decision)
  await ifan.click(say(ifan, 'say-title', 'question'))
  await ifan.type(say(ifan, 'your-words'), 'Pwy fydd yn agor y drws?')
  await ifan.click(say(ifan, 'say-send'))
  await moves(dewi, decision, 'react')
  await megan.visit(decision)
  await megan.click(say(megan, 'say-title', 'reaction'))
  await megan.type(say(megan, 'your-words'), 'I would come.')
  await megan.click(say(megan, 'say-send'))
  await moves(dewi, decision, 'object')

  // The first round: Ifan, and Carys on paper, object.
  await ifan.visit(decision)
  await ifan.click(say(ifan, 'stance', 'objection'))
  await ifan.type(say(ifan, 'because-label'), 'Does dim bws ar ddydd Sul.')
  await ifan.click(say(ifan, 'say-send'))
  await dewi.visit(`${decision}/ballot`)
  await dewi.visit(`${decision}/room`)
  await dewi.sees('Does dim bws ar ddydd Sul.')
  await dewi.click(of(say(dewi, 'stance-short', 'objection'), 'Carys Bowen'))
  await dewi.type(say(dewi, 'because-label'), 'Mam goes to chapel on Sundays.')
  await dewi.click(say(dewi, 'say-send'))
  await dewi.visit(decision)
  await dewi.sees(/Objections that stand: 2\./)
  assert.equal(await dewi.page.getByRole('button', { name: say(dewi, 'adopt') }).count(), 0)
  await amends(dewi, decision, SECOND, 'Saturday: there is a bus, and no chapel.')

  // Everybody is asked again, and Megan objects.
  await megan.visit(decision)
  await megan.click(say(megan, 'stance', 'objection'))
  await megan.type(say(megan, 'because-label'), 'It is a mile from the stop.')
  await megan.click(say(megan, 'say-send'))
  await amends(dewi, decision, THIRD, 'Somebody meets the bus.')
  await megan.visit(decision)
  await megan.press(megan.page.getByRole('button', { name: say(megan, 'stance', 'consent') }), 'consent')
  await ifan.visit(decision)
  await ifan.press(ifan.page.getByRole('button', { name: say(ifan, 'stance', 'consent') }), 'consent')
  for (const one of others) {
    await one.visit(decision)
    await one.press(one.page.getByRole('button', { name: say(one, 'stance', 'consent') }), 'consent')
  }
  await dewi.visit(decision)
  await dewi.press(dewi.page.getByRole('button', { name: say(dewi, 'stance', 'consent') }), 'consent')
  // Carys, who objected on paper, has not said yet what she thinks of the new words.
  await dewi.sees(/have not said yet whether the new words are better: 1\./)
  await dewi.visit(`${decision}/room`)
  for (const name of PAPER.slice(1)) await dewi.click(of(say(dewi, 'stance-short', 'consent'), name))
  await dewi.click(of(say(dewi, 'stance-short', 'aside'), 'Carys Bowen'))
  await dewi.type(say(dewi, 'because-label'), 'I would rather Mondays.')
  await dewi.click(say(dewi, 'say-send'))
  await dewi.visit(decision)
  await dewi.click(say(dewi, 'adopt'))
  await dewi.sees(say(dewi, 'adopted'))
  await dewi.sees(THIRD)

  await ifan.visit(decision)
  await ifan.sees(say(ifan, 'adopted'))
  await ifan.sees('I would rather Mondays.')
  await ifan.sees('Mam goes to chapel on Sundays.')
  // Whoever committed to act answers Megan.
  await dewi.click(say(dewi, 'answer-title'))
  await dewi.page.locator('[name=by]').fill(inDays(30))
  await dewi.press(dewi.page.locator('main form button').last(), 'send')
  await megan.visit('/said')
  await megan.sees(/The proposal is adopted/)
})

// A control that says whom it is about, in words that are only read out.
const of = (label, name) => new RegExp(`^${label}\\s*: ${name}$`)
const say = (person, key, choice) => wordsOf(person.lang)('decisions', key, choice)
const inDays = days => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10)

async function joinsOnPaper (dewi, group, name) {
  await dewi.page.goto(`/en/spaces/${group.space}/people/add`)
  await dewi.page.locator('[name=name]').fill(name)
  await dewi.page.locator('[name=perspective][value=cares]').check()
  await dewi.page.locator('main form button').last().click()
  await dewi.page.waitForLoadState()
}

async function moves (person, decision, phase) {
  await person.visit(decision)
  await person.click(say(person, 'move-on-to', phase))
}

async function amends (person, decision, words, why) {
  await person.visit(decision)
  await person.click(say(person, 'amend-title'))
  await person.page.locator('[name=words_en]').fill(words)
  await person.page.locator('[name=why]').fill(why)
  await person.click(say(person, 'amend-send'))
  await person.sees(words)
}
