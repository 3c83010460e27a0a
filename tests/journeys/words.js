// The program's own words, so that one story can be told in any language: w('loops', 'say-label').
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '../../src')

export function wordsOf (lang) {
  const files = new Map()
  return (feature, key, choice) => {
    if (!files.has(feature)) files.set(feature, readFileSync(join(src, feature, `words.${lang}.ftl`), 'utf8'))
    const [, all] = files.get(feature).match(new RegExp(`^${key} = (.*(?:\\n .*)*)`, 'm')) ?? []
    const said = choice ? all?.match(new RegExp(`\\[${choice}\\] (.*)`))?.[1] : all
    if (!said) throw new Error(`no words for ${[feature, key, choice]} in ${lang}`)
    return said.trim()
  }
}
