import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const preload = pathToFileURL(join(import.meta.dirname, 'divert-large-forms.mjs')).href
const program = `
  const server = require('node:http').createServer((request, response) => response.end(request.url))
  server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)))`

/** As a server action takes it: `mostOfAForm` in lib/web/form-state.ts. */
const mostOfAForm = 9 * 1024 * 1024
const form = { 'Content-Type': 'multipart/form-data; boundary=x' }

test('a form too large to save goes to the upload of its own workspace, and nothing else is sent anywhere', async () => {
  const child = spawn(process.execPath, [`--import=${preload}`, '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [port] = (await once(child.stdout, 'data')) as [Buffer]
    const arrivesAt = async (path: string, length = mostOfAForm + 1, headers: object = {}, method = 'POST') => {
      const about = { host: '127.0.0.1', port: Number(port.toString()), method, path, agent: false }
      const sent = request({ ...about, headers: { ...form, 'Content-Length': length, ...headers } })
      sent.on('error', () => undefined) // the rest of the form is never sent
      sent.flushHeaders()
      const [response] = (await once(sent, 'response')) as [IncomingMessage]
      const url = await text(response)
      sent.destroy()
      return url
    }
    expect(await arrivesAt('/ours/letters/new?case=1')).toBe('/ours/files?unsaved=1')
    for (const path of [
      '/ours/files',
      '/ours/files/1',
      '/ours/imports/upload',
      '/ours/imports/mail/upload',
      '/api/v1/files',
      '/_next/x',
      '/ours',
      '//ours/letters/new',
      'http://elsewhere.example/ours/letters/new',
    ])
      expect(await arrivesAt(path), path).toBe(path)
    expect(await arrivesAt('/ours/letters/new', mostOfAForm)).toBe('/ours/letters/new')
    expect(await arrivesAt('/ours/letters/new', undefined, { 'Next-Action': 'x' })).toBe('/ours/letters/new')
    expect(await arrivesAt('/ours/letters/new', undefined, { 'Content-Type': 'text/plain' })).toBe('/ours/letters/new')
    expect(await arrivesAt('/ours/letters/new', undefined, {}, 'PUT')).toBe('/ours/letters/new')
  } finally {
    child.kill()
  }
})
