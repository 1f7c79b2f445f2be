// What the API is measured against: a bare Node server that sends the statements it is given through pg, with pools of the
// same sizes, and answers their rows as JSON. { port, app, identity, paths: { name: [{ text, values }] } } come by stdin.
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'

const { port, app, identity, paths } = JSON.parse(await text(process.stdin))
const record = new pg.Pool({ connectionString: app, max: 10 })
const accounts = new pg.Pool({ connectionString: identity, max: 5 })

async function inTransaction(statements) {
  const client = await record.connect()
  try {
    const rows = []
    for (const { text: sql, values } of statements) rows.push((await client.query(sql, values)).rows ?? [])
    return rows
  } finally {
    client.release()
  }
}

async function answer(statements) {
  const begin = statements.findIndex(({ text: sql }) => sql.startsWith('BEGIN'))
  for (const { text: sql, values } of statements.slice(0, begin)) await accounts.query(sql, values)
  return inTransaction(statements.slice(begin))
}

createServer(async (request, response) => {
  const rows = await answer(paths[request.url.slice(1)])
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(rows))
}).listen(port, '127.0.0.1', () => process.stdout.write('Ready in'))
