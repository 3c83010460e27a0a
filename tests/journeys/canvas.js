// The live canvas as its journeys handle it: its parts by name, and a group of people at one canvas.
import { comesIn, makesCanvas, openGroup } from './group.js'

export const cell = (person, name) => person.page.locator(`[data-cell="${name}"]`)
export const card = (person, words) => person.page.locator('[data-card]', { hasText: words })
export const live = person => person.page.locator('[data-state="live"]').waitFor()

export async function opens (person, path) {
  await person.visit(path)
  await live(person)
}

export async function adds (person, where, words) {
  const there = cell(person, where)
  if (!await there.locator('[data-add]').evaluate(part => part.open)) await person.press(there.locator('[data-add] > summary'), 'add')
  await there.locator('textarea').fill(words)
  await person.press(there.locator('[data-add] button'), 'send')
}

// Opens the words of a card for changing, and goes to their end.
export async function edits (person, words) {
  await person.press(card(person, words).locator('[data-edit]'), 'Edit')
  await person.page.locator('.card-editor textarea').press('End')
}

// Dewi and those who come in, all at one canvas.
export async function group (person, others) {
  const dewi = await person('Dewi')
  const space = await openGroup(dewi)
  const path = await makesCanvas(dewi, space)
  const people = {}
  for (const [name, how] of Object.entries(others)) {
    people[name] = await person(name, how)
    await comesIn(people[name], space, name)
  }
  return { dewi, space, path, ...people }
}
