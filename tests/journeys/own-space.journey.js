// What matters to one person: on paper with a code alone, with a worker typing, and on a small phone.
import assert from 'node:assert/strict'
import { comesIn, openGroup } from './group.js'
import { journey } from './harness.js'
import { wordsOf } from './words.js'

const cy = wordsOf('cy')
const en = wordsOf('en')

journey('Carys by paper and by her code only', { demo: true }, async ({ plethu, person }) => {
  const nia = await person('Nia')
  await nia.comesBack()
  const own = await spaceOf(nia, 'Carys Bowen')

  // The questions go to her kitchen table on paper; what she wrote is typed in and read back to her.
  await nia.visit(`${own}/matters/blank`)
  await nia.sees(en('matters', 'blank-lead'))
  await nia.visit(`${own}/matters/tried`)
  await nia.type('What have you already thought of, or tried? What came of it?', 'Rwy’n gadael y radio ymlaen.')
  await nia.choose('Cymraeg')
  await nia.click(en('matters', 'keep-and-on'))
  await nia.sees(/Please read this aloud to Carys Bowen/)
  await nia.sees('Rwy’n gadael y radio ymlaen.')
  await nia.choose(/^Nia Morgan/)
  await nia.click(en('sharing', 'read-back-yes'))
  await nia.visit(`${own}/matters`)
  await nia.sees('Rwy’n gadael y radio ymlaen.')

  // What she says to the group comes on paper as well, and its answer goes back to her in a letter.
  await nia.visit(`/spaces/${plethu.space}/say`)
  await nia.click(en('loops', 'typing-for-others'))
  await nia.type(en('loops', 'say-label'), 'A gawn ni’r ystafell ardd ar ddydd Sadwrn?')
  await nia.choose('Cymraeg')
  await nia.select(en('loops', 'whose-words'), 'Carys Bowen')
  await nia.click(en('loops', 'send'))
  await nia.click(en('loops', 'read-back-yes'))
  const said = new URL(nia.page.url()).pathname.match(/contributions\/(\d+)/)[1]
  await answeredByDewi(await person('Dewi'), plethu, said)
  await nia.visit(`/spaces/${plethu.space}/letters`)
  await nia.sees('Carys Bowen')

  // On whatever screen there is, without scripts: her code, her answer, and only what is hers.
  const carys = await person('Carys', { lang: 'cy', scripts: 'blocked' })
  await carys.comesBack()
  await carys.sees('Cewch, o fis Ionawr ymlaen.')
  await carys.click(cy('loops', 'yes-it-does'), { within: carys.page.locator('article', { hasText: 'ystafell ardd' }) })
  await carys.visit(`${own}/matters`)
  await carys.sees('Rwy’n gadael y radio ymlaen.')
  await carys.visit(`${own}/matters/sheet?way=large`)
  await carys.sees('Rwy’n gadael y radio ymlaen.')
})

journey('Ifan with Nia typing, five minutes at a time, and Ifan alone says who reads it', {}, async ({ person }) => {
  const group = await openGroup(await person('Dewi'))
  const nia = await person('Nia', { keyboardOnly: true, width: 320 })
  await comesIn(nia, group, 'Nia Morgan')
  await nia.visit('/matters/new')
  await nia.choose(en('matters', 'whose-with'))
  await nia.type(new RegExp(`^${en('matters', 'their-name').replace('?', '\\?')}`), 'Ifan Rees')
  await nia.click(en('matters', 'open-it'))
  const code = (await nia.page.locator('.receipt-code').innerText()).trim()
  await nia.click(en('matters', 'begin'))
  const own = new URL(nia.page.url()).pathname.slice(3).replace('/matters', '')

  await nia.click(en('matters', 'short-link'))
  await nia.type(/^What matters most to you today\?/, 'That somebody feeds the dog.')
  await nia.type(/^What should we find out for you\?/, 'When can I go home?')
  await nia.click(en('matters', 'keep'))
  await nia.sees('That somebody feeds the dog.')
  await nia.choose(/^Nia Morgan/)
  await nia.click(en('sharing', 'read-back-yes'))
  await nia.sees('When can I go home?')
  await nia.click(new RegExp(`^${en('matters', 'i-found-out')}`))
  await nia.type(en('matters', 'found-label'), 'On Thursday, if the doctor agrees on Wednesday.')
  await nia.click(en('matters', 'keep'))
  await nia.sees(en('matters', 'found-out'))

  // It is his: he takes back what she reads, and then takes her out. She had no say in it.
  const ifan = await person('Ifan', { keyboardOnly: true, width: 320 })
  await ifan.comesBack(code)
  await ifan.visit(`${own}/matters`)
  await ifan.click(/^You and Nia Morgan/, { within: ifan.page.locator('.own-item', { hasText: 'feeds the dog' }) })
  await ifan.page.locator('[name=readers]').first().uncheck()
  await ifan.click(en('sharing', 'keep'))
  await ifan.sees(en('matters', 'just-readers'))
  await nia.visit(`${own}/matters`)
  await nia.doesNotSee('That somebody feeds the dog.')
  await nia.sees('When can I go home?')
  await ifan.visit(`${own}/people`)
  await ifan.click('Take Nia Morgan out of this space')
  await nia.visit(`${own}/matters`, { status: 404 })
})

journey('Megan says how it is on her phone, sees what is kept, and takes it back', { demo: true }, async ({ person }) => {
  const megan = await person('Megan', { width: 320, dark: true })
  await megan.comesBack()
  const own = await spaceOf(megan, 'Megan Ellis')
  await megan.visit(`${own}/outcomes/new`)
  await megan.type(en('outcomes', 'outcome-label'), 'More respite.')
  await megan.click(en('outcomes', 'go-on'))
  await megan.sees(en('outcomes', 'nudge-title'))
  await megan.type(en('outcomes', 'outcome-label'), 'One evening a week that is mine.')
  await megan.choose(en('outcomes', 'scale', 'faces'))
  await megan.type(/^The bad end/, 'none')
  await megan.type(/^The good end/, 'mine')
  await megan.click(en('outcomes', 'go-on'))
  for (const [story, number] of [['None this week.', '0 – none'], ['Thursday was mine until eight.', '6']]) {
    await megan.type(/^What has been happening\?/, story)
    await megan.choose(number, { within: megan.part(/And the number\?/) })
    await megan.click(en('outcomes', 'keep-rating'))
    await megan.sees(en('outcomes', 'just-rated'))
    if (number !== '6') await megan.click(en('outcomes', 'rate-again'))
  }
  const outcome = new URL(megan.page.url()).pathname.slice(3)
  assert.equal(await megan.page.locator('svg.chart circle').count(), 2, 'a picture of both')
  await megan.choose(en('outcomes', 'every', 'month'))
  await megan.click(en('outcomes', 'remind-keep'))
  await megan.sees(en('outcomes', 'just-reminder'))

  await megan.visit('/me/data')
  await megan.sees('One evening a week that is mine.')
  const file = await (await megan.page.request.get('/en/me/data.json')).json()
  const mine = file.outcomes.find(one => one.words.startsWith('One evening'))
  assert.deepEqual(mine.ratings.map(rating => rating.number), [0, 6])

  // The way out leads to a page that says nothing, and Back asks who is there, however often.
  await megan.visit(outcome)
  await megan.page.locator('[data-way-out] button').click()
  await megan.page.waitForURL(/\/calendar$/)
  assert.ok(!(await megan.page.content()).includes('Plethu'))
  for (let back = 0; back < 3; back++) {
    await megan.page.goBack()
    assert.ok(!(await megan.page.content()).includes('One evening'), megan.page.url())
  }

  await megan.comesBack()
  await megan.visit(outcome)
  await megan.press(megan.page.locator('#away summary'), 'taking it away')
  await megan.press(megan.page.locator('#away button'), 'taking it away')
  await megan.visit('/me/data')
  await megan.doesNotSee('One evening a week that is mine.')
})

async function spaceOf (reader, name) {
  await reader.visit('/')
  const link = reader.page.locator('.question-words a', { hasText: name }).first()
  return new URL(await link.getAttribute('href'), reader.plethu.address).pathname.slice(3)
}

async function answeredByDewi (dewi, plethu, said) {
  await dewi.comesBack()
  await dewi.visit(`/spaces/${plethu.space}/answer?to=${said}`)
  await dewi.choose(en('loops', 'kind', 'done'))
  const within = dewi.part(en('loops', 'in-welsh'))
  await dewi.type(en('loops', 'answer-label'), 'Cewch, o fis Ionawr ymlaen.', { within })
  await dewi.type(en('loops', 'reason-label'), 'Doedd neb wedi gofyn o’r blaen.', { within })
  await dewi.click(en('loops', 'answer-send'))
}
