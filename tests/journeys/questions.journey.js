// What a canvas asks is its group's to change, in both languages: each reads it in their own.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { adds, cell, group, opens } from './canvas.js'
import { wordsOf } from './words.js'

const ROW = { en: 'Share power', cy: 'Rhannu grym' }
const QUESTION = { en: 'Who says yes, and who says no?', cy: 'Pwy sy’n dweud ie, a phwy sy’n dweud na?' }
const COLUMN = { en: 'By Easter', cy: 'Erbyn y Pasg' }
const STEP = { en: 'What can be done by then?', cy: 'Beth all gael ei wneud erbyn hynny?' }
const BEFORE = { en: 'Build trust and share power', cy: 'Meithrin ymddiriedaeth a rhannu pŵer' }

for (const how of [{}, { lang: 'cy', scripts: 'blocked', width: 320 }]) {
  journey(`What a canvas asks is changed in both languages, and read in each ${JSON.stringify(how)}`, {}, async ({ person }) => {
    const { path, nia, megan, ifan } = await group(person, { nia: how, megan: { lang: 'cy' }, ifan: {} })
    await opens(megan, path)
    await adds(megan, 'trust/will', 'Pleidlais')
    const w = wordsOf(nia.lang)
    await nia.visit(path)
    await nia.click(w('canvas', 'everything-else'))
    await nia.click(w('canvas/plans', 'template'))
    await asks(nia, BEFORE[nia.lang], ROW, QUESTION)
    await asks(nia, w('canvas/plans', 'new-row'), { en: 'The weather', cy: '' }, { en: 'And if it rains?', cy: '' })
    await asks(nia, nia.lang === 'cy' ? 'Beth fyddwn ni’n ei wneud' : 'What we will do', COLUMN, STEP)
    await nia.click(w('canvas/plans', 'save-template'))
    await nia.sees(w('canvas/plans', 'template-saved'))

    await asked(megan, path, 'cy', 'en')
    await asked(ifan, path, 'en', 'cy')
    for (const reader of [megan, ifan]) {
      // What is there in one language only is read in that one, and read out in it.
      const english = reader.page.getByText('And if it rains?')
      await english.waitFor()
      assert.equal(await english.evaluate(part => part.closest('[lang]').lang), 'en')
      await reader.sees('Pleidlais', { within: cell(reader, 'trust/will') })
    }
    await megan.visit(`${path}/sheet?lang=both&blank=true`)
    for (const said of [ROW, QUESTION, COLUMN, STEP]) {
      for (const lang of ['en', 'cy']) {
        const words = megan.page.getByText(said[lang]).first()
        assert.equal(await words.evaluate(part => part.closest('[lang]').lang), lang)
      }
    }
  })
}

async function asks (person, part, names, questions) {
  const w = wordsOf(person.lang)
  const within = person.page.getByRole('group', { name: part, exact: true })
  for (const lang of ['en', 'cy']) {
    await person.type(w('canvas/plans', `name-${lang}`), names[lang], { within })
    await person.type(w('canvas/plans', `question-${lang}`), questions[lang], { within })
  }
}

async function asked (person, path, lang, other) {
  await opens(person, path)
  await person.sees(ROW[lang], { within: person.page.locator('#row-trust h2') })
  await person.sees(QUESTION[lang], { within: person.page.locator('#row-trust') })
  await person.sees(COLUMN[lang], { within: cell(person, 'trust/will') })
  // On a wide board the first row says it for all.
  await person.sees(STEP[lang], { within: cell(person, 'strengths/will') })
  for (const said of [ROW, QUESTION, COLUMN, STEP]) await person.doesNotSee(said[other])
}
