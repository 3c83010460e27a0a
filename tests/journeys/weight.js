// What a page costs over the line, compressed, headers included: a first visit with nothing kept from before.
export async function weightOf (person, path) {
  const line = await person.context.newCDPSession(person.page)
  let bytes = 0
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  line.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength })
  await person.visit(path)
  await person.page.waitForLoadState('networkidle')
  await line.detach()
  return bytes
}
