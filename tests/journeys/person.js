// Somebody at a screen: what they can do, and how. Every step ends with a look at the page they see then.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import assert from 'node:assert/strict'
import { fitsAcross, isAccessible, isInLanguage, watch } from './look.js'
import * as keyboard from './keyboard.js'

// What a page looks like does not hang on the database behind it: on the second one the stories are told without.
const LOOKS = process.env.PLETHU_ENGINE !== 'postgres'
const pictures = join(import.meta.dirname, '../../target/screenshots')

export class Person {
  // width: 320 for a small phone. lang: 'en' or 'cy'. keyboardOnly: no mouse.
  // scripts: true; 'blocked', as when they fail to load; false, switched off.
  // dark, forcedColours: as set on their machine. answers: statuses such as 413 that belong to the story; tolerate: a
  // pattern of errors that do.
  static async arrive ({ browser, plethu, journey, who, width = 1280, lang = 'en', scripts = true, keyboardOnly = false, dark = false, forcedColours = false, answers = [], tolerate }) {
    const context = await browser.newContext({
      baseURL: plethu.address,
      viewport: { width, height: width < 600 ? 640 : 800 },
      locale: lang === 'cy' ? 'cy-GB' : 'en-GB',
      timezoneId: 'Europe/London',
      javaScriptEnabled: scripts !== false,
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forcedColours ? 'active' : 'none',
      reducedMotion: 'reduce'
    })
    context.setDefaultTimeout(30_000)
    if (scripts === 'blocked') await context.route('**/*.js', route => route.fulfill({ contentType: 'text/javascript', body: '' }))
    const page = await context.newPage()
    const { trouble, fine } = watch(page, new URL(plethu.address).host, tolerate)
    answers.forEach(status => fine.add(status))
    return Object.assign(new Person(), { context, page, trouble, fine, plethu, journey, who, width, lang, scripts, keyboardOnly, seen: 0 })
  }

  // An address without the language: visit('/spaces/cwm-teg'). status: 404 where nothing should be found.
  async visit (path, { status = 200 } = {}) {
    this.fine.add(status)
    const answer = await this.page.goto(`/${this.lang}${path === '/' ? '' : path}`)
    assert.equal(answer.status(), status, `${this.who} asked for ${path}`)
    await this.look()
  }

  // Somebody of the demo comes in with the receipt code that they were given.
  async comesBack (code = this.plethu.codeOf(this.who)) {
    await this.visit('/come-back')
    const form = this.page.locator('main form').first()
    await this.#write(form.locator('[name=code]'), code, 'the code')
    await this.press(form.locator('button[type=submit], button:not([type])').first(), 'the button')
  }

  // A button, a link or something that opens, by the name it is shown or read out with.
  async click (name, { within = this.page } = {}) {
    await this.press(this.#named(name, within), name)
  }

  // That very control, where its name does not tell which.
  async press (target, name) {
    await this.touch(target, name)
    await this.look()
  }

  // Keys, pressed where the focus is: 'Escape', 'Alt+Shift+ArrowRight'.
  async keys (...keys) {
    for (const key of keys) await this.page.keyboard.press(key)
    await this.look()
  }

  async type (label, words, { within = this.page } = {}) {
    await this.#write(within.getByLabel(label, { exact: true }), words, label)
  }

  // A radio or a checkbox, by its label or by a pattern.
  async choose (label, { within = this.page } = {}) {
    const field = within.getByLabel(label, { exact: typeof label === 'string' })
    if (this.keyboardOnly) await keyboard.choose(this.page, field, label)
    else await field.check()
  }

  async select (label, option, { within = this.page } = {}) {
    const field = within.getByLabel(label, { exact: true })
    if (!this.keyboardOnly) return field.selectOption({ label: option })
    await keyboard.reach(this.page, field, label)
    await this.page.keyboard.type(option)
  }

  async sees (words, { within = this.page } = {}) {
    await within.getByText(words).filter({ visible: true }).first().waitFor()
  }

  async doesNotSee (words, { within = this.page } = {}) {
    assert.equal(await within.getByText(words).filter({ visible: true }).count(), 0, `${this.who} should not see “${words}” at ${this.page.url()}`)
  }

  // A part of the page by its heading or its label: within: carys.part('Answers owed').
  part (name) {
    const role = kind => this.page.getByRole(kind, { name, exact: typeof name === 'string' })
    return role('region').or(role('article')).or(role('group')).or(role('navigation')).or(role('form')).first()
  }

  async reach (name) { await keyboard.reach(this.page, this.#named(name, this.page), name) }

  async look () {
    await this.page.waitForLoadState('load')
    await isInLanguage(this.page, this.lang)
    await fitsAcross(this.page)
    if (LOOKS && this.scripts !== false) await isAccessible(this.page)
    if (LOOKS) await this.#picture()
    this.hasNoTrouble()
  }

  hasNoTrouble () {
    assert.deepEqual(this.trouble, [], `${this.who} at ${this.page.url()}`)
  }

  async lastPicture () {
    const path = await this.#picture('last').catch(() => 'none')
    console.log(`What ${this.who} saw last, at ${this.page.url()}: ${path}`)
  }

  async leave () { await this.context.close() }

  // Without a look: for what goes on to another page by itself, a while later.
  async touch (target, name) {
    if (!this.keyboardOnly) return target.click()
    await keyboard.reach(this.page, target, name)
    await keyboard.enter(this.page)
  }

  async #write (field, words, name) {
    if (!this.keyboardOnly) return field.fill(words)
    if (await field.getAttribute('type') === 'date') return keyboard.writeDay(this.page, field, name, words)
    await keyboard.reach(this.page, field, name)
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.type(words)
  }

  #named (name, within) {
    const role = kind => within.getByRole(kind, { name, exact: typeof name === 'string' })
    return role('button').or(role('link')).or(within.locator('summary', { hasText: name }))
  }

  async #picture (name = String(++this.seen).padStart(2, '0')) {
    const folder = join(pictures, plain(this.journey))
    mkdirSync(folder, { recursive: true })
    const path = join(folder, `${plain(this.who)}-${this.lang}-${this.width}-${name}.png`)
    await this.page.screenshot({ path, fullPage: true, animations: 'disabled', timeout: 10_000 }).catch(() => {}) // a picture is no proof
    return path
  }
}

const plain = words => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
