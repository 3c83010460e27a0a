// The pages that anybody may read, in both languages, wide and on a small phone.
import { journey } from './harness.js'

const PAGES = ['/about', '/accessibility', '/privacy']

for (const lang of ['en', 'cy']) {
  for (const width of [1280, 320]) {
    journey(`Anybody reads the first pages in ${lang} at ${width}`, {}, async ({ person }) => {
      const reader = await person('Reader', { lang, width })
      for (const page of PAGES) await reader.visit(page)
      await reader.visit('/no-such-page', { status: 404 })
    })
  }
}

journey('Anybody reads the first pages in the dark, and in colours of their own', {}, async ({ person }) => {
  for (const how of [{ dark: true }, { forcedColours: true }]) {
    const reader = await person(`Reader ${Object.keys(how)}`, how)
    for (const page of PAGES) await reader.visit(page)
  }
})
