// A first page view costs less than 60 kB in all, so that it comes soon over a poor line.
import assert from 'node:assert/strict'
import { journey } from './harness.js'
import { weightOf } from './weight.js'

const MOST = { '/about': 60_000, '/privacy': 60_000 }

journey('Every first page comes soon over a poor line', {}, async ({ person, t }) => {
  for (const [path, most] of Object.entries(MOST)) {
    const reader = await person(`Reader of ${path}`)
    const bytes = await weightOf(reader, path)
    t.diagnostic(`${path} weighs ${bytes} bytes`)
    assert.ok(bytes > 2000, `${path} weighs ${bytes} bytes: was it measured?`)
    assert.ok(bytes < most, `${path} weighs ${bytes} bytes, which is over ${most}`)
  }
})
