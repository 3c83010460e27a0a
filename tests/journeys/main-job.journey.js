// The main job, on a real conversation where one lies beside the repository: bring it in, put its ten most agreed
// comments on a canvas, answer them all with three answers, print what goes up on the wall.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tmpdir } from 'node:os'
import assert from 'node:assert/strict'
import { journey } from './harness.js'

const REAL = resolve(import.meta.dirname, '../../../shared/data/polis/london.youth.policing')
const TEN = 10
const ANSWERS = [
  { take: 4, kind: 'We have done it', words: 'It is done: the first meeting is on Saturday.', why: 'Most of you asked for it.' },
  { take: 3, kind: 'We did nothing', words: 'We have not changed this.', why: 'It is not ours to change. We have asked those who can.' },
  { take: 3, kind: 'We will do it', words: 'We will ask in every school.', why: 'You said nobody asks there.', who: 'Nia Morgan' }
]

journey('A conversation held elsewhere is put on a canvas, answered, and told back', { demo: true }, async ({ plethu, person, t }) => {
  const [, space] = plethu.told.match(/^SPACE (\S+)/m)
  const [, code] = plethu.told.match(/Dewi Pritchard +(\S+)/)
  const told = await plethu.run('import', 'polis', conversation(t), '--space', space)
  assert.match(told, /Brought in: \d+ contributions, each owed an answer/)

  const dewi = await person('Dewi')
  await dewi.visit('/come-back')
  await dewi.type('Your code', code)
  await dewi.click('Come in', { within: dewi.page.locator('main') })
  const ten = await putsTenOnTheCanvas(dewi, space)
  await answersAll(dewi, space, ten)
  await tellsThem(dewi, space, ten)

  const again = await plethu.run('import', 'polis', conversation(t), '--space', space)
  assert.match(again, /Nothing changed/)
})

async function putsTenOnTheCanvas (dewi, space) {
  await dewi.visit(`/spaces/${space}/canvases/new`)
  await dewi.choose('All of us together')
  await dewi.type('What is it called, in English?', 'What people said elsewhere')
  await dewi.click('Make a canvas')
  const canvas = new URL(dewi.page.url()).pathname.match(/\/canvases\/\d+/)[0]
  await dewi.visit(`/spaces/${space}${canvas}/bring`)
  await dewi.click('Tick the ten that most people agreed with')
  const ten = await dewi.page.locator('input[name=contribution]:checked').evaluateAll(boxes =>
    boxes.map(box => box.labels[0].innerText.replace(/\s+/g, ' ').trim()))
  assert.equal(ten.length, TEN)
  await dewi.click('Put them on the canvas')
  for (const words of ten) await dewi.sees(words)
  return ten
}

async function answersAll (dewi, space, ten) {
  const left = [...ten]
  for (const { take, kind, words, why, who } of ANSWERS) {
    await dewi.visit(`/spaces/${space}/owed`)
    for (const said of left.splice(0, take)) await tick(dewi, said)
    await dewi.click('Answer these')
    await dewi.choose(kind)
    const within = dewi.part('In English')
    await dewi.type('What happened, in plain words', words, { within })
    await dewi.type('And why', why, { within })
    if (who) {
      await dewi.select('Who will do it?', who)
      await dewi.type('By when?', new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10))
    }
    await dewi.click('Send the answer')
  }
  for (const words of ten) await dewi.doesNotSee(words)
}

async function tellsThem (dewi, space, ten) {
  await dewi.visit(`/spaces/${space}`)
  await dewi.click(/wait to go out by letter/)
  await dewi.sees('For the notice board (English)')
  await dewi.click(/^Print this letter.*notice board \(English\)/)
  await dewi.page.emulateMedia({ media: 'print' })
  for (const words of [...ten, ...ANSWERS.map(answer => answer.words)]) await dewi.sees(words)
  await dewi.sees(/Nia Morgan will do this by/)
  await dewi.look()
  await dewi.page.emulateMedia({ media: 'screen' })
  await dewi.visit(`/spaces/${space}/letters`)
  await dewi.click('I have put it up')
  await dewi.sees('Noted.')
  await dewi.doesNotSee('For the notice board (English)')
}

async function tick (dewi, words) {
  const box = await dewi.page.locator('input[name=to]').evaluateAll((boxes, words) =>
    boxes.find(box => box.labels[0].innerText.replace(/\s+/g, ' ').trim() === words)?.id, words)
  assert.ok(box, `“${words}” should be owed an answer`)
  await dewi.page.locator(`#${box}`).check()
}

// A real export; a small one of our own where there is none.
function conversation (t) {
  if (existsSync(REAL)) return REAL
  t.diagnostic('skipped: a real conversation (../shared/data/polis is not there); a small made one is used')
  return made ??= make()
}

let made
function make () {
  const folder = mkdtempSync(join(tmpdir(), 'plethu-polis-'))
  const ids = [...Array(12).keys()]
  const lines = (name, rows) => writeFileSync(join(folder, name), rows.join('\n') + '\n')
  lines('summary.csv', ['topic,Where should the next break be?', 'url,https://pol.is/7cwmteg', 'comments,12'])
  lines('comments.csv', ['timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
    ...ids.map(id => `${1700000000000 + id},then,${id},${id},${id},0,1,"A day by the river, number ${id}"`)])
  lines('votes.csv', ['timestamp,datetime,comment-id,voter-id,vote',
    ...ids.flatMap(id => [...Array(id).keys()].map(voter => `${1700000100000 + voter},then,${id},${voter},1`))])
  lines('participants-votes.csv', ['participant,group-id,n-comments,n-votes,n-agree,n-disagree',
    ...ids.map(id => `${id},0,1,${11 - id},${11 - id},0`)])
  return folder
}
