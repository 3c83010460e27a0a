// The whole thread: somebody joins and says something; it is put on the canvas, becomes an action and is answered; they
// hear of it and say that it answers them. Once with the keyboard alone on a small phone, once without scripts in Welsh.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { openGroup } from './group.js'
import { wordsOf } from './words.js'

const SAID = 'Dau ddydd Sadwrn y mis. Two Saturdays a month.'

journey('With the keyboard alone, on a small phone, from joining to being answered', {}, async ({ person }) => {
  await thread(person, { lang: 'en', width: 320, keyboardOnly: true })
})

journey('Without scripts, in Welsh, from joining to being answered', {}, async ({ person }) => {
  await thread(person, { lang: 'cy', scripts: 'blocked' })
})

for (const how of [{ lang: 'en', scripts: 'blocked' }, { lang: 'cy', width: 320, keyboardOnly: true }]) {
  journey(`What does not answer goes back once, and is owed again ${JSON.stringify(how)}`, {}, async ({ person }) => {
    await secondAnswer(person, how)
  })
}

async function thread (person, how) {
  const w = wordsOf(how.lang)
  const dewi = await person('Dewi', how)
  const group = await openGroup(dewi)
  const megan = await person('Megan', how)
  await joins(megan, group, w)
  await says(megan, w)
  const canvas = await putsItOnACanvas(dewi, group, w)
  await makesItAnAction(dewi, canvas, w)
  await answers(dewi, w)
  await isAnswered(megan, w)
  await dewi.visit(`/spaces/${group.space}`)
  await dewi.sees(/Answered them|Wedi’i ateb yn iawn/)
}

async function joins (megan, group, w) {
  await megan.visit('/')
  await megan.type(w('home', 'code-label'), group.join)
  await megan.click(w('home', 'come-in'))
  await megan.type(w('spaces', 'your-name'), 'Megan Ellis')
  await megan.choose(w('spaces', 'perspective', 'cares'))
  await megan.click(w('spaces', 'join'))
  await megan.sees(w('people', 'your-code'))
  await megan.click(w('people', 'go-on'))
}

async function says (megan, w) {
  await megan.click(w('loops', 'say-here'))
  await megan.type(w('loops', 'say-label'), SAID)
  await megan.click(w('loops', 'send'))
  await megan.sees(/Dewi Pritchard (owes you an answer by|sydd i roi ateb ichi, erbyn)/)
}

async function putsItOnACanvas (dewi, group, w) {
  await dewi.visit(`/spaces/${group.space}/canvases`)
  await dewi.click(w('canvas/plans', 'make'), { within: dewi.page.locator('.empty, main').first() })
  await dewi.type(w('canvas/plans', `name-in-${dewi.lang === 'cy' ? 'welsh' : 'english'}`), 'Plan')
  await dewi.click(w('canvas/plans', 'make'))
  await dewi.click(w('canvas', 'everything-else'))
  const canvas = new URL(dewi.page.url()).pathname.match(/\/spaces\/.*\/canvases\/\d+/)[0]
  await dewi.click(w('canvas/plans', 'bring'))
  await dewi.choose(new RegExp('Two Saturdays a month'))
  await dewi.click(w('canvas/onward', 'bring-do'))
  await dewi.sees(SAID)
  return canvas
}

async function makesItAnAction (dewi, canvas, w) {
  const card = dewi.page.locator('[data-card]', { hasText: SAID })
  await dewi.click(w('canvas', 'more'), { within: card })
  await dewi.click(w('canvas', 'to-action'), { within: card })
  await dewi.choose(w('canvas/onward', 'in-days', '7'))
  await dewi.click(w('canvas/onward', 'go-on'))
  await dewi.click(w('canvas/onward', 'make-it'))
  await dewi.visit(canvas)
  await dewi.sees(/^(Became action|Daeth yn gam gweithredu)/)
}

async function answers (dewi, w) {
  await dewi.visit('/')
  await dewi.click(new RegExp(`^${w('home', 'answer-it')}`))
  await dewi.choose(w('loops', 'kind', 'will_do'))
  const within = dewi.part(w('loops', dewi.lang === 'cy' ? 'in-welsh' : 'in-english'))
  await dewi.type(w('loops', 'answer-label'), 'The bus goes on Saturdays.', { within })
  await dewi.type(w('loops', 'reason-label'), 'You asked for it.', { within })
  await dewi.select(w('loops', 'promise-who'), 'Dewi Pritchard')
  await dewi.type(w('loops', 'promise-when'), inDays(30))
  await dewi.click(w('loops', 'answer-send'))
}

async function isAnswered (megan, w) {
  await megan.visit('/')
  await megan.click(new RegExp(`^${w('home', 'read-answer')}`))
  await megan.sees('The bus goes on Saturdays.')
  await megan.sees(/Dewi Pritchard (will do this by|yn gwneud hyn erbyn)/)
  await megan.click(w('loops', 'yes-it-does'))
  await megan.sees(w('loops', 'state', 'settled'))
  assert.match(megan.page.url(), /\/said/)
}

async function secondAnswer (person, how) {
  const w = wordsOf(how.lang)
  const dewi = await person('Dewi', how)
  const group = await openGroup(dewi)
  const owed = `/spaces/${group.space}/owed`
  const megan = await person('Megan', how)
  await joins(megan, group, w)
  await says(megan, w)
  const page = new URL(megan.page.url()).pathname.slice(3)
  await answers(dewi, w)
  await dewi.visit(owed)
  await dewi.sees(w('loops', 'nothing-owed'))

  await megan.visit('/')
  await megan.click(new RegExp(`^${w('home', 'read-answer')}`))
  await megan.click(w('loops', 'no-it-does-not'))
  await megan.click(w('loops', 'send-back'))
  await megan.sees(w('loops', 'reopen-empty'), { within: megan.page.locator('main article') })
  await megan.type(w('loops', 'what-is-missing'), 'Which Saturday?')
  await megan.click(w('loops', 'send-back'))
  await megan.sees(/We have heard you\. A new answer is owed by|Rydym wedi eich clywed\. Mae ateb newydd yn ddyledus erbyn/)
  await megan.sees('Which Saturday?')
  await cannotSendBack(megan, w)

  await dewi.visit(owed)
  await dewi.sees(SAID)
  await dewi.sees(w('loops', 'state', 'reopened'))
  await dewi.click(new RegExp(`^${w('loops', 'see-all')}`))
  await dewi.sees(w('loops', 'not-answered-because'))
  await dewi.sees('Which Saturday?')
  await answers(dewi, w)
  await dewi.visit(owed)
  await dewi.sees(w('loops', 'nothing-owed'))

  // The second answer can be said to do; it cannot be sent back, neither here nor from a window left open before.
  await megan.visit(page)
  await megan.sees(new RegExp(`^${w('loops', 'second-answer-heading')}`))
  await cannotSendBack(megan, w)
  const again = await megan.page.request.post(`/${how.lang}${page}/reopen`, { form: { reason: 'Again' }, headers: { origin: megan.plethu.address } })
  assert.equal(again.ok(), false, `sent back once more, it answers ${again.status()}`)
  await dewi.visit(owed)
  await dewi.sees(w('loops', 'nothing-owed'))
  await megan.click(w('loops', 'yes-it-does'))
  await megan.sees(w('loops', 'just-settled'))
}

async function cannotSendBack (megan, w) {
  await megan.doesNotSee(w('loops', 'send-back'))
  await megan.doesNotSee(w('loops', 'no-it-does-not'))
}

const inDays = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
