// node write.mjs PART < table.md: shows the table and puts it into docs/benchmarks.md, with the day, commit and machine.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'

const page = new URL('../docs/benchmarks.md', import.meta.url)
const part = process.argv[2]
const table = readFileSync(0, 'utf8').trim()
const section = `${table}\n\n${where()}`
console.log(section)
writeFileSync(page, replaced(readFileSync(page, 'utf8')))

function replaced (text) {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`]
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)]
  if (to < from) throw new Error(`docs/benchmarks.md has no ${start} … ${end}`)
  return `${text.slice(0, from)}\n${section}\n${text.slice(to)}`
}

function where () {
  const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'src', 'web') ? ' with changes' : ''
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())
  const memory = Math.round(totalmem() / 2 ** 30)
  return `*${day}, commit ${git('rev-parse', '--short', 'HEAD')}${changed}; ${cpus().length} × ${cpus()[0].model}, ${memory} GiB, Linux ${release()}, Node ${process.version}; load of the machine at the end ${loadavg()[0].toFixed(1)}.*`
}
