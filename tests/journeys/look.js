// What must hold of every page a journey sees, each time it sees one.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import assert from 'node:assert/strict'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// axe waits for ever where scripts are switched off altogether: such a person's pages are looked at by one whose
// scripts are only blocked.
export async function isAccessible (page) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(rules => window.axe.run(document, {
    runOnly: { type: 'tag', values: rules },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations']
  }), RULES)
  const found = violations.flatMap(rule => rule.nodes.map(node =>
    `${rule.id}: ${rule.help}\n  ${node.target.join(' ')}\n  ${node.html}\n  ${node.failureSummary.replaceAll('\n', '\n  ')}`))
  assert.ok(found.length === 0, `${page.url()} shuts people out:\n${found.join('\n')}`)
}

export async function fitsAcross (page) {
  const { over, width, widest } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const beyond = [...document.body.querySelectorAll('*')].filter(part => part.getBoundingClientRect().left + part.scrollWidth > width + 1)
    return {
      width,
      over: document.scrollingElement.scrollWidth - width,
      widest: beyond.slice(-3).map(part => part.outerHTML.slice(0, 160))
    }
  })
  assert.ok(over <= 1, `${page.url()} must be scrolled sideways by ${over} px at ${width} px:\n${widest.join('\n')}`)
}

// The language of the page, its counterpart and its title are there on every page.
export async function isInLanguage (page, lang) {
  const { is, title } = await page.evaluate(() => ({ is: document.documentElement.lang, title: document.title }))
  assert.equal(is, lang, `${page.url()} should be in ${lang}`)
  assert.ok(title.trim(), `${page.url()} has no title`)
}

// Requests to anybody else, errors in the console and refusals by our own Content-Security-Policy are kept here.
// A form that needs putting right comes back as 422: that is no error of ours. `fine` may get further answers.
export function watch (page, home, tolerate) {
  const trouble = []
  const fine = new Set([422])
  const add = words => { if (!tolerate?.test(words)) trouble.push(words) }
  const elsewhere = address => /^(https?|wss?):/.test(address) && new URL(address).host !== home
  page.on('request', request => { if (elsewhere(request.url())) add(`asks another host: ${request.url()}`) })
  page.on('websocket', socket => { if (elsewhere(socket.url())) add(`asks another host: ${socket.url()}`) })
  page.on('response', response => { if (response.status() >= 400 && !fine.has(response.status())) add(`${response.status()}: ${response.url()}`) })
  page.on('pageerror', error => add(`script error: ${error.stack ?? error}`))
  page.on('console', message => {
    if (message.type() === 'error' && !/responded with a status of/.test(message.text())) add(`console: ${message.text()} (${message.location().url})`)
  })
  return { trouble, fine }
}
