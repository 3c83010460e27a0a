// How long the page of how people's own outcomes moved takes, of a board with forty people below it and with a hundred
// thousand, each with a year of ratings; on both engines. One request after another, as one reader waits for it.
import { readFileSync } from 'node:fs'
import { Plethu } from '../tests/journeys/plethu.js'
import { median, memory, table } from './measure.mjs'

const ASKED = 200
const people = (process.argv[2] ?? '0,100000').split(',')
const written = JSON.parse(readFileSync('src/demo/year/people.json', 'utf8')).flatMap(life => life.outcomes).flatMap(outcome => outcome.ratings).length
const RATINGS_OF_EACH_FURTHER = 10
// First all are filled, which takes minutes, then all are measured, within one. On PostgreSQL each is a copy of the other.
const filled = []
for (const more of people) {
  const sqlite = await fill(more)
  filled.push(sqlite)
  if (process.env.PLETHU_TEST_POSTGRES) filled.push(await copy(sqlite))
}
const rows = []
for (const one of filled) rows.push(await measured(one))
console.log(table(['engine', 'people', 'ratings', 'filled or copied in s', 'page p50 ms', 'slowest of 200 ms', 'memory MiB'], ...rows))

async function fill (more) {
  process.env.PLETHU_ENGINE = 'sqlite'
  const began = Date.now()
  const plethu = await Plethu.prepare({ demo: ['--people', more] })
  return { engine: 'sqlite', more: Number(more), plethu, seconds: seconds(began) }
}

async function copy ({ more, plethu: from }) {
  process.env.PLETHU_ENGINE = 'postgres'
  const began = Date.now()
  const plethu = await Plethu.prepare()
  plethu.env.PLETHU_MASTER_KEY = readFileSync(`${from.folder}/master.key`, 'utf8').trim()
  await from.run('move', '--to', plethu.env.DATABASE_URL)
  plethu.told = from.told
  return { engine: 'postgres', more, plethu, seconds: seconds(began) }
}

function seconds (began) {
  return (Date.now() - began) / 1000
}

async function measured ({ engine, more, plethu, seconds: took }) {
  await plethu.serve()
  const cookie = await comeIn(plethu, 'Sunita')
  const [, board] = plethu.told.match(/^BOARD (\S+)/m)
  const page = `${plethu.address}/en/spaces/${board}/better`
  const times = []
  for (let nth = 0; nth < ASKED; nth++) times.push(await timed(page, cookie))
  const used = memory(plethu.child.pid).toFixed(0)
  await plethu.end()
  const number = count => count.toLocaleString('en')
  const ratings = written + more * RATINGS_OF_EACH_FURTHER
  return [engine, number(40 + more), number(ratings), took.toFixed(0), median(times).toFixed(1), Math.max(...times).toFixed(1), used]
}

async function timed (page, cookie) {
  const began = performance.now()
  const answer = await fetch(page, { headers: { cookie }, redirect: 'manual' })
  const html = await answer.text()
  if (answer.status !== 200 || !html.includes('class="moved"')) throw new Error(`${page}: ${answer.status}`)
  return performance.now() - began
}

async function comeIn (plethu, who) {
  const form = new URLSearchParams({ code: plethu.codeOf(who), back: '' })
  const answer = await fetch(`${plethu.address}/en/come-back`, { method: 'POST', body: form, headers: { origin: plethu.address }, redirect: 'manual' })
  return answer.headers.getSetCookie()[0].split(';')[0]
}
