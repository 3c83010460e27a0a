// A draft that somebody fills in alone, to think before the meeting: theirs until they bring something over.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { adds, card, cell, group, opens } from './canvas.js'
import { makesCanvas } from './group.js'

const [BOTH, BRINGS, KEEPS] = ['Two days’ notice', 'A break by the sea', 'For my eyes']

journey('A draft filled in alone is laid beside the team’s plan, and what its owner likes is brought over', {}, async ({ person }) => {
  const { space, path, carys, ifan } = await group(person, { carys: {}, ifan: {} })
  await opens(ifan, path)
  await adds(ifan, 'matters/now', BOTH)
  const draft = await makesCanvas(carys, space, 'alone')
  await opens(carys, draft)
  await carys.sees('Your private draft')
  await adds(carys, 'matters/now', BOTH)
  await adds(carys, 'matters/will', BRINGS)
  await adds(carys, 'trust/now', KEEPS)

  await carys.visit(`/spaces/${space.space}/canvases`)
  await carys.sees('Only you can see it')
  await carys.click(/^Lay it beside the team’s/)
  await carys.sees('on the team’s too', { within: carys.page.getByText(BOTH).first() })
  assert.equal(await carys.page.getByLabel(BOTH).count(), 0, 'what lies there already cannot be brought over again')
  await carys.click('Bring over what I chose')
  await carys.sees('Choose at least one card that is not there yet.', { within: carys.page.locator('form') })
  await carys.choose(BRINGS)
  await carys.click('Bring over what I chose')
  await carys.sees('One card lies on the team’s canvas now.')

  await ifan.sees(BRINGS, { within: cell(ifan, 'matters/will') })
  await ifan.sees('carys', { within: card(ifan, BRINGS) })
  await ifan.look()
  assert.equal(await ifan.page.locator('[data-card]').count(), 2)
  assert.equal(await carys.page.getByLabel(BRINGS).count(), 0)
  await carys.visit(draft)
  for (const words of [BOTH, BRINGS, KEEPS]) await carys.sees(words)
})

journey('Nobody else sees a draft before its owner shows it, nor after she keeps it to herself again', {}, async ({ person }) => {
  const { space, path, carys, ifan } = await group(person, { carys: { lang: 'cy', width: 320, keyboardOnly: true }, ifan: { scripts: 'blocked' } })
  const draft = await makesCanvas(carys, space, 'alone')
  await opens(carys, draft)
  await adds(carys, 'trust/now', KEEPS)
  await carys.sees(KEEPS, { within: cell(carys, 'trust/now') })
  await isShut(ifan, space, draft)

  await carys.visit(`${draft}/beside`)
  await carys.click('Gadael i bawb yma ei ddarllen')
  await carys.sees('Gall pawb yn y gofod hwn ddarllen eich drafft. Dim ond chi all ei newid.')
  await ifan.visit(`/spaces/${space.space}/canvases`)
  await ifan.click('Our plan', { within: ifan.page.locator('main li', { hasText: 'carys' }) })
  await ifan.sees('The draft of carys')
  await ifan.sees(KEEPS)
  await ifan.doesNotSee('Bring over what I chose')
  await ifan.visit(draft)
  await ifan.sees(KEEPS)
  await ifan.doesNotSee('Add a card')

  await carys.click('Ei gadw i mi fy hun unwaith eto')
  await carys.sees('Dim ond chi sy’n gweld eich drafft.')
  await isShut(ifan, space, draft)
  await ifan.visit(path)
  await ifan.doesNotSee(KEEPS)
})

async function isShut (person, { space }, draft) {
  await person.visit(`/spaces/${space}/canvases`)
  await person.doesNotSee('carys')
  for (const page of ['', '/beside', '/sheet', '/history']) {
    await person.visit(draft + page, { status: 404 })
    await person.doesNotSee(KEEPS)
  }
}
