// A group for stories: Dewi opens the space of the day centre, the others come in by its code.
export async function openGroup (dewi) {
  await dewi.page.goto(`/${dewi.lang}/set-up`)
  const form = dewi.page.locator('main form')
  const fields = {
    name: 'Dewi Pritchard',
    name_en: 'Respite breaks at Cwm Teg',
    name_cy: 'Seibiannau yng Nghwm Teg',
    purpose_en: 'To redesign respite breaks together.',
    can_en: 'Days, places and who runs them.',
    cannot_en: 'The yearly budget: the council sets it in March.',
    answer_days: '14'
  }
  for (const [name, words] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(words)
  await form.locator('[name="level"][value="group"]').check()
  await form.locator('[name="side"][value="organisation"]').check()
  await form.locator('button').last().click()
  await dewi.page.goto(`/${dewi.lang}/me`)
  const code = await dewi.page.request.get(`/${dewi.lang}/`).then(answer => answer.text())
  const space = /\/spaces\/([A-Z0-9]+)/.exec(code)[1]
  const invite = await dewi.page.request.get(`/en/spaces/${space}/invite`).then(answer => answer.text())
  return { space, join: /\/join\/([A-Z0-9-]+)/.exec(invite)[1] }
}

export async function comesIn (person, group, name) {
  await person.page.goto(`/${person.lang}/join/${group.join}`)
  await person.page.locator('[name="name"]').fill(name)
  await person.page.locator('main form button').last().click()
  await person.page.waitForLoadState()
}

// Gives back the path of the new canvas, without its language.
export async function makesCanvas (person, group, kind = 'team') {
  await person.page.goto(`/${person.lang}/spaces/${group.space}/canvases/new`)
  await person.page.locator(`[name="kind"][value="${kind}"]`).check()
  await person.page.locator('[name="name_en"]').fill('Our plan')
  await person.page.locator('[name="name_cy"]').fill('Ein cynllun')
  await person.page.locator('[name="level"][value="group"]').check()
  await person.page.locator('main form button').last().click()
  await person.page.waitForURL(/\/canvases\/\d+$/)
  return new URL(person.page.url()).pathname.replace(/^\/[a-z]{2}/, '')
}
