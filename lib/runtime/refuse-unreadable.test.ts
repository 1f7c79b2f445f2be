import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'

const preload = pathToFileURL(join(import.meta.dirname, 'refuse-unreadable.mjs')).href
const program = `
  const server = require('node:http').createServer((request, response) => response.end('served'))
  server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)))`

test('an address or method that cannot be read is refused as such, to programs as a problem, and all else is served', async () => {
  const child = spawn(process.execPath, [`--import=${preload}`, '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [port] = (await once(child.stdout, 'data')) as [Buffer]
    const ask = async (method: string, path: string) => {
      const sent = request({ host: '127.0.0.1', port: Number(port.toString()), method, path }).end()
      const [response] = (await once(sent, 'response')) as [IncomingMessage]
      return [response.statusCode, response.headers['content-type'], await text(response)]
    }
    expect(await ask('GET', '/cases/%zz')).toEqual([400, 'text/plain; charset=utf-8', 'This address cannot be read.\n'])
    const [status, type, body] = await ask('GET', '/api/v1/cases/%C3')
    expect([status, type]).toEqual([400, 'application/problem+json'])
    expect(JSON.parse(String(body))).toMatchObject({ status: 400, code: 'address_not_understood' })
    expect((await ask('TRACE', '/sign-in'))[0]).toBe(405)
    expect(await ask('GET', '/cases/%C3%A9?q=%zz')).toEqual([200, undefined, 'served'])
  } finally {
    child.kill()
  }
})
