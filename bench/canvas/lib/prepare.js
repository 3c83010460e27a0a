// Asks the server to make a document before anybody opens it:
// prepare('PUT http://127.0.0.1:8080/documents/{doc} {"any":"body"}', name, token)
export async function prepare (what, doc, bearer) {
  const [, method, url, body] = what.replaceAll('{doc}', doc).match(/^(\S+) (\S+)(?: (.*))?$/)
  const headers = { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) }
  const answer = await fetch(url, { method, body, headers })
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`)
  await answer.arrayBuffer()
}
