// Follows every link there is, as different people at different screens, and looks at each page once.
import assert from 'node:assert/strict'
import { journey } from './harness.js'

const WALKS = [
  ['Dewi', {}],
  ['Carys', { lang: 'cy', width: 320 }],
  ['Ifan', { dark: true, scripts: 'blocked' }],
  ['Sunita', { lang: 'cy', forcedColours: true, scripts: false }]
]
const MOST = 400
// What differs between engines is covered by the stories; one walk is enough there.
const walks = process.env.PLETHU_ENGINE === 'postgres' ? WALKS.slice(0, 1) : WALKS

for (const [who, how] of walks) {
  journey(`${who} opens every page there is ${JSON.stringify(how)}`, { demo: true }, async ({ person, t }) => {
    const walker = await person(who, how)
    await walker.comesBack()
    const { looked, wrong } = await followAll(walker)
    t.diagnostic(`${looked} kinds of page`)
    assert.ok(wrong.length === 0, `\n${wrong.join('\n\n')}\n`)
  })
}

// Goes on after a page that is wrong, so that all that is wrong is told at once.
async function followAll (walker) {
  const [waiting, met, wrong] = [[{ path: '/', from: 'the start' }], new Set(['/']), []]
  let looked = 0
  for (let next; (next = waiting.shift()) && looked < MOST;) {
    try {
      if (!await isPage(walker, next)) continue
      looked++
      await walker.visit(next.path)
    } catch (error) {
      wrong.push(`${next.path}, from ${next.from}: ${error.message}`)
      walker.trouble.length = 0
    }
    for (const path of await linksOn(walker)) {
      if (met.has(kind(path))) continue
      met.add(kind(path))
      waiting.push({ path, from: next.path })
    }
  }
  return { looked, wrong }
}

// Exports are only asked for; a link that leads nowhere says on which page it stands.
async function isPage (walker, { path }) {
  const answer = await walker.context.request.get(`/${walker.lang}${path}`)
  assert.ok(answer.ok(), `answers ${answer.status()}`)
  const type = answer.headers()['content-type'] ?? ''
  return type.startsWith('text/html') && !answer.headers()['content-disposition']?.startsWith('attachment')
}

async function linksOn (walker) {
  const start = `/${walker.lang}/`
  const links = await walker.page.locator('a[href]').evaluateAll(links => links.map(link => link.getAttribute('href').split('#')[0]))
  return links.filter(link => link.startsWith(start)).map(link => link.slice(start.length - 1))
}

// Two contributions have the same kind of page: what is an id, a code or a number does not tell pages apart.
function kind (path) {
  const [place, query = ''] = path.split('?')
  const parts = place.split('/').map(part => /\d|^[A-Z0-9]{6}$/.test(part) ? '*' : part)
  return parts.join('/') + [...new URLSearchParams(query).keys()].map(key => '?' + key).join('')
}
