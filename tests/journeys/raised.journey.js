// Sunita answers a theme that the group raised to the board: she sees who said it only where they agreed, and the answer
// goes down to each of them by the way they chose.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { wordsOf } from './words.js'

const en = wordsOf('en')
const THEME = 'People are sent home from hospital late'

journey('Sunita answers a raised theme, and everybody whose words are in it hears', { demo: true }, async ({ plethu, person }) => {
  const sunita = await person('Sunita', { keyboardOnly: true })
  await sunita.comesBack()
  await sunita.visit('/')
  const theme = sunita.page.locator('.notice', { hasText: THEME })
  const shown = await theme.innerText()
  assert.match(shown, /\(Siân Mathias\)/, 'who agreed is named')
  assert.match(shown, /“The hospital's letter reaches the surgery[^”]*”\s*(?!\()/, 'who did not is quoted without a name')
  await sunita.click(new RegExp(`^${en('home', 'answer-it')}`), { within: theme })
  await sunita.choose(en('loops', 'kind', 'part'))
  const within = sunita.part(en('loops', 'in-english'))
  await sunita.type(en('loops', 'answer-label'), 'The ward rings before the ambulance leaves, on weekdays for now.', { within })
  await sunita.type(en('loops', 'reason-label'), 'At weekends nobody is there who could ring.', { within })
  await sunita.select(en('loops', 'promise-who'), 'Sunita Rao')
  await sunita.type(en('loops', 'promise-when'), inDays(60))
  await sunita.click(en('loops', 'answer-send'))

  const nia = await person('Nia', { lang: 'en', width: 320 })
  await nia.comesBack()
  await nia.visit(`/spaces/${plethu.space}/themes`)
  await nia.click(new RegExp(`^${THEME}`))
  await nia.sees('The ward rings before the ambulance leaves, on weekdays for now.')
  await nia.visit(`/spaces/${plethu.space}/letters`)
  await nia.sees('Valmai Watkin')
  await nia.visit(`/spaces/${plethu.space}`)
  await nia.sees(en('loops', 'state', 'answered'))
})

const inDays = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
