// How long from the start to the first answer, how much memory at rest, how large the program is.
import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Plethu } from '../tests/journeys/plethu.js'
import { median, memory, table } from './measure.mjs'

const program = process.env.PLETHU_BIN
const plethu = await Plethu.prepare({ demo: true })
const starts = []
for (let time = 0; time < 20; time++) starts.push(await firstAnswer())

await plethu.serve()
await pause(5000)
const atRest = memory(plethu.child.pid)
await (await fetch(`${plethu.address}/en/`)).text()
await pause(5000)
const afterPage = memory(plethu.child.pid)
await plethu.end()

console.log(table(['', 'measured', 'aim'],
  ['from start to first answer (median of 20)', `${median(starts).toFixed(0)} ms`, 'under 50 ms'],
  ['memory at rest, five seconds after the start', `${atRest.toFixed(1)} MiB`, 'under 30 MiB'],
  ['memory at rest after a first page', `${afterPage.toFixed(1)} MiB`, 'under 30 MiB'],
  ['size of the program, all pages and scripts inside', `${(statSync(program).size / 2 ** 20).toFixed(1)} MiB`, '']))

async function firstAnswer () {
  const from = performance.now()
  const child = spawn(program, ['serve', '--listen', `127.0.0.1:${plethu.port}`, '--data', plethu.folder], { env: plethu.env, stdio: 'ignore' })
  const ended = new Promise(resolve => child.on('exit', resolve))
  while (!await asks()) if (performance.now() - from > 20_000) throw new Error('no answer')
  const took = performance.now() - from
  child.kill('SIGTERM')
  await ended
  return took
}

// A bare socket: fetch would cost more than what is measured.
function asks () {
  return new Promise(resolve => {
    const socket = connect(plethu.port, '127.0.0.1')
    socket.on('connect', () => socket.write('GET /healthz HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n'))
    socket.on('data', words => { resolve(String(words).includes(' 200 ')); socket.destroy() })
    socket.on('error', () => setTimeout(resolve, 0.5, false))
  })
}
