// Spells every Welsh word that pages show: src/**/words.cy.ftl, with Debian's aspell-cy.
// Names and words that the dictionary lacks go into docs/welsh-words.txt, one a line.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const OWN_WORDS = 'docs/welsh-words.txt'

const lines = wordFiles('src').flatMap(linesOf)
const unknown = spell(lines)
for (const { line, word, instead } of unknown) console.log(`${line.file}:${line.number}: ${word}${instead}`)
if (unknown.length) {
  console.log(`\n${unknown.length} unknown Welsh words. Correct them, or add a word that is right to ${OWN_WORDS}.`)
  process.exit(1)
}
console.log(`${lines.length} lines of Welsh, nothing unknown`)

function wordFiles (folder) {
  return readdirSync(folder, { recursive: true }).filter(name => name.endsWith('words.cy.ftl')).map(name => join(folder, name)).sort()
}

function linesOf (file) {
  return readFileSync(file, 'utf8').split('\n').map((text, i) => ({ file, number: i + 1, text: onlyWords(text) })).filter(line => line.text)
}

// What remains of a line of Fluent when its comment, key, variant and placeables are taken away.
function onlyWords (text) {
  if (text.startsWith('#')) return ''
  return text
    .replace(/^-?[\w-]+\s*=|^\s+\.[\w-]+\s*=/, ' ')
    .replace(/^\s*\*?\[[^\]]*\]/, ' ')
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/\{.*->\s*$/, ' ')
    .replace(/<[^>]*>|https?:\S+|\S+@\S+/g, ' ')
    .replace(/\b[A-Z0-9]+(-[A-Z0-9]+)+\b/g, ' ') // a code
    .replaceAll('’', "'")
    .replace(/'(ch|i|m|n|r|th|u|w)\b/g, ' ')
    .replace(/[{}]/g, ' ')
    .trim()
}

// "aspell -a" answers each line with one line per word and then an empty one.
function spell (lines) {
  const input = lines.map(line => '^' + line.text).join('\n') + '\n'
  const run = spawnSync('aspell', ['-a', '--lang=cy', '--encoding=utf-8', `--personal=${ownDictionary()}`], { input, encoding: 'utf8', maxBuffer: 1e9 })
  if (run.status !== 0) throw new Error(`aspell: ${run.error ?? run.stderr}`)
  const answers = run.stdout.split('\n').slice(1)
  const unknown = []
  let at = 0
  for (const answer of answers) {
    if (answer === '') at++
    else if (/^[&#]/.test(answer)) unknown.push({ line: lines[at], word: answer.split(' ')[1], instead: suggestion(answer) })
  }
  return unknown
}

function suggestion (answer) {
  const first = answer.split(': ')[1]?.split(', ').slice(0, 3).join(', ')
  return first ? ` (${first}?)` : ''
}

function ownDictionary () {
  const listed = readFileSync(OWN_WORDS, 'utf8').split('\n').map(line => line.replace(/#.*/, '').trim()).filter(Boolean)
  const words = [...new Set(listed.flatMap(mutated))]
  const path = resolve('target/welsh-words.pws')
  mkdirSync('target', { recursive: true })
  writeFileSync(path, `personal_ws-1.1 cy ${words.length} utf-8\n${words.join('\n')}\n`)
  return path
}

// A listed word is also right in each of its mutations: cynfas, gynfas, nghynfas, chynfas.
function mutated (word) {
  const changes = [
    [/^c(?!h)/, ['g', 'ngh', 'ch']], [/^p(?!h)/, ['b', 'mh', 'ph']], [/^t(?!h)/, ['d', 'nh', 'th']],
    [/^g/, ['', 'ng']], [/^b/, ['f', 'm']], [/^d(?!d)/, ['dd', 'n']], [/^m/, ['f']], [/^ll/, ['l']], [/^rh/, ['r']],
    [/^(?=[aeiouwyâêîôûŵŷ])/, ['h']]
  ]
  const lower = word.toLowerCase()
  const forms = changes.filter(([from]) => from.test(lower)).flatMap(([from, to]) => to.map(start => lower.replace(from, start)))
  return [word, ...(word === lower ? forms : forms.map(form => form[0].toUpperCase() + form.slice(1)))]
}
