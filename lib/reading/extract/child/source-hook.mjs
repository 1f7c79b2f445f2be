// The modules of a child come from its parent without their types, before the task (see reader-sources.ts). One that is not
// among them is read from its file, and Node strips it itself.
import { readSync } from 'node:fs'
import { registerHooks } from 'node:module'

const root = new URL('../../../../', import.meta.url)

function receive(length) {
  const bytes = Buffer.allocUnsafe(length)
  for (let at = 0; at < length;) {
    const got = readSync(0, bytes, at, length - at, null)
    if (got === 0) throw new Error('The parent said no more.')
    at += got
  }
  return bytes
}

const length = receive(4).readUInt32BE()
const sources = length === 0 ? {} : JSON.parse(receive(length).toString('utf8'))

registerHooks({
  load(url, context, next) {
    const source = url.startsWith(root.href) ? sources[url.slice(root.href.length)] : undefined
    return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true }
  },
})
