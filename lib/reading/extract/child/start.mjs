// Runs as a process of its own (see ../spawn-child.ts), in plain JavaScript because Node starts it: it shuts the doors to
// the network, teaches Node the '@/' of our imports, and hands over to main.ts. Node strips the types itself.
import dgram from 'node:dgram'
import dns from 'node:dns'
import { registerHooks, syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { fileURLToPath, pathToFileURL } from 'node:url'

const refuse = () => {
  throw new Error('There is no network here.')
}
net.Socket.prototype.connect = refuse
net.Server.prototype.listen = refuse
net.connect = net.createConnection = refuse
dgram.createSocket = refuse
for (const [name, value] of Object.entries(dns)) if (typeof value === 'function') dns[name] = refuse
for (const name of Object.keys(dns.promises)) if (typeof dns.promises[name] === 'function') dns.promises[name] = refuse
globalThis.fetch = refuse
globalThis.WebSocket = undefined
syncBuiltinESMExports()

const root = pathToFileURL(`${fileURLToPath(new URL('../../../..', import.meta.url))}/`)

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'server-only') return { url: 'data:text/javascript,', shortCircuit: true }
    if (!specifier.startsWith('@/')) return next(specifier, context)
    const isJson = specifier.endsWith('.json')
    const url = new URL(`${specifier.slice(2)}${isJson ? '' : '.ts'}`, root).href
    return { url, importAttributes: isJson ? { type: 'json' } : {}, shortCircuit: true }
  },
})

await import('./main.ts')
