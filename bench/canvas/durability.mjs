#!/usr/bin/env node
// Kill -9 while people type: how many edits that OTHERS had already seen are gone after a crash and restart?
// node durability.mjs --cmd 'start command' --port 4300 --url 'ws://127.0.0.1:4300/{doc}' [--dialect hocuspocus]
//   [--prepare 'PUT http://…/{doc} {}'] [--bearer TOKEN] [--clients 5] [--rate 10] [--secs 12] [--reps 100] [--label x]
import { spawn } from 'node:child_process'
import net from 'node:net'
import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { Client } from './lib/client.js'
import { prepare } from './lib/prepare.js'

const EDIT = 6 // characters
const A = { cmd: '', port: 4300, url: '', dialect: 'y', prepare: '', bearer: '', secs: 12, rate: 10, clients: 5, label: '', reps: 3 }
for (let i = 2; i < process.argv.length; i += 2) {
  const [name, value] = [process.argv[i].slice(2), process.argv[i + 1]]
  A[name] = typeof A[name] === 'number' ? Number(value) : value
}
const sleep = ms => new Promise(resolve => setTimeout(resolve, ms))

let running // the server, which must not outlive us
process.on('exit', () => running?.kill('SIGKILL'))

const total = { label: A.label, times: A.reps, sent: 0, seenByOthers: 0, lostAfterCrash: 0, worst: 0, couldNotOpen: 0 }
for (let rep = 0; rep < A.reps; rep++) {
  const one = await crashOnce(randomUUID(), rep)
  total.sent += one.sent
  total.seenByOthers += one.seen
  total.lostAfterCrash += one.lost
  total.worst = Math.max(total.worst, one.lost)
  total.couldNotOpen += one.opened ? 0 : 1
  console.error(`${A.label} ${rep + 1}/${A.reps}: ${one.seen} edits seen by others, ${one.lost} lost`)
}
console.log(JSON.stringify(total))
process.exit(0)

async function crashOnce (doc, rep) {
  let server = await start(doc)
  const { people, seen } = await gather(doc)
  const typing = setInterval(() => people.forEach(person => person.insert(EDIT)), 1000 / A.rate)
  await sleep(A.secs * 1000 + (rep * 37 % 100) * 10) // at a different moment each time
  await kill(server)
  clearInterval(typing)
  const sent = people.reduce((sum, person) => sum + person.editsSent, 0)
  people.forEach(person => person.close())

  server = await start(doc)
  const after = await whatIsLeft(doc)
  await kill(server)
  const count = { sent, seen: 0, lost: 0, opened: !!after }
  for (const [id, upTo] of seen) {
    count.seen += upTo / EDIT
    count.lost += Math.max(0, (upTo - (after?.get(id) ?? 0)) / EDIT)
  }
  return count
}

async function gather (doc) {
  const [people, byId, seen] = [[], new Map(), new Map()]
  const onEdit = (reader, id, from, to) => {
    const writer = byId.get(id)
    if (!writer || writer === reader) return
    for (const clock of writer.log) if (clock >= from && clock < to) seen.set(id, Math.max(seen.get(id) ?? 0, clock + EDIT))
  }
  for (let i = 0; i < A.clients; i++) {
    const person = new Client({ url: A.url.replaceAll('{doc}', doc), name: doc, full: false, dialect: A.dialect, wire: 'raw', onEdit })
    byId.set(person.id, person)
    await person.connect()
    people.push(person)
  }
  return { people, seen }
}

// The state vector that somebody gets who opens the document after the crash.
async function whatIsLeft (doc) {
  const reader = new Client({ url: A.url.replaceAll('{doc}', doc), name: doc, full: true, dialect: A.dialect, wire: 'ws', onEdit: () => {} })
  try { await reader.connect() } catch (error) { console.error(String(error)); return null }
  await sleep(500)
  reader.close()
  return Y.decodeStateVector(Y.encodeStateVector(reader.doc))
}

async function start (doc) {
  const server = spawn('bash', ['-c', 'exec ' + A.cmd], { stdio: 'ignore' })
  running = server
  server.ended = new Promise(resolve => server.on('exit', resolve))
  for (let tries = 0; !await listens(); tries++) {
    if (tries > 200) throw new Error('no server on port ' + A.port)
    await sleep(50)
  }
  await sleep(300)
  if (A.prepare) await prepare(A.prepare, doc, A.bearer)
  return server
}

async function kill (server) {
  server.kill('SIGKILL')
  await server.ended
  await sleep(100)
}

function listens () {
  return new Promise(resolve => {
    const socket = net.connect(A.port, '127.0.0.1', () => { socket.destroy(); resolve(true) })
    socket.on('error', () => resolve(false))
  })
}
