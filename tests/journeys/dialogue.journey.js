// A dialogue: one statement at a time, in Welsh without scripts and with the keyboard alone; a round in a room, on the wall as
// well; themes by dragging and by ticking; and sheets of paper, typed in.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { wordsOf } from './words.js'

const TITLE = { en: 'Who comes when I have a break', cy: 'Pwy ddaw pan gaf i seibiant' }
const w = person => (key, choice) => wordsOf(person.lang)('dialogue', key, choice)

async function goesTo (person, plethu) {
  await person.comesBack()
  await person.visit(`/spaces/${plethu.space}/dialogues`)
  await person.click(TITLE[person.lang])
}

journey('Carys says what she thinks in Welsh without scripts, and Ifan with the keyboard alone', { demo: true }, async ({ plethu, person }) => {
  const carys = await person('Carys', { lang: 'cy', width: 320, scripts: false })
  await goesTo(carys, plethu)
  await carys.click(w(carys)('way-statements'))
  await carys.click(w(carys)('choice', 'agree'))
  await carys.sees(w(carys)('you-said', 'agree'))
  await carys.click(w(carys)('choice', 'disagree'))
  await carys.sees(w(carys)('all-answered'))
  await carys.click(w(carys)('see-map'))
  await carys.sees(w(carys)('what-we-share'))
  await carys.sees(w(carys)('grid-title'))
  await carys.doesNotSee('Ifan Rees')

  const ifan = await person('Ifan', { width: 320, keyboardOnly: true })
  await goesTo(ifan, plethu)
  await ifan.click(w(ifan)('way-statements'))
  await ifan.click(w(ifan)('choice', 'pass'))
  await ifan.click(w(ifan)('change-it'))
  await ifan.sees(w(ifan)('so-far', 'pass').replace(/^\*/, ''))
  await ifan.click(w(ifan)('choice', 'agree'))
  await ifan.sees(w(ifan)('you-said', 'agree'))
  await ifan.visit('/me/data')
  await ifan.sees(/^Agree:/)
})

journey('Everybody in the room speaks once before anybody speaks twice', { demo: true }, async ({ plethu, person }) => {
  const tomos = await person('Tomos', { lang: 'cy' })
  await goesTo(tomos, plethu)
  await tomos.click(w(tomos)('way-round'))
  await tomos.choose('Ifan Rees')
  await tomos.choose('Megan Ellis')
  await tomos.type(new RegExp(`^${w(tomos)('guests').slice(0, 12)}`), '1')
  await tomos.click(w(tomos)('begin-round'))

  const wall = await person('Nia')
  await wall.comesBack()
  await wall.visit(new URL(tomos.page.url()).pathname.replace(/^\/cy/, '') + '/screen')
  const has = name => w(wall)('has-the-word').replace('{ $name }', name)
  const says = async (name, words) => {
    await tomos.click(w(tomos)('give-the-word').replace('{ $name }', name))
    await wall.sees(has(name.replace('Gwestai', 'Guest')))
    await tomos.type(w(tomos)('what-they-said'), words)
    await tomos.click(w(tomos)('keep-it'))
    await tomos.sees(w(tomos)('read-it-back'), { within: tomos.page.locator('main form').first() })
    await tomos.choose(/^Darllenais/)
    await tomos.click(w(tomos)('keep-it'))
  }
  await says('Ifan Rees', 'A cup of tea first, every time.')
  await says('Megan Ellis', 'Tell me the night before.')
  assert.equal(await tomos.page.getByRole('button', { name: /^Ifan Rees sydd/ }).count(), 0, 'nobody twice before everybody once')
  await says('Gwestai 1', 'Nobody asked me before.')
  await tomos.sees(w(tomos)('everybody-spoke'))
  await tomos.click(w(tomos)('end-round'))
  await tomos.sees('Nobody asked me before.')

  const ifan = await person('Ifan', { width: 320 })
  await ifan.comesBack()
  await ifan.visit('/said')
  await ifan.sees('A cup of tea first, every time.')
})

journey('What was said is put into themes by dragging, and by ticking with the keyboard', { demo: true }, async ({ plethu, person }) => {
  const nia = await person('Nia')
  await goesTo(nia, plethu)
  await nia.click(w(nia)('themes'))
  const texts = 'Somebody who texts back.'
  const theme = nia.part('To be known before')
  // Both in sight, as on a tall screen.
  await nia.page.setViewportSize({ width: 1280, height: 2400 })
  await nia.page.locator('[data-said]', { hasText: texts }).dragTo(theme)
  await nia.sees(texts, { within: nia.part('To be known before') })

  const megan = await person('Megan', { width: 320, keyboardOnly: true })
  await goesTo(megan, plethu)
  await megan.click(w(megan)('themes'))
  await megan.type(w(megan)('theme-in', 'en').replace(/^\*/, ''), 'Texting')
  await megan.click(w(megan)('make-theme'))
  await megan.choose(texts)
  await megan.select(w(megan)('put-into'), 'Texting')
  await megan.click(w(megan)('put-them'))
  await megan.sees(texts, { within: megan.part('Texting') })
})

journey('Dewi opens a dialogue, and three sheets of paper are typed in', { demo: true }, async ({ plethu, person }) => {
  const dewi = await person('Dewi', { scripts: 'blocked' })
  await dewi.comesBack()
  await dewi.visit(`/spaces/${plethu.space}/dialogues`)
  await dewi.click(w(dewi)('open-dialogue'))
  await dewi.click(w(dewi)('open-it'))
  await dewi.sees(w(dewi)('title-empty'), { within: dewi.page.locator('main form') })
  await dewi.type(w(dewi)('title-in', 'en').replace(/^\*/, ''), 'Getting here')
  await dewi.click(w(dewi)('open-it'))
  await dewi.sees(w(dewi)('just-opened'))
  const at = new URL(dewi.page.url()).pathname.replace(/^\/en/, '')
  await dewi.click(/What gets in the way\?/)
  await dewi.type('In your own words', 'The bus stops at the hospital, not here.')
  await dewi.page.locator('main form').last().getByRole('button').last().click()
  await dewi.visit(`${at}/sheet`)
  await dewi.sees('The bus stops at the hospital, not here.')
  await dewi.visit(`${at}/slips`)
  await dewi.visit(`${at}/type-in`)
  for (const choice of ['agree', 'agree', 'disagree']) {
    await dewi.select(w(dewi)('whose'), w(dewi)('whose-nobody'))
    await dewi.choose(w(dewi)('choice', choice).replace(/^\*/, ''))
    await dewi.click(w(dewi)('type-in-send'))
    await dewi.sees(w(dewi)('sheet-kept'))
  }
  await dewi.visit(`${at}/map`)
  await dewi.sees(/^2 agree, 1 disagree, 0 pass/)
})
