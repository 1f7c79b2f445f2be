// Imported before everything else in each thread of a child: shuts the doors to the network.
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const refuse = () => {
  throw new Error('There is no network here.')
}
net.Socket.prototype.connect = refuse
net.Server.prototype.listen = refuse
net.connect = net.createConnection = refuse
dgram.createSocket = refuse
for (const names of [dns, dns.promises]) {
  for (const [name, value] of Object.entries(names)) if (typeof value === 'function') names[name] = refuse
}
globalThis.fetch = refuse
globalThis.WebSocket = undefined
syncBuiltinESMExports()
