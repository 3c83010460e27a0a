// Coming in with a passkey. A device made of software stands in for a phone with its owner's finger on it.
import { journey } from './harness.js'

const WORDS = {
  en: { name: 'What should we call it?', make: 'Add the passkey', remove: /^Remove it/, out: 'Sign out', in: 'Come in with a passkey', unknown: 'We do not know that passkey', not: 'This browser cannot use a passkey here' },
  cy: { name: 'Pa enw hoffech chi ei roi arni?', make: 'Ychwanegu’r allwedd fynediad', remove: /^Ei thynnu/, out: 'Allgofnodi', in: 'Dewch i mewn gydag allwedd fynediad', unknown: 'Dydyn ni ddim yn adnabod yr allwedd fynediad honno', not: 'Ni all y porwr hwn ddefnyddio allwedd fynediad yma' }
}

for (const how of [{}, { lang: 'cy', width: 320 }]) {
  journey(`Nia comes in with a passkey until she removes it ${JSON.stringify(how)}`, { demo: true }, async ({ plethu, person }) => {
    // A passkey belongs to the name of a site, and a number is no name.
    plethu.address = plethu.address.replace('127.0.0.1', 'localhost')
    const nia = await person('Nia', how)
    const words = WORDS[nia.lang]
    await hasDevice(nia)
    await nia.comesBack()
    await nia.visit('/me/passkeys')
    await nia.type(words.name, 'Fy ffôn')
    await asksDevice(nia, words.make, words.remove)
    await signsOut(nia, words)
    await asksDevice(nia, words.in, 'Nia')
    await nia.visit('/me/passkeys')
    await nia.click(words.remove)
    await signsOut(nia, words)
    await asksDevice(nia, words.in, words.unknown)
  })
}

journey('Ifan is told what else there is where no script runs', { demo: true }, async ({ plethu, person }) => {
  plethu.address = plethu.address.replace('127.0.0.1', 'localhost')
  for (const lang of ['en', 'cy']) {
    const ifan = await person('Ifan', { lang, scripts: 'blocked' })
    await ifan.comesBack()
    await ifan.visit('/me/passkeys')
    await ifan.sees(WORDS[lang].not)
    await ifan.doesNotSee(WORDS[lang].make)
  }
})

async function hasDevice ({ context, page }) {
  const browser = await context.newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }
  await browser.send('WebAuthn.addVirtualAuthenticator', { options })
}

// By keyboard alone on the small phone. The page goes on by itself once the device has answered.
async function asksDevice (person, button, then) {
  person.keyboardOnly = person.width === 320
  await person.touch(person.page.getByRole('button', { name: button }), button)
  person.keyboardOnly = false
  await person.sees(then)
  await person.look()
}

async function signsOut (person, words) {
  await person.visit('/me')
  await person.click(words.out)
  await person.visit('/come-back')
}
