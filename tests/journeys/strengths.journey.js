// Carys offers something without her name, in Welsh and without scripts; Ifan finds it by a word, with the keyboard alone on a
// small phone, and asks. They are introduced once both said yes, and not before; and what she takes back is gone at once.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { wordsOf } from './words.js'

const STRENGTH = 'Rwy’n gallu darllen ffurflenni’r cyngor o’r diwedd i’r dechrau.'
const OFFER = 'Galla i eistedd gyda rhywun wrth iddo lenwi ffurflen bathodyn.'
const ASK = 'I need somebody who has done the ffurflen for a blue badge before.'
const NOTE = 'Ffoniwch ar ôl chwech: 01632 960001'

journey('Carys and Ifan are introduced, and nobody is named before both say yes', { demo: true }, async ({ plethu, person }) => {
  const [cy, en] = [wordsOf('cy'), wordsOf('en')]
  const carys = await person('Carys', { lang: 'cy', scripts: 'blocked' })
  await carys.comesBack()
  const strength = await saysIt(carys, cy)
  await offersIt(carys, strength, cy)

  const ifan = await person('Ifan', { lang: 'en', width: 320, keyboardOnly: true })
  await ifan.comesBack()
  await findsIt(ifan, plethu, en)
  await asksForIt(ifan, en)
  await thinksOfIt(ifan, en)
  const introduction = await saysYes(ifan, en)
  await namesNobody(ifan, en)

  await hearsOfIt(carys, cy)
  await carys.type(/^Rhywbeth i’w ddarllen pan fydd y ddau wedi cytuno/, NOTE)
  await carys.click(cy('strengths/introductions', 'say-yes'))
  await carys.sees(/Ifan Rees glywed mewn cyfarfod/)

  await ifan.visit(introduction)
  await ifan.sees(/Carys Bowen likes to hear by letter/)
  await ifan.sees(NOTE)

  await takesItAway(carys, strength, cy)
  await ifan.visit(introduction, { status: 404 })
  await looksFor(ifan, plethu, en)
  await ifan.doesNotSee(OFFER)
})

async function saysIt (carys, w) {
  await carys.visit('/')
  await carys.click(w('home', 'what-i-bring'))
  await carys.click(w('strengths', 'say-one'))
  await carys.click(w('strengths', 'keep-and-readers'))
  await carys.sees(w('strengths', 'words-empty'), { within: carys.page.locator('[data-problems]') })
  await carys.type(w('strengths', 'words-label'), STRENGTH)
  await carys.choose(w('strengths', 'bring', 'knowledge'))
  await carys.click(w('strengths', 'keep-and-readers'))
  await carys.sees(STRENGTH)
  const page = new URL(carys.page.url()).pathname.slice(3)
  await carys.select('Seibiannau yng Nghwm Teg', w('strengths', 'how', 'nameless'))
  await carys.click(w('strengths', 'keep'))
  await carys.sees(w('strengths', 'just-kept'))
  return page
}

async function offersIt (carys, strength, w) {
  await carys.visit(`${strength}/offer`)
  await carys.type(w('strengths', 'offer-label'), OFFER)
  await carys.choose('Seibiannau yng Nghwm Teg')
  await carys.choose(w('strengths', 'how', 'nameless'))
  await carys.click(w('strengths', 'offer-send'))
  await carys.sees(w('strengths', 'just-offered'))
}

async function looksFor (ifan, plethu, w) {
  await ifan.visit(`/spaces/${plethu.space}/people`)
  await ifan.click(w('spaces', 'people-bring'))
  await ifan.type(w('strengths', 'look-label'), 'bathodyn')
  // To the same page with other words in its address: only that tells when it is there.
  await ifan.touch(ifan.page.getByRole('button', { name: w('strengths', 'look'), exact: true }), 'look')
  await ifan.page.waitForURL(/[?&]q=bathodyn/)
  await ifan.look()
}

async function findsIt (ifan, plethu, w) {
  await looksFor(ifan, plethu, w)
  const theirs = ifan.page.locator('.strength', { hasText: OFFER })
  await ifan.sees(OFFER)
  const said = await theirs.innerText()
  assert.ok(said.includes(w('strengths', 'somebody')) && !said.includes('Carys'), said)
}

async function asksForIt (ifan, w) {
  await ifan.click(w('strengths', 'asks-link'))
  await ifan.click(w('strengths/asks', 'new-ask'))
  await ifan.type(w('strengths/asks', 'ask-label'), ASK)
  await ifan.choose(w('strengths/asks', 'ask-as', 'name'))
  await ifan.click(w('strengths/asks', 'ask-send'))
  await ifan.sees(w('strengths/asks', 'just-asked'))
}

// Her offer shares a word with what he asks, and stands first.
async function thinksOfIt (ifan, w) {
  await ifan.click(ASK)
  assert.equal(await ifan.page.locator('.govuk-radios__label').first().innerText(), OFFER)
  await ifan.choose(OFFER)
  await ifan.click(w('strengths/asks', 'introduce'))
  await ifan.sees(w('strengths/asks', 'just-introduced'))
  await ifan.sees(w('strengths/asks', 'asked-before'))
}

async function saysYes (ifan, w) {
  await ifan.visit('/')
  await ifan.click(w('home', 'yes-or-no'))
  await ifan.sees(OFFER)
  await ifan.click(w('strengths/introductions', 'say-yes'))
  await ifan.sees(w('strengths/introductions', 'wait'))
  return new URL(ifan.page.url()).pathname.slice(3)
}

async function namesNobody (ifan, w) {
  await ifan.sees(w('strengths/introductions', 'thought-of'))
  assert.ok(!(await ifan.page.locator('main').innerText()).includes('Carys'), 'she has not said yes')
}

async function hearsOfIt (carys, w) {
  await carys.visit('/')
  await carys.click(w('home', 'yes-or-no'))
  await carys.sees(ASK)
  await carys.sees('Ifan Rees')
}

async function takesItAway (carys, strength, w) {
  await carys.visit(strength)
  await carys.click(w('strengths', 'away'))
  await carys.sees(w('strengths', 'just-away'))
  await carys.doesNotSee(OFFER)
}
