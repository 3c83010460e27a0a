// How long the largest real Polis conversation we have takes to import, and how long a second time, which changes nothing.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { Plethu } from '../tests/journeys/plethu.js'
import { memory, table } from './measure.mjs'

const data = new URL('../../shared/data/polis/', import.meta.url).pathname
if (!existsSync(data)) {
  console.log('skipped: no Polis conversations at ../shared/data/polis')
  process.exit(0)
}

const plethu = await Plethu.prepare({ demo: true })
const folder = readdirSync(data).map(name => data + name).sort((a, b) => votesIn(b) - votesIn(a))[0]
const [first, second] = [await timed(), await timed()]
await plethu.end()

console.log(`${folder.split('/').at(-1)}: ${lines('comments.csv')} comments, ${lines('votes.csv')} votes.\n`)
console.log(table(['', 'seconds', 'most memory MiB'], ['first import', ...first], ['the same again: nothing changes', ...second]))

function votesIn (folder) { return statSync(`${folder}/votes.csv`).size }

// Not exact where a comment has a line break in it; good enough to say how large the conversation is.
function lines (file) { return (readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').length - 1).toLocaleString('en') }

function timed () {
  return new Promise((resolve, reject) => {
    const from = performance.now()
    const child = spawn(process.env.PLETHU_BIN, ['import', 'polis', folder, '--space', plethu.space, '--data', plethu.folder], { env: plethu.env, stdio: ['ignore', 'ignore', 'inherit'] })
    let most = 0
    const look = setInterval(() => { try { most = memory(child.pid, 'VmHWM') } catch {} }, 5)
    child.on('exit', code => {
      clearInterval(look)
      if (code) return reject(new Error(`the import ended with ${code}`))
      resolve([((performance.now() - from) / 1000).toFixed(2), most.toFixed(0)])
    })
  })
}
