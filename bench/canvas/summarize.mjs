// node summarize.mjs RESULTS.jsonl: a Markdown table for each kind of run, with the median and the range of its repeats.
import fs from 'node:fs'

const SAID = {
  A50: '50 editors on one canvas, 100 edits/s in all', B200: '200 editors on one canvas, 100 edits/s in all',
  C100x5: '100 canvases with 5 editors each, 500 edits/s in all',
  R50: 'the ramp: 50 editors on one canvas, ever faster', R200: 'the ramp: 200 editors on one canvas, ever faster'
}
const runs = fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => JSON.parse(line))
const scenarios = [...new Set(runs.map(run => run.label.split('/')[1]))]

for (const scenario of scenarios) {
  const mine = runs.filter(run => run.label.endsWith('/' + scenario))
  const servers = [...new Set(mine.map(run => run.label.split('/')[0]))]
  console.log(`**${scenario}**: ${SAID[scenario] ?? ''} (median of ${mine.length / servers.length}, [least–most])\n`)
  console.log(mine[0].steps ? ramp(servers, mine) : steady(servers, mine))
}

function steady (servers, runs) {
  return table(['server', 'CPU µs per delivery', 'p50 ms', 'p99 ms', 'memory MiB', 'delivered %', 'all edits kept'], servers.map(server => {
    const mine = runs.filter(run => run.label.startsWith(server + '/'))
    const each = f => spread(mine.map(f))
    return [server, each(r => r.srvUsPerDelivery), each(r => r.latMs.p50), each(r => r.latMs.p99), each(r => r.rssMiB),
      Math.min(...mine.map(r => r.deliveredPct)), kept(mine)]
  }))
}

// Of a ramp, the last step that held: 99.9 % delivered and p99 within 250 ms.
function ramp (servers, runs) {
  return table(['server', 'most edits/s', 'deliveries/s then', 'p99 ms then', 'CPU µs per delivery then', 'memory MiB', 'all edits kept'], servers.map(server => {
    const mine = runs.filter(run => run.label.startsWith(server + '/'))
    const best = mine.map(run => run.steps.filter(s => s.deliveredPct >= 99.9 && s.latMs.p99 <= 250).at(-1) ?? run.steps[0])
    return [server, spread(mine.map(r => r.maxEditsPerS)), spread(mine.map(r => r.maxDeliveriesPerS ?? 0)), spread(best.map(s => s.latMs.p99)),
      spread(best.map(s => s.srvUsPerDelivery)), spread(best.map(s => s.rssMiB)), kept(mine)]
  }))
}

function table (head, rows) {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n') + '\n'
}

function kept (runs) { return runs.every(run => run.converged) ? 'yes' : 'NO' }

function spread (numbers) {
  const sorted = numbers.filter(n => n != null).sort((a, b) => a - b)
  if (!sorted.length) return '–'
  const short = n => n >= 100 ? Math.round(n).toLocaleString('en') : +n.toFixed(1)
  const [least, median, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map(short)
  return least === most ? median : `${median} [${least}–${most}]`
}
