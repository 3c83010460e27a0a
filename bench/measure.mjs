// What the benches share: memory of a process, tables.
import { readFileSync } from 'node:fs'

// VmRSS is what it uses now, VmHWM the most it ever used.
export function memory (pid, what = 'VmRSS') {
  const found = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`${what}:\\s+(\\d+)`))
  return Number(found[1]) / 1024
}

export function table (head, ...rows) {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

export const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
