import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const preload = pathToFileURL(join(import.meta.dirname, 'own-address.mjs')).href
const program = `
  const server = require('node:http').createServer((request, response) => response.end(request.headers['x-forwarded-for']))
  server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)))`

test('without a trusted proxy an address that a client invents is not believed', async () => {
  const child = spawn(process.execPath, [`--import=${preload}`, '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [port] = (await once(child.stdout, 'data')) as [Buffer]
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`http://127.0.0.1:${port.toString()}/`, { headers })).text()
    expect(await ask({})).toBe('127.0.0.1')
    expect(await ask({ 'X-Forwarded-For': '203.0.113.7' })).toBe('127.0.0.1')
    expect(await ask({ 'X-Forwarded-For': '203.0.113.7, 203.0.113.8' })).toBe('127.0.0.1')
  } finally {
    child.kill()
  }
})
