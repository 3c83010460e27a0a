#!/usr/bin/env node
// Fan-out load for any y-protocols WebSocket address. See README.md
import fs from 'node:fs'
import zlib from 'node:zlib'
import { randomUUID } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import * as Y from 'yjs'
import { Client, now } from './lib/client.js'
import { prepare } from './lib/prepare.js'
import { procStat, quant } from './lib/proc.js'

const A = { url: 'ws://127.0.0.1:1234/{doc}', dialect: 'y', wire: 'raw', docs: 1, clients: 50, rate: 2, warmup: 2, duration: 10, editlen: 6, pid: 0, verify: 1, ramp: '', step: 5, p99limit: 250, trace: '', json: '', label: '', keep: 0, prepare: '', bearer: '' }
for (let i = 2; i < process.argv.length; i++) {
  const m = process.argv[i].match(/^--([a-z0-9]+)(?:=(.*))?$/)
  if (!m || !(m[1] in A)) { console.error('unknown option', process.argv[i], '\noptions:', Object.keys(A).join(' ')); process.exit(2) }
  const v = m[2] ?? process.argv[++i]
  A[m[1]] = typeof A[m[1]] === 'number' ? +v : v
}
const sleep = ms => new Promise(resolve => setTimeout(resolve, ms))
let trace = null
if (A.trace) {
  const j = JSON.parse(zlib.gunzipSync(fs.readFileSync(A.trace)))
  trace = j.txns.flatMap(t => t.patches)
}

const LAT = new Float32Array(20_000_000); let nLat = 0
let recording = false; let delivered = 0; let deliveredAll = 0; let echoes = 0; let t0rec = 0
const senders = new Map()
function onEdit (rc, id, from, to, t) {
  const s = senders.get(id)
  if (!s) return
  if (s === rc) { echoes++; return }
  if (to === from + 1) { // one edit
    const ts = s.sent.get(from)
    if (ts === undefined) return
    deliveredAll++
    if (recording && ts >= t0rec) { delivered++; if (nLat < LAT.length) LAT[nLat++] = t - ts }
    return
  }
  for (let i = s.log.length - 1; i >= 0 && s.log[i] >= from; i--) { // a merged update
    if (s.log[i] < to) {
      const ts = s.sent.get(s.log[i]); deliveredAll++
      if (recording && ts >= t0rec) { delivered++; if (nLat < LAT.length) LAT[nLat++] = t - ts }
    }
  }
}

const groups = []
for (let d = 0; d < A.docs; d++) {
  const name = randomUUID()
  const g = { name, url: A.url.replaceAll('{doc}', name), clients: [] }
  for (let c = 0; c < A.clients; c++) {
    const cl = new Client({ url: g.url, name, full: A.verify && d < 3 && c < 1, dialect: A.dialect, wire: c < 1 ? 'ws' : A.wire, onEdit })
    cl.ptext = cl.doc.getText('u' + c); cl.ti = trace ? (c * 7919) % 1000 * 0 : 0
    senders.set(cl.id, cl); g.clients.push(cl)
  }
  groups.push(g)
}
const all = groups.flatMap(g => g.clients)
if (A.prepare) for (const g of groups) await prepare(A.prepare, g.name, A.bearer)
const before = procStat(A.pid)
const tc = now(); const joinMs = []
for (let i = 0; i < all.length; i += 20) joinMs.push(...await Promise.all(all.slice(i, i + 20).map(c => c.connect())))
const connectMs = now() - tc
await sleep(300)
const idle = procStat(A.pid)

const receiversPer = A.clients - 1
async function phase (ratePer, secs) {
  // open-loop schedule: every client has its own phase; lag of the schedule is reported
  const period = 1000 / ratePer; const start = now(); const end = start + secs * 1000
  const due = all.map((_, i) => start + (i / all.length) * period)
  const order = all.map((_, i) => i) // due is sorted in a ring
  let head = 0; let sent = 0; let lagMax = 0
  await new Promise(resolve => {
    const tick = () => {
      const t = now()
      if (t >= end) { resolve(); return }
      let burst = 0
      while (due[order[head]] <= now() && burst < 2000) {
        const i = order[head]; const cl = all[i]
        const lag = now() - due[i]; if (lag > lagMax) lagMax = lag
        if (trace) cl.patch(trace[cl.ti++ % trace.length]); else cl.insert(A.editlen)
        sent++; burst++
        due[i] += period
        head = (head + 1) % order.length
      }
      setTimeout(tick, 1)
    }
    tick()
  })
  return { sent, lagMax, secs: (now() - start) / 1000 }
}
async function drain (expected, maxMs) {
  const t = now(); let last = -1; let still = 0
  while (deliveredAll < expected && now() - t < maxMs) {
    await sleep(20)
    if (deliveredAll === last) still += 20; else { still = 0; last = deliveredAll }
    if (still > 2500) break
  }
  return now() - t
}
const editsTotal = () => all.reduce((s, c) => s + c.editsSent, 0)
const h = monitorEventLoopDelay({ resolution: 1 }); h.enable()
const out = { when: new Date().toISOString(), load1: +fs.readFileSync('/proc/loadavg', 'utf8').split(' ')[0], label: A.label, url: A.url, docs: A.docs, clients: A.clients, ratePer: A.rate, editlen: A.editlen, trace: !!trace, connectMs: +connectMs.toFixed(0), joinP50: quant(Float32Array.from(joinMs), joinMs.length).p50 }

async function measured (ratePer, secs, maxDrain) {
  const e0 = editsTotal(); const d0 = deliveredAll; const b0 = all.reduce((s, c) => s + c.conn.bytesIn, 0); const f0 = all.reduce((s, c) => s + c.conn.framesIn, 0)
  nLat = 0; delivered = 0; recording = true; t0rec = now(); h.reset()
  const s0 = procStat(A.pid); const g0 = process.cpuUsage(); const t0 = now()
  const r = await phase(ratePer, secs)
  const edits = editsTotal() - e0
  const drainMs = await drain(d0 + edits * receiversPer, maxDrain)
  const wall = (now() - t0) / 1000
  const s1 = procStat(A.pid); const g1 = process.cpuUsage(g0)
  recording = false
  const exp = edits * receiversPer
  const o = {
    offered: +(ratePer * all.length).toFixed(1), edits, editsPerS: +(edits / r.secs).toFixed(1), deliveries: delivered, deliveredPct: +(100 * delivered / exp).toFixed(3), deliveriesPerS: Math.round(delivered / wall),
    latMs: quant(LAT, nLat), drainMs: Math.round(drainMs), genLagMaxMs: +r.lagMax.toFixed(1), genLoopP99Ms: +(h.percentile(99) / 1e6).toFixed(2), genCpuPct: Math.round((g1.user + g1.system) / 1e4 / wall),
    framesIn: all.reduce((s, c) => s + c.conn.framesIn, 0) - f0, bytesIn: all.reduce((s, c) => s + c.conn.bytesIn, 0) - b0
  }
  if (s1) Object.assign(o, { srvCpuS: +(s1.cpu - s0.cpu).toFixed(2), srvCpuPct: Math.round(100 * (s1.cpu - s0.cpu) / wall), srvUsPerDelivery: +(1e6 * (s1.cpu - s0.cpu) / delivered).toFixed(2), srvUsPerEdit: +(1e6 * (s1.cpu - s0.cpu) / edits).toFixed(1), rssMiB: Math.round(s1.rssMiB), hwmMiB: Math.round(s1.hwmMiB) })
  return o
}

if (A.warmup) { await phase(A.rate, A.warmup); await drain(editsTotal() * receiversPer, 5000) }
if (A.ramp) {
  out.steps = []; out.maxEditsPerS = 0
  for (const tot of A.ramp.split(',').map(Number)) {
    const held = o => o.deliveredPct >= 99.9 && o.latMs.p99 <= A.p99limit
    let o = await measured(tot / all.length, A.step, 8000)
    if (!held(o)) o = await measured(tot / all.length, A.step, 8000) // a step may fail once
    out.steps.push(o)
    const ok = held(o)
    if (process.stderr.isTTY || !A.json) console.error(tot, ok ? 'ok' : 'OVER', JSON.stringify(o))
    if (!ok) break
    out.maxEditsPerS = o.editsPerS; out.maxDeliveriesPerS = o.deliveriesPerS
  }
} else Object.assign(out, await measured(A.rate, A.duration, 10000))

if (before) { out.rssBeforeMiB = Math.round(before.rssMiB); out.rssConnectedMiB = Math.round(idle.rssMiB) }
out.dropped = all.filter(c => c.dropped).length
out.mergedFrames = all.reduce((s, c) => s + c.merged, 0)
out.echoes = echoes
if (A.verify) { // a late joiner must receive every edit; the full client must agree with it
  const bad = []
  for (const g of groups.slice(0, 3)) {
    const l = new Client({ url: g.url, name: g.name, full: true, dialect: A.dialect, wire: 'ws', onEdit: () => {} })
    const j = await l.connect(); await sleep(200)
    out.lateJoinMs ??= +j.toFixed(1); out.lateJoinBytes ??= l.joinBytes
    const sv = Y.decodeStateVector(Y.encodeStateVector(l.doc))
    for (const c of g.clients) if ((sv.get(c.id) || 0) !== (c.clock || 0)) bad.push([g.name, c.id, sv.get(c.id) || 0, c.clock])
    if (l.text.toString() !== g.clients[0].text.toString()) bad.push([g.name, 'text differs'])
    l.close()
  }
  out.converged = bad.length === 0
  if (bad.length) out.bad = bad.slice(0, 5)
}
if (!A.keep) all.forEach(c => c.close())
console.log(JSON.stringify(out))
if (A.json) fs.appendFileSync(A.json, JSON.stringify(out) + '\n')
setTimeout(() => process.exit(0), 200)
