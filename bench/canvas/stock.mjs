#!/usr/bin/env node
// Does the provider that Yjs itself offers get along with our socket? Two people with nothing but `y-websocket`.
//   node stock.mjs --server ws://127.0.0.1:8080/live/canvas --canvas ID --token TOKEN
import assert from 'node:assert/strict'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { WebsocketProvider } from 'y-websocket'

const A = {}
for (let i = 2; i < process.argv.length; i += 2) A[process.argv[i].slice(2)] = process.argv[i + 1]

const sleep = ms => new Promise(resolve => setTimeout(resolve, ms))
async function until (what, reached) {
  for (let i = 0; i < 200; i++) {
    if (reached()) return console.log('ok  ', what)
    await sleep(25)
  }
  throw new Error('never: ' + what)
}
function person (name, doc = new Y.Doc()) {
  const provider = new WebsocketProvider(A.server, A.canvas, doc, { params: { token: A.token }, WebSocketPolyfill: WebSocket, disableBc: true })
  provider.awareness.setLocalStateField('name', name)
  const here = () => [...provider.awareness.getStates().values()].map(state => state.name).sort()
  return { doc, provider, here, cards: doc.getMap('cards'), text: id => doc.getMap('cards').get(id)?.get('text').toString() }
}
function lay (who, id, text) {
  who.doc.transact(() => {
    const card = new Y.Map()
    card.set('place', 'trust/now/a'); card.set('author', 'whoever'); card.set('lang', 'en'); card.set('made', Date.now())
    card.set('text', new Y.Text(text))
    who.cards.set(id, card)
  })
}

const carys = person('Carys'); const ifan = person('Ifan')
await until('both are given the document', () => carys.provider.synced && ifan.provider.synced)
assert.ok(carys.doc.getMap('boxes').size > 0)
await until('each sees that the other is here', () => carys.here().length === 2 && ifan.here().length === 2)

const id = 'stock-' + Date.now().toString(36)
lay(carys, id, 'Short breaks')
await until('a card laid by one is there for the other', () => ifan.text(id) === 'Short breaks')
carys.cards.get(id).get('text').insert(6, 'happy '); ifan.cards.get(id).get('text').insert(12, ', please')
await until('their letters come together', () => carys.text(id) === ifan.text(id) && ifan.text(id) === 'Short happy breaks, please')
await until('it is not said by who it claims to be', () => ifan.cards.get(id).get('author') !== 'whoever')

ifan.provider.disconnect()
await until('who goes is gone', () => carys.here().length === 1)
ifan.cards.get(id).get('text').insert(0, 'Offline: '); carys.cards.get(id).get('text').insert(carys.text(id).length, '!')
ifan.provider.connect()
await until('what was written offline comes in on return', () => carys.text(id) === 'Offline: Short happy breaks, please!' && carys.text(id) === ifan.text(id))
await until('and who returns is seen to be here at once', () => carys.here().length === 2)

const undo = new Y.UndoManager(ifan.cards, { captureTimeout: 0 })
ifan.cards.get(id).get('text').insert(0, 'Oops ')
await until('a slip is seen', () => carys.text(id).startsWith('Oops'))
undo.undo()
await until('and taken back', () => carys.text(id) === 'Offline: Short happy breaks, please!')

const late = person('Nia')
await until('who comes late has all of it', () => late.text(id) === carys.text(id))
carys.cards.delete(id)
await until('a card taken away is gone for all', () => !ifan.cards.has(id) && !late.cards.has(id))
for (const one of [carys, ifan, late]) one.provider.destroy()
process.exit(0)
