// Three people answer the five questions, one of them in Welsh without scripts and one with the keyboard alone on a small
// phone; they see the answers side by side, try one small thing, and write down what did not work.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { comesIn, openGroup } from './group.js'
import { wordsOf } from './words.js'

const REMARK = 'Daeth y papurau ar y diwrnod ei hun.'
const SMALL = 'Ask the quiet ones first'

journey('Three people answer without a name, and see it together', {}, async ({ person }) => {
  const dewi = await person('Dewi')
  const group = await openGroup(dewi)
  const ifan = await person('Ifan', { lang: 'cy', scripts: 'blocked' })
  await comesIn(ifan, group, 'Ifan Rees')
  const megan = await person('Megan', { width: 320, keyboardOnly: true })
  await comesIn(megan, group, 'Megan Ellis')

  await answers(ifan, group, { reply: 'little', remark: REMARK })
  await ifan.sees(/Diolch\. Mae eich atebion yn cyfrif heb eich enw/)
  await answers(megan, group, { reply: 'not_yet' })
  await megan.sees(/^Fewer than three people have answered this/)
  await megan.doesNotSee(REMARK)
  await answers(dewi, group, { reply: 'very' })
  await dewi.sees(/^Everybody together/)
  await dewi.sees(REMARK)
  assert.deepEqual(await numbers(dewi), ['1', '1', '0', '0', '1', '0'])

  // A change of mind counts once.
  await megan.click(w(megan)('check_ins', 'answer-again'))
  await megan.choose(w(megan)('check_ins', 'reply', 'partly'), { within: trust(megan) })
  await megan.click(w(megan)('check_ins', 'answer-send'))
  assert.deepEqual(await numbers(megan), ['0', '1', '1', '0', '1', '0'])

  await megan.click(w(megan)('check_ins', 'practice-do'))
  await megan.type(w(megan)('check_ins', 'practice-what'), SMALL)
  await megan.click(w(megan)('check_ins', 'practice-make'))
  await ifan.visit(`/spaces/${group.space}/check-ins`)
  await ifan.sees(SMALL)
  await ifan.sees(w(ifan)('check_ins', 'practice-state').split('*[open] ')[1].split('\n')[0])
})

journey('What did not work is written in Welsh without scripts, and found from another space', {}, async ({ person }) => {
  const dewi = await person('Dewi')
  const group = await openGroup(dewi)
  const ifan = await person('Ifan', { lang: 'cy', scripts: 'blocked' })
  await comesIn(ifan, group, 'Ifan Rees')
  const say = (key, choice) => w(ifan)('check_ins/did_not_work', key, choice)
  await ifan.visit(`/spaces/${group.space}/check-ins`)
  await ifan.click(w(ifan)('check_ins', 'did-not-work'))
  await ifan.click(say('write'))
  await ifan.click(say('write-send'))
  await ifan.sees(new RegExp(say('happened-empty')))
  await ifan.type(say('tried'), 'Llythyr at bob gofalwr')
  await ifan.type(say('happened'), 'Daeth pedwar ateb yn ôl o’r cwm.')
  await ifan.type(say('learned'), 'Un dudalen yn unig.')
  await ifan.choose(/^Heb enw/)
  await ifan.click(say('write-send'))
  await ifan.sees(say('nameless'), { exact: false })

  await dewi.visit('/spaces/new')
  await dewi.type(w(dewi)('spaces', 'tried-before'), 'gofalwr')
  await dewi.click(w(dewi)('spaces', 'tried-before-look'))
  await dewi.sees('Llythyr at bob gofalwr')
  await dewi.doesNotSee(/Ifan Rees/)
})

const w = person => wordsOf(person.lang)
const VALUE = { en: 'Build trust and share power', cy: 'Meithrin ymddiriedaeth a rhannu pŵer' }
const trust = person => person.part(VALUE[person.lang])

async function answers (person, group, { reply, remark }) {
  await person.visit(`/spaces/${group.space}`)
  await person.click(w(person)('web', 'more'))
  await person.click(w(person)('spaces', 'nav-check-ins'))
  await person.click(w(person)('check_ins', 'answer-do'))
  await person.choose(w(person)('check_ins', 'reply', reply), { within: trust(person) })
  if (remark) await person.type(new RegExp(`^${w(person)('check_ins', 'remark')}`), remark, { within: trust(person) })
  await person.click(w(person)('check_ins', 'answer-send'))
}

// How many gave each answer to the only question that was answered, everybody together.
async function numbers (person) {
  return person.page.locator('.counted tbody').last().locator('td').allInnerTexts().then(texts => texts.map(text => text.trim()))
}
