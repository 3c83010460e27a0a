// What somebody is about to press stays under their finger, whatever others do: a press that misses is lost, and
// whoever's hand shakes needs longer to aim.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { adds, card, edits, group, opens } from './canvas.js'

journey('A card keeps its buttons in their place when somebody else comes to it', {}, async ({ person }) => {
  const { path, carys, ifan } = await group(person, { carys: {}, ifan: {} })
  await opens(carys, path)
  await adds(carys, 'trust/now', 'Who decides?')
  await opens(ifan, path)
  const edit = card(ifan, 'Who decides?').locator('[data-edit]')
  await staysInPlace(edit, async () => {
    await edits(carys, 'Who decides?')
    await ifan.sees('Here: carys')
  })
})

for (const width of [1280, 320]) {
  journey(`The plan stays in its place when there is news of somebody else, at ${width}`, {}, async ({ person }) => {
    const { path, carys, ifan } = await group(person, { carys: {}, ifan: { width } })
    await opens(carys, path)
    await opens(ifan, path)
    await ifan.sees('carys', { within: ifan.page.locator('[data-present]') })
    await staysInPlace(ifan.page.locator('#values a').first(), async () => {
      await adds(carys, 'change/will', 'Ring the hotels')
      await ifan.sees(/^carys added a card/)
    })
  })
}

// Where somebody looks at it; not by more than can be seen.
async function staysInPlace (part, happens) {
  await part.scrollIntoViewIfNeeded()
  const before = await part.boundingBox()
  await happens()
  const after = await part.boundingBox()
  assert.ok(Math.abs(after.y - before.y) < 2, `what was at ${before.y} is now at ${after.y}`)
}
