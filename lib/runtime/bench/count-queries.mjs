// Loaded into the measured server by --import: counts messages to the database, and tells the count on a port of its own.
import { createServer } from 'node:http'
import pg from 'pg'

let count = 0
const { query } = pg.Client.prototype
pg.Client.prototype.query = function counted(...args) {
  count += 1
  return query.apply(this, args)
}
createServer((_request, response) => response.end(String(count)))
  .listen(Number(process.env.BENCH_COUNT_PORT), '127.0.0.1')
  .on('error', () => undefined)
  .unref()
