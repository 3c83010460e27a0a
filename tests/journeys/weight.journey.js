// A first page view costs less than 60 kB in all, and a canvas with its script less than 160 kB, so that it comes soon
// over a poor line.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { weightOf } from './weight.js'

const PAGE = 60_000
const CANVAS = 160_000

journey('Every page that anybody may read comes soon over a poor line', { demo: true }, async ({ person, t }) => {
  const weights = []
  for (const path of ['/', '/about', '/privacy', '/join', '/come-back']) {
    weights.push({ path, most: PAGE, bytes: await weightOf(await person(`Reader of ${path}`), path) })
  }
  weighLittle(t, weights)
})

journey('Every page of a full group comes soon over a poor line', { demo: true }, async ({ plethu, person, t }) => {
  const megan = await person('Megan')
  await megan.comesBack()
  const space = `/spaces/${plethu.space}`
  const said = await firstLink(megan, space, /\/contributions\/\d+$/)
  const canvas = await firstLink(megan, `${space}/canvases`, /\/canvases\/\d+$/)
  const pages = { '/': PAGE, [space]: PAGE, [said]: PAGE, [canvas]: CANVAS, [`${canvas}/screen`]: CANVAS }
  const weights = []
  for (const [path, most] of Object.entries(pages)) weights.push({ path, most, bytes: await weightOf(megan, path) })
  weighLittle(t, weights)
})

// What is too heavy is told all at once.
function weighLittle (t, weights) {
  for (const { path, bytes } of weights) {
    t.diagnostic(`${path} weighs ${bytes} bytes`)
    assert.ok(bytes > 2000, `${path} weighs ${bytes} bytes: was it measured?`)
  }
  const over = weights.filter(({ bytes, most }) => bytes >= most)
  assert.deepEqual(over, [], 'These pages weigh too much.')
}

async function firstLink (person, from, to) {
  await person.visit(from)
  const links = await person.page.locator('main a').evaluateAll(links => links.map(link => link.getAttribute('href')))
  const found = links.find(link => to.test(link))
  assert.ok(found, `${from} should lead to a page like ${to}`)
  return found.slice(`/${person.lang}`.length)
}
