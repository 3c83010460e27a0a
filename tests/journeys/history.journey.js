// Nothing on a canvas is lost: how it was has a name, can be looked at, and can be brought back while others are in it.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { adds, card, cell, edits, group, opens } from './canvas.js'
import { wordsOf } from './words.js'

const NAME = 'After the March meeting'

journey('A plan goes back to how it was at the meeting, and whoever has it open sees it at once', {}, async ({ person }) => {
  const { path, carys, ifan } = await group(person, { carys: {}, ifan: {} })
  await opens(carys, path)
  await adds(carys, 'change/will', 'Ring the hotels')
  await adds(carys, 'change/who', 'Mair')
  await says(carys, 'Tuesday')
  await opens(ifan, path)
  await ifan.sees('Mair')
  await reads(ifan, 'Tuesday')
  await gives(carys, path, NAME)

  await opens(carys, path)
  await edits(ifan, 'Ring the hotels')
  await ifan.page.keyboard.type(' and the chapel')
  await ifan.keys('Escape')
  await adds(ifan, 'networks/now', 'Nobody from the school')
  await ifan.press(card(ifan, 'Mair').locator('summary'), 'More')
  await ifan.click('Take away', { within: card(ifan, 'Mair') })
  await says(ifan, 'Wednesday')
  await carys.sees('Ring the hotels and the chapel')
  await carys.sees('Nobody from the school')
  await card(carys, 'Mair').waitFor({ state: 'detached' })
  await reads(carys, 'Wednesday')

  await carys.visit(`${path}/history`)
  await carys.click(NAME)
  await carys.sees('You can read it here. Nothing is changed by looking.')
  for (const words of [/^Ring the hotels$/, 'Mair', 'Tuesday']) await carys.sees(words)
  for (const words of ['Nobody from the school', 'Wednesday']) await carys.doesNotSee(words)
  await carys.click('Go back to this')
  await carys.sees('The canvas is as it was. How it was before has a name in the list below.')

  await ifan.sees(/^Ring the hotels$/, { within: cell(ifan, 'change/will') })
  await ifan.sees('Mair', { within: cell(ifan, 'change/who') })
  await reads(ifan, 'Tuesday')
  await card(ifan, 'Nobody from the school').waitFor({ state: 'detached' })
  assert.equal(await ifan.page.locator('[data-card]').count(), 2)
  await ifan.look()

  // Going back can be gone back on.
  await carys.click(/^Before going back to/)
  await carys.click('Go back to this')
  await ifan.sees('Ring the hotels and the chapel', { within: cell(ifan, 'change/will') })
  await ifan.sees('Nobody from the school', { within: cell(ifan, 'networks/now') })
  await reads(ifan, 'Wednesday')
  await card(ifan, 'Mair').waitFor({ state: 'detached' })
})

journey('Without scripts, in Welsh, how a plan is now gets a name and is told day by day', {}, async ({ person }) => {
  const { path, megan } = await group(person, { megan: { lang: 'cy', scripts: 'blocked', width: 320 } })
  await megan.visit(path)
  await adds(megan, 'trust/now', 'Pwy sy’n penderfynu?')
  await megan.visit(`${path}/history`)
  await megan.click('Ei gadw dan yr enw hwn')
  await megan.sees('Rhowch enw arno.', { within: megan.page.locator('form') })
  await gives(megan, path, 'Ar ôl cyfarfod mis Mawrth')
  await megan.click(/^Ychwanegodd megan gerdyn/)
  await megan.sees('Pwy sy’n penderfynu?')
})

async function gives (person, path, name) {
  const w = wordsOf(person.lang)
  await person.visit(`${path}/history`)
  await person.type(w('canvas/history', 'name-now'), name)
  await person.click(w('canvas/history', 'keep-name'))
  await person.sees(name, { within: person.page.locator('main .lines') })
}

const box = person => person.page.locator('[data-box="review"]')
const says = (person, words) => box(person).fill(words)
const reads = (person, words) => person.page.waitForFunction(words => document.querySelector('[data-box="review"]').value === words, words)
