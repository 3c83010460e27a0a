// Starts the built program on a free port, with a new data folder or a new PostgreSQL database.
import { spawn, execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import assert from 'node:assert/strict'

const run = promisify(execFile)
const program = resolve(process.env.PLETHU_BIN ?? join(import.meta.dirname, '../../target/debug/plethu'))

export class Plethu {
  // demo: true, or the arguments to give to the demo; what it printed is then in `told`.
  static async start (options) {
    const plethu = await Plethu.prepare(options)
    await plethu.serve()
    return plethu
  }

  static async prepare ({ demo = false, env = {} } = {}) {
    const plethu = new Plethu()
    plethu.folder = mkdtempSync(join(tmpdir(), 'plethu-journey-'))
    plethu.port = await freePort()
    plethu.address = `http://127.0.0.1:${plethu.port}`
    plethu.env = { ...process.env, ...env, NO_COLOR: '1' }
    delete plethu.env.DATABASE_URL
    if (process.env.PLETHU_ENGINE === 'postgres') await plethu.#newDatabase()
    if (demo) plethu.told = await plethu.run('demo', ...(Array.isArray(demo) ? demo : []))
    return plethu
  }

  // What it says goes to a file: a pipe that nobody empties in time would make it wait.
  async serve () {
    const log = openSync(this.#log(), 'a')
    this.child = spawn(program, ['serve', '--listen', `127.0.0.1:${this.port}`, ...this.#where()], { env: this.env, stdio: ['ignore', log, log] })
    closeSync(log)
    this.child.ended = new Promise((resolve, reject) => this.child.on('exit', (code, signal) => resolve(signal ?? code)).on('error', reject))
    await this.#answers()
  }

  // The receipt code of somebody in the demo, by the first name.
  codeOf (who) {
    const line = this.told.split('\n').find(line => line.trim().startsWith(who + ' '))
    if (!line) throw new Error(`${who} is not in the demo:\n${this.told}`)
    return line.trim().split(/\s+/).at(-1)
  }

  // The code of the demo's group, in its addresses: /spaces/CODE.
  get space () { return this.told.match(/^SPACE (\S+)/m)[1] }

  // Any other command of the program, on the same data; gives back what it printed.
  async run (command, ...more) {
    const { stdout } = await run(program, [command, ...more, ...this.#where()], { env: this.env, maxBuffer: 1e8 })
    return stdout
  }

  // As when the power fails. Start again with serve().
  async kill () {
    this.child.kill('SIGKILL')
    await this.child.ended
  }

  async end () {
    const how = await this.#stop()
    const said = this.lastWords()
    for (const kept of [this.folder, this.#log()]) rmSync(kept, { recursive: true, force: true })
    if (this.database) await sql(`DROP DATABASE ${this.database} WITH (FORCE)`)
    assert.equal(how, 0, `asked to end (SIGTERM), the program should end with 0 within ten seconds\n${said}`)
  }

  // --data says a folder, and would win over DATABASE_URL.
  #where () { return this.database ? [] : ['--data', this.folder] }

  async #stop () {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return 0
    this.child.kill('SIGTERM')
    const how = await Promise.race([this.child.ended, pause(10_000, 'no end', { ref: false })])
    this.child.kill('SIGKILL')
    return how
  }

  // All that it said since it began, for whoever looks for what it should not have said.
  get said () { return readFileSync(this.#log(), 'utf8') }

  lastWords () {
    try { return this.said.trim().split('\n').slice(-25).join('\n') } catch { return '' }
  }

  #log () { return `${this.folder}.log` }

  async #answers () {
    for (let tries = 0; tries < 400; tries++) {
      if (this.child.exitCode !== null) break
      const answer = await fetch(`${this.address}/healthz`).catch(() => null)
      if (answer?.ok) return
      await pause(50)
    }
    throw new Error(`the program does not answer at ${this.address}/healthz\n${this.lastWords()}`)
  }

  async #newDatabase () {
    const server = new URL(process.env.PLETHU_TEST_POSTGRES)
    this.database = `journey_${randomBytes(6).toString('hex')}`
    await sql(`CREATE DATABASE ${this.database}`)
    server.pathname = this.database
    this.env.DATABASE_URL = server.href
    this.env.PLETHU_MASTER_KEY = randomBytes(32).toString('base64')
  }
}

const sql = text => run('psql', ['--no-psqlrc', '--quiet', '--command', text, process.env.PLETHU_TEST_POSTGRES])

function freePort () {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
