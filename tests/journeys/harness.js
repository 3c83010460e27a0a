// A journey: the built program with data of its own, and people who visit it in a real browser.
//
//   journey('Carys reads what became of what she said', { demo: true }, async ({ plethu, person }) => {
//     const carys = await person('Carys', { lang: 'cy', width: 320 })
//     await carys.visit('/')
//     await carys.click('Gofodau')
//   })
import { test, after } from 'node:test'
import { chromium } from 'playwright-core'
import { Plethu } from './plethu.js'
import { Person } from './person.js'

const LONGEST = 360_000
let browser

export function journey (name, options, story) {
  test(name, { timeout: LONGEST }, async t => {
    const plethu = await Plethu.start({ ...options, name })
    const people = []
    const person = async (who, how = {}) => {
      const one = await Person.arrive({ browser: await openBrowser(), plethu, journey: name, who, ...how })
      people.push(one)
      return one
    }
    try {
      await story({ plethu, person, t })
      for (const one of people) one.hasNoTrouble()
    } catch (error) {
      for (const one of people) await one.lastPicture()
      console.log(plethu.lastWords())
      throw error
    } finally {
      for (const one of people) await one.leave()
      await plethu.end()
    }
  })
}

// One browser for all journeys of a file. Chromium itself has died before it had a page to show: then it is started once
// more. Nothing else is tried twice.
async function openBrowser () {
  browser ??= await launch().catch(error => {
    const [how] = error.message.match(/exitCode=\w+, signal=\w+/) ?? error.message.split('\n')
    console.log(`The browser did not start (${how}), and is started once more.`)
    return launch()
  })
  return browser
}

// Without these flags Chromium asks its maker's servers for things.
function launch () {
  return chromium.launch({
    executablePath: process.env.PLETHU_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--force-color-profile=srgb']
  })
}

after(() => browser?.close())
