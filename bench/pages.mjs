// Requests a second of the space page and the canvas page with 1,000 contributions, for a member and for a stranger.
// wrk and the program share the machine.
import { execFileSync } from 'node:child_process'
import { Plethu } from '../tests/journeys/plethu.js'
import { memory, table, told } from './measure.mjs'

const SECONDS = 10
const plethu = await Plethu.start({ demo: ['--contributions', '1000', '--bench-token'] })
const space = told('SPACE', plethu.told)
const canvas = told('CANVAS', plethu.told)
const cookie = told('COOKIE', plethu.told)
const pages = [
  ['space page, a member', `/en/spaces/${space}`, { cookie }],
  ['canvas page, a member', `/en/spaces/${space}/canvases/${canvas}`, { cookie }],
  ['space page in Welsh, a member', `/cy/spaces/${space}`, { cookie }],
  ['joining page, a stranger', `/en/join/${space}`, {}],
  ['first page, a stranger', '/en', {}]
]
const rows = []
for (const [name, path, headers] of pages) rows.push([name, ...await measured(path, headers), memory(plethu.child.pid).toFixed(0)])
await plethu.end()
console.log(table(['page', 'size kB', 'requests/s', 'p50 ms', 'p99 ms', 'memory MiB'], ...rows))

async function measured (path, headers) {
  const answer = await fetch(plethu.address + path, { headers, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  const size = (await answer.arrayBuffer()).byteLength
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
