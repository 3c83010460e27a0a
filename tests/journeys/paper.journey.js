// What was written on paper comes onto the canvas: a sheet is printed, filled in with a pen, and typed back by its
// reference. However often that is done, nothing lies there twice.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { adds, card, cell, group, opens } from './canvas.js'
import { wordsOf } from './words.js'

const [LIES, NEW] = ['Two days’ notice', 'Nobody asks Mam. Neb yn gofyn i Mam.']

for (const how of [{ width: 320, keyboardOnly: true }, { lang: 'cy', scripts: 'blocked' }]) {
  journey(`A sheet is printed and typed back in by its reference, once ${JSON.stringify(how)}`, {}, async ({ person }) => {
    const { space, path, ifan, nia } = await group(person, { ifan: {}, nia: how })
    await opens(ifan, path)
    await adds(ifan, 'matters/will', LIES)
    const sheet = await prints(nia, path)

    await readsBack(nia, space, sheet, `${LIES}\n${NEW}`)
    await nia.sees(w(nia)('canvas/paper', 'read-back-lead').replace('{ $name }', 'ifan'))
    await nia.sees(w(nia)('canvas/paper', 'left-out'))
    await nia.sees(new RegExp(`^${sheet.box}: ${LIES}$`))
    await nia.click(w(nia)('canvas/paper', 'keep'))
    await nia.sees(/One card was put on the canvas|Rhoddwyd un cerdyn ar y cynfas/)
    await ifan.sees(NEW, { within: cell(ifan, 'matters/will') })

    // Somebody else finds the sheet on the table and types it in as well, in capitals.
    await readsBack(nia, space, sheet, `${NEW.toUpperCase()}\n${LIES}`)
    await nia.sees(w(nia)('canvas/paper', 'all-there'))
    await nia.doesNotSee(w(nia)('canvas/paper', 'keep'))

    await nia.visit(path)
    for (const person of [nia, ifan]) {
      assert.equal(await person.page.locator('[data-card]').count(), 2)
      await person.sees(NEW, { within: cell(person, 'matters/will') })
    }
    await nia.sees(/^ifan/, { within: card(nia, NEW) })
    await nia.sees(/nia/, { within: card(nia, NEW) })
  })
}

const w = person => wordsOf(person.lang)

// Gives what somebody with a pen reads on it: the reference at its top, and the small name of a box.
async function prints (person, path) {
  await person.visit(`${path}/more`)
  await person.click(w(person)('canvas/plans', 'print-blank'))
  await person.page.emulateMedia({ media: 'print' })
  await person.doesNotSee(LIES)
  await person.look()
  const reference = await person.page.locator('.plan-where .code').first().innerText()
  const box = await person.page.locator('.plan-board tbody tr').nth(2).locator('.plan-ref').nth(1).innerText()
  await person.page.emulateMedia({ media: 'screen' })
  return { reference, box }
}

async function readsBack (person, { space }, { reference, box }, words) {
  await person.visit(`/spaces/${space}/canvases`)
  await person.click(w(person)('canvas/plans', 'type-in-sheet'))
  await person.type(w(person)('canvas/paper', 'reference'), reference.toLowerCase().replace('-', ' '))
  await person.click(w(person)('canvas/paper', 'go-on'))
  await person.select(w(person)('canvas/paper', 'whose'), 'ifan')
  await person.type(new RegExp(`^${box} `), words)
  await person.click(w(person)('canvas/paper', 'go-on'))
}

journey('A reference that is on no sheet here is asked for again', {}, async ({ person }) => {
  const { space, nia } = await group(person, { nia: {} })
  await nia.visit(`/spaces/${space.space}/canvases/find`)
  for (const [typed, told] of [
    ['', 'Write the reference as it stands on the sheet'],
    ['the blue one', 'Write the reference as it stands on the sheet'],
    [`${space.space}-99`, 'There is no such sheet here that you can add to.']
  ]) {
    await nia.type('The reference on the sheet', typed)
    await nia.click('Go on')
    await nia.sees(new RegExp(`^(Error: )?${told}`))
    assert.equal(await nia.page.getByLabel('The reference on the sheet').inputValue(), typed)
  }
})
