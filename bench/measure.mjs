// What the benches share: reading what the demo printed, memory of a process, tables.
import { readFileSync } from 'node:fs'

// The value after KEY on its line: told('SPACE', 'SPACE cwm-teg\nTOKEN …') is 'cwm-teg'.
export function told (key, printed) {
  const line = printed.split('\n').find(line => line.startsWith(key + ' '))
  if (!line) throw new Error(`the demo did not say ${key}:\n${printed}`)
  return line.slice(key.length + 1).trim()
}

// VmRSS is what it uses now, VmHWM the most it ever used.
export function memory (pid, what = 'VmRSS') {
  const found = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`${what}:\\s+(\\d+)`))
  return Number(found[1]) / 1024
}

export function table (head, ...rows) {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

export const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
