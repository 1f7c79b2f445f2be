// Loaded into the measured server by --import: counts messages to the database, and tells the count on a port of its own;
// at /statements it gives the messages since it was last asked there, and begins to keep them.
import { createServer } from 'node:http'
import pg from 'pg'

let count = 0
let kept = null
const { query } = pg.Client.prototype
pg.Client.prototype.query = function counted(...args) {
  count += 1
  const [asked] = args
  if (kept)
    kept.push(typeof asked === 'string' ? { text: asked, values: [] } : { text: asked.text, values: asked.values })
  return query.apply(this, args)
}

function statements() {
  const seen = kept
  kept = seen === null ? [] : null
  return JSON.stringify(seen)
}

createServer((request, response) => response.end(request.url === '/statements' ? statements() : String(count)))
  .listen(Number(process.env.BENCH_COUNT_PORT), '127.0.0.1')
  .on('error', () => undefined)
  .unref()
