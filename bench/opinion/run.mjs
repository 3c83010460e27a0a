// The opinion map beside red-dwarf (Polis' method in Python) on every real conversation we have, one after the other on the
// same files; and a conversation of a million people, which only ours can map. Prints Markdown.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { table } from '../measure.mjs'

const here = new URL('.', import.meta.url).pathname
const root = new URL('../../', import.meta.url).pathname
const target = process.env.CARGO_TARGET_DIR ?? `${root}target`
const venv = `${root}target/bench/opinion-venv`
const data = new URL('../../../shared/data/polis/', import.meta.url).pathname
const TIMES = process.env.REPEATS ?? '7'

install()
run('cargo', ['build', '--release', '--locked', '-p', 'opinion', '--examples'], { cwd: root, stdio: 'inherit' })
if (existsSync(data)) console.log(besideRedDwarf())
else console.log('skipped: no Polis conversations at ../shared/data/polis')
console.log(`\n${large()}`)

function install () {
  if (existsSync(`${venv}/bin/python`)) return
  run('python3', ['-m', 'venv', venv])
  run(`${venv}/bin/pip`, ['install', '--quiet', '--requirement', `${here}requirements.txt`])
}

function besideRedDwarf () {
  const rows = readdirSync(data).map(name => {
    const theirs = answer(`${venv}/bin/python`, [`${here}red_dwarf.py`, TIMES, data + name])
    const ours = answer(`${target}/release/examples/timed`, [TIMES, data + name])
    const same = String([theirs.sizes, theirs.consensus]) === String([ours.sizes, ours.consensus])
    return [name, number(ours.votes), ms(theirs.all_s), ms(ours.all_s), times(theirs.all_s / ours.all_s), ms(theirs.map_s), ms(ours.map_s), times(theirs.map_s / ours.map_s), `${theirs.peak_mib.toFixed(0)} / ${ours.peak_mib.toFixed(1)}`, same ? 'the same' : 'not the same']
  })
  return table(['conversation', 'votes', 'red-dwarf: read and map, ms', 'ours', 'times faster', 'red-dwarf: map alone, ms', 'ours', 'times faster', 'most memory MiB', 'group sizes and consensus'], ...rows)
}

function large () {
  const found = answer(`${target}/release/examples/large`, [])
  const of = (found.peak_mib / (found.votes * 9 / 2 ** 20)).toFixed(1)
  return table(['a conversation made from a seed', 'measured', 'aim'],
    ['people × statements, votes', `${number(found.people)} × ${number(found.statements)}, ${number(found.votes)}`, ''],
    ['make and sort the votes', `${found.build_s.toFixed(1)} s`, ''],
    ['map from the beginning', `${found.full_s.toFixed(2)} s`, 'with the line above under 60 s'],
    ['update after 1,000 new votes (median of 5)', `${ms(found.update_s)} ms, ${(100 * found.update_of_full).toFixed(1)} % of mapping`, 'under 5 %'],
    ['most memory', `${number(found.peak_mib)} MiB, ${of} × the votes at 9 bytes each`, 'under 4 GiB, under 3 ×'])
}

function answer (program, words) { return JSON.parse(run(program, words)) }
function run (program, words, options = {}) { return execFileSync(program, words, { encoding: 'utf8', ...options, stdio: ['ignore', 'pipe', 'inherit'] }) }
function ms (seconds) { return (seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0) }
function times (factor) { return `${factor.toFixed(0)} ×` }
function number (count) { return count.toLocaleString('en') }
