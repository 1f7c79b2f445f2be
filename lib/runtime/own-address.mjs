// Loaded into the web process where no proxy is trusted (TRUST_PROXY): Next keeps an X-Forwarded-For that came in, and
// whoever sends one would be counted under an address of their choice. Here only the socket counts.
import { Server } from 'node:http'

const { emit } = Server.prototype

Server.prototype.emit = function emitWithAddress(name, ...rest) {
  if (name === 'request') {
    const [{ headers, socket }] = rest
    headers['x-forwarded-for'] = socket.remoteAddress ?? ''
  }
  return emit.call(this, name, ...rest)
}
