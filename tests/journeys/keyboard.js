// Getting about with the Tab key alone, as people do who cannot use a mouse.
import assert from 'node:assert/strict'

const MOST_TABS = 300

// Presses Tab until that control has the focus; wherever the focus goes it must be seen.
export async function reach (page, target, what) {
  const passed = []
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
    const focus = await whereIsFocus(page)
    if (focus) assert.ok(focus.seen, `the focus cannot be seen on ${focus.name} at ${page.url()}`)
    passed.push(focus?.name ?? 'the browser')
    if (await hasFocus(target)) return
  }
  throw new Error(`Tab never comes to ${what} at ${page.url()}. It went by:\n${[...new Set(passed)].join('\n')}`)
}

// Of a group of radios only one can be reached with Tab; the arrows go on from there.
export async function choose (page, target, what) {
  const kind = await target.evaluate(control => control.type)
  if (kind !== 'radio') {
    await reach(page, target, what)
    if (!await target.isChecked()) await page.keyboard.press('Space')
    return
  }
  const { form, name, count } = await target.evaluate(radio => ({
    form: [...document.forms].indexOf(radio.form),
    name: radio.name,
    count: radio.form.querySelectorAll(`[name="${radio.name}"]`).length
  }))
  await reach(page, page.locator('form').nth(form).locator(`[name="${name}"]:focus`), what)
  for (let arrows = 0; arrows <= count && !await hasFocus(target); arrows++) await page.keyboard.press('ArrowDown')
  if (!await target.isChecked()) await page.keyboard.press('Space')
}

// Where Enter leads to another page, we are there when this is done.
export async function enter (page) {
  const leaves = page.waitForRequest(request => request.isNavigationRequest(), { timeout: 400 }).catch(() => null)
  const arrives = page.waitForEvent('domcontentloaded').catch(() => null)
  await page.keyboard.press('Enter')
  if (await leaves) await arrives
}

// A day is typed part by part, in the order of the browser's own language.
export async function writeDay (page, field, what, day) {
  const [year, month, date] = day.split('-')
  await reach(page, field, what)
  for (const typed of [month + date + year, date + month + year]) {
    for (const back of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(back)
    await page.keyboard.type(typed)
    if (await field.inputValue() === day) return
  }
  throw new Error(`${day} cannot be typed into ${what}`)
}

async function hasFocus (target) {
  return await target.count() === 1 && await target.evaluate(part => part === document.activeElement)
}

// Seen: within the window, and with an outline, shadow or border that it does not have otherwise.
async function whereIsFocus (page) {
  return page.evaluate(() => {
    const part = document.activeElement
    if (!part || part === document.body) return null
    const box = part.getBoundingClientRect()
    const within = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    const marked = (of, pseudo) => {
      const style = getComputedStyle(of, pseudo)
      const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !/^rgba.*, 0\)$/.test(style.outlineColor)
      return outline || style.boxShadow !== 'none'
    }
    const labels = [...part.labels ?? []]
    const seen = within && (marked(part) || marked(part, '::before') || marked(part, '::after') ||
      labels.some(label => marked(label, '::before') || marked(label)))
    const name = part.getAttribute('aria-label') ?? labels[0]?.innerText ?? part.innerText ?? ''
    return { seen, name: `${part.tagName.toLowerCase()} “${name.trim().slice(0, 60)}”` }
  })
}
