// A mail server that keeps what it is sent, for journeys in which somebody gets a letter by email.
import { createServer } from 'node:net'

export class Mail {
  static async open () {
    const mail = new Mail()
    mail.letters = []
    mail.server = createServer(socket => mail.#talk(socket))
    await new Promise(resolve => mail.server.listen(0, '127.0.0.1', resolve))
    mail.address = `smtp://127.0.0.1:${mail.server.address().port}`
    return mail
  }

  // The newest letter to somebody, waited for.
  async letterTo (who) {
    for (let tries = 0; tries < 200; tries++) {
      const letter = this.letters.findLast(letter => letter.to.includes(who))
      if (letter) return letter
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    throw new Error(`no letter to ${who} in ten seconds; there were ${this.letters.length} to others`)
  }

  close () { this.server.close() }

  // The least of SMTP that a sender needs.
  #talk (socket) {
    let typed = ''
    let letter = { to: [] }
    let inLetter = false
    socket.setEncoding('utf8').on('error', () => {})
    const say = words => socket.write(words + '\r\n')
    say('220 journeys')
    socket.on('data', words => {
      typed += words
      for (let at; (at = typed.indexOf('\r\n')) >= 0;) {
        const line = typed.slice(0, at)
        typed = typed.slice(at + 2)
        if (inLetter) {
          if (line !== '.') { letter.lines.push(line.replace(/^\.\./, '.')); continue }
          this.letters.push({ to: letter.to, text: plain(letter.lines.join('\n')) })
          letter = { to: [] }
          inLetter = false
          say('250 kept')
        } else if (/^RCPT TO:/i.test(line)) { letter.to.push(line.match(/<(.*)>/)[1]); say('250 yes') }
        else if (/^DATA/i.test(line)) { letter.lines = []; inLetter = true; say('354 go on') }
        else if (/^QUIT/i.test(line)) { say('221 bye'); socket.end() }
        else say('250 yes')
      }
    })
  }
}

// Quoted-printable and base64 as mail programs write them, undone where they are found.
function plain (raw) {
  if (/^Content-Transfer-Encoding: base64/mi.test(raw)) {
    return raw.replace(/(?:^[A-Za-z0-9+/=]{40,}\n?)+[A-Za-z0-9+/=]*/gm, part => Buffer.from(part, 'base64').toString('utf8'))
  }
  const bytes = raw.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  return /^Content-Transfer-Encoding: quoted-printable/mi.test(raw) ? Buffer.from(bytes, 'latin1').toString('utf8') : raw
}
