// From one kitchen table to the board and back: Carys says it in her own space, in Welsh; the group takes it up; the board
// answers; she reads the answer by her code and says how it is now; and the board sees one more that got better.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { wordsOf } from './words.js'

const SAID = 'Mae’r llythyr am y tacsi yn Saesneg, a does neb yn ateb y ffôn.'
const OUTCOME = 'Gwybod y noson cynt pwy sydd yn dod at y drws'

for (const how of [{}, { scripts: 'blocked', width: 320 }]) {
  journey(`Carys says it at her kitchen table and hears back from the board ${JSON.stringify(how)}`, { demo: true }, async ({ plethu, person }) => {
    const cy = wordsOf('cy')
    const en = wordsOf('en')
    const carys = await person('Carys', { lang: 'cy', ...how })
    await carys.comesBack()
    const own = await herSpace(carys)
    await says(carys, own, cy)
    await takesItToTheGroup(carys, cy)
    const outcome = await ratesSomethingNew(carys, own, cy)

    const tomos = await person('Tomos', { lang: 'en', ...how })
    await tomos.comesBack()
    await theGroupTakesItUp(tomos, plethu, en)
    await sheAgrees(carys, cy)
    await tomos.click(en('loops/raised', 'raise'))
    await tomos.sees(en('loops/raised', 'just-raised'))

    const sunita = await person('Sunita', { lang: 'en', ...how })
    await sunita.comesBack()
    const board = await theBoard(sunita)
    const before = await better(sunita, board)
    await answers(sunita, en)

    await readsItByHerCode(carys, cy)
    await saysHowItIsNow(carys, own, outcome, cy)
    assert.equal(await better(sunita, board), before + 1, 'one more got better')
  })
}

async function herSpace (carys) {
  await carys.visit('/')
  await carys.click(/^Beth sy’n bwysig i Carys Bowen/)
  return new URL(carys.page.url()).pathname.slice(3).replace('/matters', '')
}

async function says (carys, own, w) {
  await carys.visit(`${own}/matters/tried`)
  await carys.type('Beth rydych chi eisoes wedi meddwl amdano, neu wedi rhoi cynnig arno? Beth ddaeth ohono?', SAID)
  await carys.click(w('matters', 'keep-and-on'))
  await carys.visit(`${own}/matters`)
  await carys.sees(SAID)
  await carys.sees(w('sharing', 'reads-only-you'))
}

async function takesItToTheGroup (carys, w) {
  await carys.click(/^Mynd â rhywbeth i/)
  await carys.choose(new RegExp(SAID.slice(0, 30)))
  await carys.click(w('matters', 'go-on'))
  await carys.choose(w('matters', 'raise-as', 'nameless'))
  await carys.click(w('matters', 'raise-send'))
  await carys.sees(w('matters', 'just-raised'))
}

// She agrees that it is counted, and says how it is: 3. That has not moved yet. Her nights got better this quarter and count
// as one person already; she takes those out.
async function ratesSomethingNew (carys, own, w) {
  await carys.visit(`${own}/outcomes`)
  await carys.click(/^Cysgu drwy’r noson|^Cysgu drwy'r noson/)
  await carys.click(w('outcomes', 'count-out'))
  await carys.sees(w('outcomes', 'just-not-counted'))
  await carys.visit(`${own}/outcomes/new`)
  await carys.type(w('outcomes', 'outcome-label'), OUTCOME)
  await carys.click(w('outcomes', 'go-on'))
  await rates(carys, 'Dydw i byth yn gwybod.', 3, w)
  await carys.click(w('outcomes', 'count-in'))
  await carys.sees(w('outcomes', 'just-counted'))
  return new URL(carys.page.url()).pathname.slice(3)
}

async function rates (carys, story, number, w) {
  await carys.type(new RegExp(`^${w('outcomes', 'story-label').replace('?', '\\?')}`), story)
  await carys.choose(String(number), { within: carys.part(new RegExp(w('outcomes', 'number-label').replace('?', '\\?'))) })
  await carys.click(w('outcomes', 'keep-rating'))
  await carys.sees(w('outcomes', 'just-rated'))
}

async function theGroupTakesItUp (tomos, plethu, w) {
  await tomos.visit(`/spaces/${plethu.space}`)
  await tomos.sees(SAID)
  assert.ok(!(await tomos.page.locator('.contribution', { hasText: SAID }).innerText()).includes('Carys'), 'nobody reads whose it is')
  await tomos.click(w('loops', 'raised-themes'))
  await tomos.click(w('loops/raised', 'new-theme'))
  await tomos.choose(new RegExp(SAID.slice(0, 30)))
  await tomos.type('The theme in English', 'Letters about taxis should come in the language you asked for, with a telephone that is answered.')
  await tomos.click(w('loops/raised', 'make'))
  await tomos.sees(w('loops/raised', 'consent', 'asked'))
}

async function sheAgrees (carys, w) {
  await carys.visit('/')
  await carys.click(/^A gaiff yr hyn a ddywedoch fynd i/)
  await carys.sees(SAID)
  await carys.choose(w('loops/raised', 'choose-mine', 'nameless'))
  await carys.click(w('loops/raised', 'say-so'))
  await carys.sees(w('loops/raised', 'just-said'))
}

async function theBoard (sunita) {
  await sunita.visit('/')
  await sunita.click(/Carers’ Partnership Board|Carers' Partnership Board/, { within: sunita.page.locator('.question-words') })
  return new URL(sunita.page.url()).pathname.slice(3)
}

// How many got better in the newest quarter, as the board reads it.
async function better (sunita, board) {
  await sunita.visit(`${board}/better`)
  return Number(await sunita.page.locator('table.moved tbody tr').first().locator('td').first().innerText())
}

async function answers (sunita, w) {
  await sunita.visit('/')
  const theirs = sunita.page.locator('.notice', { hasText: 'Letters about taxis' })
  assert.ok(!(await theirs.innerText()).includes('Carys'), 'the board does not see who said it')
  await sunita.click(new RegExp(`^${w('home', 'answer-it')}`), { within: theirs })
  await sunita.choose(w('loops', 'kind', 'done'))
  const english = sunita.part(w('loops', 'in-english'))
  await sunita.type(w('loops', 'answer-label'), 'Letters about taxis are in Welsh for whoever asked.', { within: english })
  await sunita.type(w('loops', 'reason-label'), 'You were right that nobody answered.', { within: english })
  const welsh = sunita.part(w('loops', 'in-welsh'))
  await sunita.type(w('loops', 'answer-label'), 'Mae llythyrau am dacsis yn Gymraeg i bawb a ofynnodd.', { within: welsh })
  await sunita.type(w('loops', 'reason-label'), 'Roeddech yn iawn nad oedd neb yn ateb.', { within: welsh })
  await sunita.click(w('loops', 'answer-send'))
}

async function readsItByHerCode (carys, w) {
  await carys.context.clearCookies()
  await carys.comesBack()
  await carys.sees('Mae llythyrau am dacsis yn Gymraeg i bawb a ofynnodd.')
  await carys.click(w('loops', 'yes-it-does'), { within: carys.page.locator('article', { hasText: 'tacsi yn Saesneg' }) })
}

async function saysHowItIsNow (carys, own, outcome, w) {
  await carys.visit(outcome)
  await carys.click(w('outcomes', 'rate-again'))
  await rates(carys, 'Daeth llythyr, ac roedd yn Gymraeg.', 6, w)
  await carys.sees(OUTCOME)
}
