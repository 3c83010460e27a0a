// Law 2: nobody hides words alone. Ifan holds the key of lived experience, Dewi that of the organisation.
import { journey } from './harness.js'
import { wordsOf } from './words.js'

const WORDS = 'The minibus stands in the yard every weekend with a full tank.'
const QUESTION = {
  en: 'What would make a break feel like a break?',
  cy: 'Beth fyddai\'n gwneud i seibiant deimlo fel seibiant?'
}

journey('Words are hidden when both keys are turned, and then shown to nobody', { demo: true }, async ({ plethu, person }) => {
  const w = wordsOf('cy')
  const ifan = await person('Ifan', { lang: 'cy', width: 320, keyboardOnly: true })
  await ifan.comesBack()
  await readsUnderItsQuestion(ifan, plethu)
  const notice = ifan.page.locator('.contribution', { hasText: WORDS })
  await ifan.click(new RegExp(`^${w('loops', 'see-all')}`), { within: notice })
  await ifan.click(w('loops', 'ask-to-hide'))
  await ifan.type(w('loops/by_keys', 'reason'), 'Mae’n enwi rhywun.')
  await ifan.click(w('loops/by_keys', 'ask'))
  await ifan.sees(w('agreements', 'still-waits', 'organisation'))

  // One key changes nothing.
  const megan = await person('Megan')
  await megan.comesBack()
  await readsUnderItsQuestion(megan, plethu)
  await megan.sees(WORDS)

  const dewi = await person('Dewi', { scripts: 'blocked' })
  await dewi.comesBack()
  await dewi.visit('/')
  await dewi.click('Hiding something that was said')
  await dewi.sees('Mae’n enwi rhywun.')
  await dewi.click('Turn my key')
  await dewi.sees('These words are hidden. The answer they are owed is still owed.')

  await readsUnderItsQuestion(megan, plethu)
  await megan.doesNotSee(WORDS)
  await megan.sees(/^These words were hidden/)
})

// The newest stand on the front page of a space; under its question everything that was said under it does.
async function readsUnderItsQuestion (person, plethu) {
  await person.visit(`/spaces/${plethu.space}`)
  await person.click(QUESTION[person.lang])
}
