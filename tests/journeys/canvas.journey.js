// The action plan, filled in by several people at once, each in their own way.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { adds, card, cell, edits, group, live, opens } from './canvas.js'
import { makesCanvas } from './group.js'
import { weightOf } from './weight.js'

const MOST = 160_000

journey('Two people fill in a plan at the same moment, in two languages', {}, async ({ person }) => {
  const { path, carys, ifan } = await group(person, { carys: { lang: 'cy' }, ifan: {} })
  await opens(carys, path)
  await opens(ifan, path)
  await ifan.sees('carys')
  await adds(carys, 'trust/now', 'Pwy sy’n penderfynu?')
  await ifan.sees('Pwy sy’n penderfynu?', { within: cell(ifan, 'trust/now') })
  await ifan.sees(/carys added a card: Build trust and share power/)
  await ifan.look()

  // Both type into one card; every letter of both stays, and each caret stays with its own words.
  const [hers, his] = [card(carys, 'Pwy sy'), card(ifan, 'Pwy sy')]
  await carys.press(hers.locator('[data-edit]'), 'Edit')
  await ifan.press(his.locator('[data-edit]'), 'Edit')
  const [a, b] = [carys.page.locator('.card-editor textarea'), ifan.page.locator('.card-editor textarea')]
  await a.press('Control+Home')
  await b.press('Control+End')
  await Promise.all([a.pressSequentially('Gofynnwch: '), b.pressSequentially(' Ni 🙂')])
  await carys.page.waitForFunction(() => document.activeElement.value === 'Gofynnwch: Pwy sy’n penderfynu? Ni 🙂')
  await ifan.page.waitForFunction(() => document.activeElement.value === 'Gofynnwch: Pwy sy’n penderfynu? Ni 🙂')
  assert.equal(await a.evaluate(area => area.selectionStart), 'Gofynnwch: '.length)
  await carys.sees('Yma: ifan')
  await carys.look()
  await ifan.look()
})

journey('The focus stays on a card that somebody else moves or takes away', {}, async ({ person }) => {
  const { path, carys, ifan } = await group(person, { carys: {}, ifan: {} })
  await opens(carys, path)
  await opens(ifan, path)
  await adds(carys, 'change/will', 'Ring the hotels')
  await ifan.press(card(ifan, 'Ring the hotels').locator('[data-edit]'), 'Edit')
  await ifan.page.locator('.card-editor textarea').evaluate(area => area.setSelectionRange(2, 6))

  await carys.press(card(carys, 'Ring the hotels').locator('summary'), 'More')
  await carys.click('Move', { within: card(carys, 'Ring the hotels') })
  await carys.page.locator('#move-row').selectOption('networks')
  await carys.page.locator('#move-column').selectOption('who')
  await carys.click('Move it there')
  await cell(ifan, 'networks/who').locator('.card-editor').waitFor()
  const focus = () => ifan.page.evaluate(() => [document.activeElement.selectionStart, document.activeElement.selectionEnd])
  assert.deepEqual(await focus(), [2, 6])

  await ifan.page.keyboard.press('End')
  await ifan.page.keyboard.type(' today')
  await ifan.page.waitForTimeout(300)
  await carys.press(card(carys, 'Ring the hotels').locator('summary'), 'More')
  await carys.click('Take away', { within: card(carys, 'Ring the hotels') })
  await ifan.sees('Somebody has taken this card away. Your words are still here.')
  assert.equal(await ifan.page.evaluate(() => document.activeElement.value), 'Ring the hotels today')
  await ifan.look()
  await ifan.click('Put it back')
  await carys.sees('Ring the hotels today')

  await carys.click('Undo')
  await carys.sees('Undone.')
  await carys.look()
})

journey('What is written without a line is kept, and merges when it is back', { }, async ({ person, plethu }) => {
  const { path, carys, ifan } = await group(person, {
    carys: { tolerate: /ERR_INTERNET_DISCONNECTED|WebSocket/ },
    ifan: {}
  })
  await opens(carys, path)
  await opens(ifan, path)
  await adds(carys, 'matters/now', 'A break')
  await ifan.sees('A break')
  await carys.context.setOffline(true)
  await carys.page.locator('[data-state="away"]').waitFor({ timeout: 45_000 })
  await adds(carys, 'matters/will', 'Written on the bus')
  await edits(carys, 'A break')
  await carys.page.keyboard.type(' by the sea')
  await ifan.press(card(ifan, 'A break').locator('[data-edit]'), 'Edit')
  await ifan.page.locator('.card-editor textarea').press('Home')
  await ifan.page.keyboard.type('Soon: ')
  await carys.context.setOffline(false)
  await live(carys)
  await ifan.sees('Written on the bus')
  await ifan.page.waitForFunction(() => document.activeElement.value === 'Soon: A break by the sea')
  await carys.page.waitForFunction(() => document.activeElement.value === 'Soon: A break by the sea')
  await carys.visit(path)
  await carys.sees('Soon: A break by the sea')
})

journey('Somebody without scripts writes by forms, and the others see it at once', {}, async ({ person }) => {
  const { path, carys, ifan } = await group(person, { carys: { scripts: false }, ifan: {} })
  await opens(ifan, path)
  await carys.visit(path)
  await adds(carys, 'trust/now', 'Who decides?')
  await ifan.sees('Who decides?', { within: cell(ifan, 'trust/now') })
  await carys.click('Edit', { within: card(carys, 'Who decides?') })
  await edits(ifan, 'Who decides?')
  await ifan.page.keyboard.type(' And when?')
  await ifan.page.waitForTimeout(500)
  await carys.type('Words on the card', 'So who decides?')
  await carys.click('Save')
  await carys.sees('So who decides? And when?')
  await ifan.page.waitForFunction(() => document.activeElement.value === 'So who decides? And when?')

  await carys.press(card(carys, 'So who').locator('summary'), 'More')
  await carys.click('Move', { within: card(carys, 'So who') })
  await carys.choose('What we will do')
  await carys.click('Move it there')
  await cell(ifan, 'trust/will').locator('[data-card]').waitFor()
  await carys.press(card(carys, 'So who').locator('.card-dot'), 'My dot')
  await ifan.page.locator('[data-votes]', { hasText: '1' }).waitFor()
  await carys.press(card(carys, 'So who').locator('summary'), 'More')
  await carys.click('Take away', { within: card(carys, 'So who') })
  await carys.click('Put it back')
  await carys.sees('So who decides? And when?')
})

for (const width of [1280, 320]) {
  journey(`With the keyboard alone a card is added, changed, moved and given a dot, at ${width}`, {}, async ({ person }) => {
    const { path, ifan, carys } = await group(person, { ifan: { keyboardOnly: true, width }, carys: {} })
    await opens(carys, path)
    await opens(ifan, path)
    await ifan.press(cell(ifan, 'strengths/now').locator('[data-add] > summary'), 'Add a card')
    await ifan.page.keyboard.press('Tab')
    await ifan.page.keyboard.type('I paint')
    await ifan.keys('Tab', 'Enter')
    await ifan.sees('I paint')
    const mine = card(ifan, 'I paint')
    await ifan.press(mine.locator('[data-edit]'), 'Edit')
    await ifan.page.keyboard.type(' and teach')
    await ifan.keys('Escape')
    await ifan.sees('I paint and teach', { within: mine })
    await ifan.keys('Alt+Shift+ArrowRight')
    await ifan.sees('I paint and teach', { within: cell(ifan, 'strengths/will') })
    await ifan.press(mine.locator('.card-dot'), 'My dot')
    await mine.locator('[data-votes]', { hasText: '1' }).waitFor()

    // By the form on the card: to another value, and back again with Undo.
    await ifan.press(mine.locator('summary'), 'More')
    await ifan.press(mine.locator('[data-move]'), 'Move')
    await ifan.keys('Escape')
    await ifan.press(mine.locator('[data-move]'), 'Move')
    await ifan.select('To which value?', 'Build trust and share power')
    await ifan.select('To which column?', 'Who with')
    await ifan.press(mine.locator('.card-mover button:not([type])'), 'Move it there')
    await ifan.sees('I paint and teach', { within: cell(ifan, 'trust/who') })
    await carys.sees('I paint and teach', { within: cell(carys, 'trust/who') })
    await carys.page.locator('[data-votes]', { hasText: '1' }).waitFor()
    await ifan.keys('Control+z')
    await ifan.sees('I paint and teach', { within: cell(ifan, 'strengths/will') })
    await carys.sees('I paint and teach', { within: cell(carys, 'strengths/will') })
  })
}

journey('A plan is read and added to on a small phone, in Welsh and in the dark', {}, async ({ person }) => {
  const { path, megan } = await group(person, { megan: { lang: 'cy', width: 320, dark: true } })
  await opens(megan, path)
  await adds(megan, 'strengths/who', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch')
  await megan.sees('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', { within: cell(megan, 'strengths/who') })
  await megan.look()
  await megan.visit(`${path}/screen`)
})

journey('The canvas weighs little, and a draft is forgotten on leaving', {}, async ({ person, t }) => {
  const { path, space, carys } = await group(person, { carys: {} })
  const bytes = await weightOf(carys, path)
  t.diagnostic(`the canvas weighs ${bytes} bytes`)
  assert.ok(bytes > 20_000 && bytes < MOST, `${bytes} bytes`)
  const draft = await makesCanvas(carys, space, 'alone')
  await opens(carys, draft)
  await adds(carys, 'trust/now', 'For my eyes')
  const kept = () => carys.page.evaluate(async () => (await indexedDB.databases()).length)
  assert.ok(await kept() > 0)
  await carys.visit('/me')
  await carys.touch(carys.page.locator('form[action$="/sign-out"] button'), 'Sign out')
  await carys.page.waitForURL(address => !address.pathname.endsWith('/me'))
  assert.equal(await kept(), 0)
})
