// Requests a second of the space page and the canvas page with 1,000 contributions, for a member and for a stranger.
// wrk and the program share the machine.
import { execFileSync } from 'node:child_process'
import { Plethu } from '../tests/journeys/plethu.js'
import { memory, table } from './measure.mjs'

const SECONDS = 10
const plethu = await Plethu.start({ demo: ['--contributions', '1000'] })
const cookie = await comeIn('Megan')
const space = `/en/spaces/${plethu.space}`
const canvas = (await ask(`${space}/canvases`, { cookie })).match(new RegExp(`href="(${space}/canvases/\\d+)"`))[1]
const pages = [
  ['space page, a member', space, { cookie }],
  ['the same in Welsh', space.replace('/en/', '/cy/'), { cookie }],
  ['canvas page, a member', canvas, { cookie }],
  ['what is waiting for me', '/en/', { cookie }],
  ['first page, a stranger', '/en/', {}]
]
const rows = []
for (const [name, path, headers] of pages) rows.push([name, ...await measured(path, headers), memory(plethu.child.pid).toFixed(0)])
await plethu.end()
console.log(table(['page', 'size kB', 'requests/s', 'p50 ms', 'p99 ms', 'memory MiB'], ...rows))

async function comeIn (who) {
  const form = new URLSearchParams({ code: plethu.codeOf(who), back: '' })
  const answer = await fetch(`${plethu.address}/en/come-back`, { method: 'POST', body: form, headers: { origin: plethu.address }, redirect: 'manual' })
  const cookies = answer.headers.getSetCookie()
  if (!cookies.length) throw new Error(`${who} could not come in: ${answer.status}`)
  return cookies[0].split(';')[0]
}

async function ask (path, headers) {
  const answer = await fetch(plethu.address + path, { headers, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  return answer.text()
}

async function measured (path, headers) {
  const size = Buffer.byteLength(await ask(path, headers))
  const printed = execFileSync('wrk', ['-t1', '-c32', `-d${SECONDS}s`, '--latency',
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]), plethu.address + path], { encoding: 'utf8' })
  if (/Non-2xx/.test(printed)) throw new Error(`${path}: ${printed}`)
  const at = share => inMs(printed.match(new RegExp(`${share}%\\s+(\\S+)`))[1])
  return [(size / 1000).toFixed(0), Math.round(printed.match(/Requests\/sec:\s+(\S+)/)[1]).toLocaleString('en'), at(50), at(99)]
}

function inMs (time) {
  const [, number, unit] = time.match(/^([\d.]+)(us|ms|s)$/)
  return (number * { us: 0.001, ms: 1, s: 1000 }[unit]).toFixed(1)
}
