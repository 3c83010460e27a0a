// Whoever asks their machine for less motion sees none: everybody in these journeys has asked.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { adds, card, edits, live } from './canvas.js'

journey('Nothing moves for whoever asked for no motion', { demo: true }, async ({ plethu, person }) => {
  const ifan = await person('Ifan')
  await ifan.comesBack()
  const space = `/spaces/${plethu.space}`
  for (const path of ['/', space]) {
    await ifan.visit(path)
    await standsStill(ifan)
  }
  await ifan.visit(`${space}/canvases`)
  await ifan.click('Our plan for breaks')
  await live(ifan)
  await standsStill(ifan)

  // Nor while something is done.
  await adds(ifan, 'trust/support', 'A room with a kettle')
  await standsStill(ifan)
  await edits(ifan, 'A room with a kettle')
  await standsStill(ifan)
  await ifan.keys('Escape')
  await ifan.press(card(ifan, 'A room with a kettle').locator('.card-dot'), 'My dot')
  await ifan.press(card(ifan, 'A room with a kettle').locator('summary'), 'More')
  await standsStill(ifan)
  await ifan.click('Move', { within: card(ifan, 'A room with a kettle') })
  await standsStill(ifan)
  await ifan.click('Move it there')
  await standsStill(ifan)
})

// Without this the story above could pass with eyes shut.
journey('Motion would be seen', { demo: true }, async ({ person }) => {
  const ifan = await person('Ifan')
  await ifan.visit('/about')
  await standsStill(ifan)
  await ifan.page.emulateMedia({ reducedMotion: 'no-preference' })
  assert.deepEqual(await moving(ifan), ['html scrolls smoothly'])
  await ifan.page.evaluate(() => {
    document.querySelector('h1').animate({ opacity: [0, 1] }, 60_000)
    document.querySelector('main').style.transition = 'color 0s, opacity 0.2s'
  })
  assert.deepEqual(await moving(ifan), ['html scrolls smoothly', 'h1 is animated', 'main.main changes over 0s, 0.2s'])
})

async function standsStill (person) {
  assert.deepEqual(await moving(person), [], `at ${person.page.url()}`)
}

function moving (person) {
  return person.page.evaluate(() => {
    const A_MOMENT = 1 // ms
    const name = part => part.tagName.toLowerCase() + (part.classList.length > 0 ? `.${[...part.classList].join('.')}` : '')
    const ms = time => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)
    const found = []
    const all = [...document.querySelectorAll('*')]
    for (const part of all) {
      if (getComputedStyle(part).scrollBehavior === 'smooth') found.push(`${name(part)} scrolls smoothly`)
    }
    for (const animation of document.getAnimations()) {
      const { endTime } = animation.effect.getComputedTiming()
      if (animation.playState === 'running' && endTime > A_MOMENT) found.push(`${name(animation.effect.target)} is animated`)
    }
    for (const part of all) {
      for (const pseudo of [null, '::before', '::after']) {
        const { transitionProperty, transitionDuration } = getComputedStyle(part, pseudo)
        const slow = transitionDuration.split(',').some(time => ms(time) > A_MOMENT)
        if (slow && transitionProperty !== 'none') found.push(`${name(part)}${pseudo ?? ''} changes over ${transitionDuration}`)
      }
    }
    return found
  })
}
