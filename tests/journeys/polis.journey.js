// A conversation that was held with Polis is brought in and mapped; what people agree on across groups becomes a proposal, and
// everybody whose words are in it hears.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { journey } from './harness.js'
import { wordsOf } from './words.js'

const REAL = resolve(import.meta.dirname, '../../../shared/data/polis/london.youth.policing')
const MINE = 'Ask us before you change the hours.'
const dialogue = (person, key, choice) => wordsOf(person.lang)('dialogue', key, choice)
const decisions = (person, key, choice) => wordsOf(person.lang)('decisions', key, choice)

journey('What a Polis conversation agrees on becomes a proposal, and every author hears', { demo: true }, async ({ plethu, person, t }) => {
  if (!existsSync(REAL)) return t.diagnostic('SKIPPED: ../shared/data/polis is not there')
  const told = await plethu.run('import', 'polis', REAL, '--space', plethu.space)
  assert.match(told, /Brought in: \d+ contributions/)

  const megan = await person('Megan', { width: 320, keyboardOnly: true })
  await megan.comesBack()
  const at = await newestDialogue(megan, plethu)
  await megan.press(megan.page.locator('.question a.govuk-button').first(), 'write something')
  await megan.type(wordsOf('en')('loops', 'say-label'), MINE)
  await megan.click(wordsOf('en')('loops', 'send'))
  const said = new URL(megan.page.url()).pathname.match(/contributions\/(\d+)/)[1]

  const dewi = await person('Dewi')
  await dewi.comesBack()
  await dewi.visit(`${at}/map`)
  await dewi.sees(/^26 people/)
  await dewi.sees(dialogue(dewi, 'what-we-share'))
  const shared = await dewi.page.locator('ol.agreed .own-words').allInnerTexts()
  assert.ok(shared.length > 2, 'people agree on something')
  await dewi.click(dialogue(dewi, 'make-proposal-of-it'))
  for (const words of shared.slice(0, 1)) await dewi.sees(words)
  // What Megan said is to be in it too.
  await dewi.visit(`${new URL(dewi.page.url()).pathname.replace(/^\/en/, '')}${new URL(dewi.page.url()).search}&from=${said}`)
  await dewi.sees(MINE)
  await dewi.page.locator('[name=question_en]').fill('Do we ask young people first, every time?')
  await dewi.page.locator('[name=words_en]').fill('Before anything changes for young people, some of them are asked, and hear what became of it.')
  await dewi.page.locator('[name=rule][value=consent]').check()
  await dewi.click(decisions(dewi, 'go-on'))

  await megan.visit('/news')
  await megan.sees(/Do we ask young people first/)
  await dewi.visit(`/spaces/${plethu.space}/letters`)
  await dewi.sees(/notice board/i)
  await dewi.click(wordsOf('en')('loops/telling', 'print-all'))
  await dewi.sees(/Do we ask young people first/)

  const carys = await person('Carys', { lang: 'cy', width: 320, scripts: false })
  await carys.comesBack()
  await carys.visit(`${at}/map`)
  await carys.sees(dialogue(carys, 'what-divides'))
  await carys.visit(`${at}/export`)
})

async function newestDialogue (who, plethu) {
  await who.visit(`/spaces/${plethu.space}/dialogues`)
  const at = await who.page.locator('main h2 a').first().getAttribute('href')
  await who.page.goto(at)
  return at.replace(/^\/[a-z]{2}/, '')
}
