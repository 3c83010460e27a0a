// How many votes a second are taken, each answered once it is on disk: five hundred people, one statement at a time, through the form
// that they use. node votes.mjs. wrk and the program share the machine.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Plethu } from '../tests/journeys/plethu.js'
import { memory, table } from './measure.mjs'

const SECONDS = Number(process.env.SECONDS ?? 15)
const PEOPLE = Number(process.env.PEOPLE ?? 500)
const SAID = 400
const aims = { sqlite: 2000, postgres: 5000 }
const rows = []
for (const engine of (process.env.ENGINES ?? 'sqlite,postgres').split(',')) rows.push(await on(engine))
console.log(table(['engine', 'votes/s', 'aim', 'p50 ms', 'p99 ms', 'refused or lost', 'memory MiB'], ...rows))

async function on (engine) {
  process.env.PLETHU_ENGINE = engine
  // Behind a proxy, so that all can come in from as many addresses.
  const plethu = await Plethu.start({ demo: true, env: { PLETHU_PROXY: 'yes' } })
  const space = `/en/spaces/${plethu.space}`
  const voters = []
  for (let nth = 1; nth <= PEOPLE; nth++) voters.push(await joins(plethu, nth))
  const [at, question] = await dialogue(plethu, space, voters[0])
  for (let nth = 1; nth <= SAID; nth++) await send(plethu, `${space}/say`, { words: `What number ${nth} said.`, question }, voters[nth % PEOPLE])
  const themes = await (await fetch(plethu.address + `${at}/themes`, { headers: { cookie: voters[0] } })).text()
  const statements = [...themes.matchAll(/data-said="(\d+)"/g)].map(found => found[1])
  const file = join(mkdtempSync(join(tmpdir(), 'votes-')), 'voters')
  writeFileSync(file, voters.join('\n'))
  const printed = execFileSync('wrk', ['-t1', '-c64', `-d${SECONDS}s`, '--latency', '-s', new URL('votes.lua', import.meta.url).pathname, `${plethu.address}${at}/statements`],
    { encoding: 'utf8', env: { ...process.env, VOTERS: file, STATEMENTS: statements.join(','), ORIGIN: plethu.address } })
  const time = share => inMs(printed.match(new RegExp(`${share}%\\s+(\\S+)`))[1])
  const most = memory(plethu.child.pid, 'VmHWM').toFixed(0)
  await plethu.end()
  const perSecond = Math.round(printed.match(/Requests\/sec:\s+(\S+)/)[1])
  return [engine, perSecond.toLocaleString('en'), aims[engine].toLocaleString('en'), time(50), time(99), /Non-2xx|Socket errors/.test(printed) ? printed.match(/(Non-2xx.*|Socket errors.*)/)[1] : '0', most]
}

async function joins (plethu, nth) {
  const [, code] = plethu.told.match(/^JOIN (\S+)/m)
  const fields = { name: `Person ${nth} of Cwm Teg`, perspective: 'uses', hears_by: 'page' }
  const answer = await send(plethu, `/en/join/${code}`, fields, '', `10.0.${nth >> 8}.${nth & 255}`)
  const [cookie] = answer.headers.getSetCookie()
  if (!cookie) throw new Error(`the ${nth}th could not come in: ${answer.status}`)
  return cookie.split(';')[0]
}

async function dialogue (plethu, space, cookie) {
  const day = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const fields = { title_en: 'What is said to whom', question1_en: 'What do you think?', can_en: 'All.', cannot_en: 'Nothing.', until: day(20), answer_by: day(40) }
  const opened = await send(plethu, `${space}/dialogues/new`, fields, cookie)
  const at = opened.headers.get('location').split('?')[0]
  const page = await (await fetch(plethu.address + at, { headers: { cookie } })).text()
  return [at, page.match(/say\?question=(\d+)/)[1]]
}

async function send (plethu, path, fields, cookie = '', from = '127.0.0.1') {
  const answer = await fetch(plethu.address + path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: plethu.address, cookie, 'x-forwarded-for': from }, redirect: 'manual' })
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status}`)
  return answer
}

function inMs (time) {
  const [, number, unit] = time.match(/^([\d.]+)(us|ms|s)$/)
  return (number * { us: 0.001, ms: 1, s: 1000 }[unit]).toFixed(1)
}
