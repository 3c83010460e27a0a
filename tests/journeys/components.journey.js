// Every component, as each kind of reader meets it. The page of components is in debug builds only.
import assert from 'node:assert/strict'
import { journey } from './harness.js'

const STORY = /^What would make respite breaks better/

journey('Components stand up to every kind of reader', {}, async ({ person }) => {
  for (const how of [{}, { width: 320 }, { dark: true }, { forcedColours: true }, { lang: 'cy', width: 320, dark: true }]) {
    const reader = await person(`Sunita ${Object.entries(how).join(' ')}`, how)
    for (const path of ['/components', '/components/sheet', '/components/big', '/about', '/privacy', '/accessibility']) {
      await reader.visit(path)
    }
    await reader.visit('/components')
    await reader.click('Send')
    await reader.sees(how.lang === 'cy' ? 'Mae rhywbeth i’w gywiro' : 'There is something to put right')
  }
})

journey('A form that came back leads the keyboard to what must be put right', {}, async ({ person }) => {
  const ifan = await person('Ifan', { keyboardOnly: true })
  await ifan.visit('/components')
  await ifan.click('Send')
  assert.ok(await ifan.page.evaluate(() => document.activeElement.matches('[data-problems]')), 'the summary should be read out first')
  await ifan.page.keyboard.press('Tab')
  await ifan.page.keyboard.press('Enter')
  assert.equal(await ifan.page.evaluate(() => document.activeElement.id), 'name')
})

journey('What somebody was writing is still there when they come back', {}, async ({ person }) => {
  const megan = await person('Megan', { width: 320 })
  await megan.visit('/components')
  await megan.type(STORY, 'A break when')
  await megan.page.waitForTimeout(600)
  await megan.visit('/about')
  await megan.visit('/components')
  await megan.sees('We brought back what you had started to write')
  const story = megan.page.locator('#story')
  assert.equal(await story.inputValue(), 'A break when')
  await megan.click('Start afresh')
  assert.equal(await story.inputValue(), '')
})

journey('A form that could not be read keeps what was written', {}, async ({ person }) => {
  const carys = await person('Carys', { answers: [413] })
  await carys.visit('/components')
  await carys.type(STORY, 'a'.repeat(2_200_000))
  await carys.click('Send')
  await carys.sees('That is more than we can take at once')
  await carys.visit('/components')
  assert.equal((await carys.page.locator('#story').inputValue()).length, 2_200_000)
})

journey('Without scripts a form is sent, comes back and keeps what was typed', {}, async ({ person }) => {
  const dewi = await person('Dewi', { scripts: false })
  await dewi.visit('/components')
  await dewi.type(STORY, 'A bus')
  await dewi.click('Send')
  await dewi.sees('There is something to put right')
  assert.equal(await dewi.page.locator('#story').inputValue(), 'A bus')
})
