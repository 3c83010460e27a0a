// What others do is read out to whoever cannot see it, and not to whoever wants it quiet.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { adds, card, cell, group, opens } from './canvas.js'

const ADDED = 'carys added a card: Build trust and share power, Where we are now.'

journey('Whoever wants it quiet is not told what others do, until they want to know again', {}, async ({ person }) => {
  const { path, carys, ifan } = await group(person, { carys: {}, ifan: {} })
  await opens(carys, path)
  await opens(ifan, path)
  const quiet = ifan.page.getByRole('button', { name: 'Quiet' })
  assert.equal(await quiet.getAttribute('aria-pressed'), 'false')
  await listens(ifan)
  await adds(carys, 'trust/now', 'Aloud')
  await ifan.sees(ADDED)
  assert.deepEqual(await heard(ifan), [ADDED])

  // By the keyboard, as by those who listen.
  ifan.keyboardOnly = true
  await ifan.press(quiet, 'Quiet')
  assert.equal(await quiet.getAttribute('aria-pressed'), 'true')
  await ifan.doesNotSee(ADDED)
  await othersDo(carys, ifan, 'First')
  assert.deepEqual(await heard(ifan), [])

  // It stays so when the page is opened again.
  await opens(ifan, path)
  assert.equal(await quiet.getAttribute('aria-pressed'), 'true')
  await listens(ifan)

  // What they do themselves is still answered.
  await adds(ifan, 'change/who', 'My own')
  assert.deepEqual(await heard(ifan), ['Your card was added: Enable people to make change happen, Who with.'])

  // And what was not said then is not told later.
  await othersDo(carys, ifan, 'Second')
  assert.deepEqual(await heard(ifan), [])
  await ifan.press(quiet, 'Quiet')
  assert.equal(await quiet.getAttribute('aria-pressed'), 'false')
  await adds(carys, 'trust/now', 'Aloud again')
  await ifan.sees(ADDED)
  assert.deepEqual(await heard(ifan), [ADDED])
})

// Adds, moves and takes away, and is seen to.
async function othersDo (carys, ifan, words) {
  await adds(carys, 'trust/now', words)
  await ifan.sees(words, { within: cell(ifan, 'trust/now') })
  await card(carys, words).focus()
  await carys.keys('Alt+Shift+ArrowRight')
  await ifan.sees(words, { within: cell(ifan, 'trust/will') })
  await carys.press(card(carys, words).locator('summary'), 'More')
  await carys.click('Take away', { within: card(carys, words) })
  await card(ifan, words).waitFor({ state: 'detached' })
}

// Whatever comes into a part of the page that is read out by itself.
async function listens (person) {
  await person.page.evaluate(() => {
    const readOut = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]'
    window.heard = []
    new MutationObserver(changes => {
      const parts = new Set(changes.map(({ target }) => (target.closest ? target : target.parentElement)?.closest(readOut)))
      for (const part of parts) if (part?.textContent.trim()) window.heard.push(part.textContent.trim())
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

// Since it was last asked.
const heard = person => person.page.evaluate(() => window.heard.splice(0))
