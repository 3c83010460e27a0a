// How long the page of how people's own outcomes moved takes, of a board with forty people below it and with a hundred
// thousand, each with a year of ratings; on both engines. One request after another, as one reader waits for it.
import { readFileSync } from 'node:fs'
import { Plethu } from '../tests/journeys/plethu.js'
import { median, memory, table } from './measure.mjs'

const ASKED = 200
const people = (process.argv[2] ?? '0,100000').split(',')
const written = JSON.parse(readFileSync('src/demo/year/people.json', 'utf8')).flatMap(life => life.outcomes).flatMap(outcome => outcome.ratings).length
const RATINGS_OF_EACH_FURTHER = 10
const rows = []
for (const engine of process.env.PLETHU_TEST_POSTGRES ? ['sqlite', 'postgres'] : ['sqlite']) {
  for (const more of people) rows.push(await measured(engine, more))
}
console.log(table(['engine', 'people', 'ratings', 'filled in s', 'page p50 ms', 'slowest of 200 ms', 'memory MiB'], ...rows))

async function measured (engine, more) {
  process.env.PLETHU_ENGINE = engine
  const began = Date.now()
  const plethu = await Plethu.start({ demo: ['--people', more] })
  const filled = (Date.now() - began) / 1000
  const cookie = await comeIn(plethu, 'Sunita')
  const [, board] = plethu.told.match(/^BOARD (\S+)/m)
  const page = `${plethu.address}/en/spaces/${board}/better`
  const took = []
  for (let nth = 0; nth < ASKED; nth++) took.push(await timed(page, cookie))
  const used = memory(plethu.child.pid).toFixed(0)
  await plethu.end()
  const number = Number(more)
  const ratings = written + number * RATINGS_OF_EACH_FURTHER
  return [engine, (40 + number).toLocaleString('en'), ratings.toLocaleString('en'), filled.toFixed(0), median(took).toFixed(1), Math.max(...took).toFixed(1), used]
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
