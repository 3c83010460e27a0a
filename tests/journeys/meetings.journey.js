// Meetings: times are voted on in Welsh without scripts, the agenda is moved with the keyboard, a slip is typed in, and what stands
// in the minutes goes on as a contribution and an action.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { wordsOf } from './words.js'

const NEXT = { en: 'Breaks from April on', cy: 'Seibiannau o fis Ebrill ymlaen' }
const LAST = { en: 'What the first six breaks taught us', cy: 'Beth ddysgodd y chwe seibiant cyntaf i ni' }
const w = person => (key, choice) => wordsOf(person.lang)('meetings', key, choice).replace(/^\*/, '')

async function goesTo (person, plethu, title) {
  await person.comesBack()
  await person.visit(`/spaces/${plethu.space}/meetings`)
  await person.click(title[person.lang])
}

journey('Carys says in Welsh when she can, without scripts, and Nia moves the agenda with the keyboard', { demo: true }, async ({ plethu, person }) => {
  const carys = await person('Carys', { lang: 'cy', width: 320, scripts: false })
  await carys.comesBack()
  await carys.visit('/')
  await carys.click(new RegExp(NEXT.cy))
  await carys.click(w(carys)('say-it'))
  await carys.sees(w(carys)('can-missing'), { within: carys.page.locator('main form') })
  const rows = carys.page.locator('main fieldset')
  assert.equal(await rows.count(), 3)
  for (const [nth, can] of ['no', 'yes', 'maybe'].entries()) await carys.choose(w(carys)('can', can), { within: rows.nth(nth) })
  await carys.click(w(carys)('say-it'))
  await carys.sees(w(carys)('just-said'))
  await carys.visit(at(carys, '/agenda'))
  await carys.type(w(carys)('item-label'), 'Rhif ffôn ar gyfer y tacsi')
  await carys.click(w(carys)('bring-it'))
  await carys.sees('Rhif ffôn ar gyfer y tacsi')

  const nia = await person('Nia', { keyboardOnly: true })
  await goesTo(nia, plethu, NEXT)
  await nia.click(w(nia)('to-agenda'))
  const words = () => nia.page.locator('.agenda-words').allTextContents()
  const before = await words()
  await nia.click(new RegExp(`^${w(nia)('up')}\\s*: Rhif ffôn`))
  assert.deepEqual(await words(), [before[0], before[2], before[1]])
  await nia.visit(at(nia, '/times'))
  await nia.sees('Carys Bowen')
})

journey('Tomos chooses the time, everybody is told, and a slip is typed in before', { demo: true }, async ({ plethu, person }) => {
  const nia = await person('Nia', { scripts: 'blocked' })
  await goesTo(nia, plethu, NEXT)
  await nia.visit(at(nia, '/sheet'))
  await nia.sees(w(nia)('slip-talk'))
  await nia.visit(at(nia, '/type-in'))
  await nia.click(w(nia)('type-in-send'))
  await nia.sees(w(nia)('whose-missing'), { within: nia.page.locator('main form') })
  await nia.select(w(nia)('whose-slip'), 'Carys Bowen')
  await nia.choose(w(nia)('can', 'yes'), { within: nia.page.locator('main fieldset').nth(1) })
  await nia.click(w(nia)('type-in-send'))
  await nia.sees(w(nia)('slip-kept'))

  const tomos = await person('Tomos', { lang: 'cy', dark: true })
  await goesTo(tomos, plethu, NEXT)
  await tomos.visit(at(tomos, '/times'))
  await tomos.page.locator('main form').last().getByRole('radio').nth(1).check()
  await tomos.click(w(tomos)('choose-it'))
  await tomos.sees(w(tomos)('just-chosen'))

  const carys = await person('Carys', { lang: 'cy', width: 320 })
  await carys.comesBack()
  await carys.visit('/news')
  await carys.sees(/^Bydd cyfarfod: Seibiannau o fis Ebrill/)
})

journey('What Dewi writes in the minutes becomes a contribution and an action', { demo: true }, async ({ plethu, person }) => {
  const dewi = await person('Dewi')
  await goesTo(dewi, plethu, LAST)
  await dewi.sees(/2 days late/)
  await dewi.click(w(dewi)('to-minutes'))
  await dewi.type(w(dewi)('point-label'), 'Somebody sits with Carys’s mother while we meet.')
  await dewi.click(w(dewi)('write-it'))
  await dewi.click(/^Make something of it\s*: Somebody sits with/)
  const said = dewi.page.locator('main form').first()
  await dewi.select(w(dewi)('whose'), 'Carys Bowen')
  await dewi.click(w(dewi)('keep-contribution'))
  await dewi.sees(w(dewi)('read-it-back'), { within: said })
  await dewi.choose(w(dewi)('i-read-it-back'))
  await dewi.click(w(dewi)('keep-contribution'))
  await dewi.sees(w(dewi)('just-contribution'))
  await dewi.click(/^Make something of it\s*: Somebody sits with/)
  await dewi.select(w(dewi)('owner'), 'Nia Morgan')
  await dewi.type(w(dewi)('due'), inDays(20))
  await dewi.click(w(dewi)('keep-action'))
  await dewi.sees(w(dewi)('just-action'))

  const carys = await person('Carys', { lang: 'cy', width: 320, scripts: false })
  await carys.comesBack()
  await carys.visit('/said')
  await carys.sees('Somebody sits with Carys’s mother while we meet.')
})

const path = person => new URL(person.page.url()).pathname.replace(/^\/[a-z]{2}/, '')
const inDays = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

// Another page of the meeting that somebody is at.
function at (person, rest) {
  return path(person).replace(/(\/meetings\/\d+).*/, `$1${rest}`)
}
