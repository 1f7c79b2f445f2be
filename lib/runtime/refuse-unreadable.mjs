// Loaded into the web process: addresses that cannot be decoded and methods that no Request can hold make Next answer 500.
// They are nobody's fault here, so they are told what they are, before Next sees them.
import { Server } from 'node:http'

const { emit } = Server.prototype

/** As `problem` in lib/web/api-problem.ts writes it; said here in the little that this file can know. */
function refuse({ url = '' }, response, status, title, code, headers = {}) {
  const isApi = url.startsWith('/api/v1')
  const body = isApi
    ? JSON.stringify({ type: `urn:answerable:problem:${code}`, title, status, detail: `${title}.`, code })
    : `${title}.\n`
  response.writeHead(status, {
    'Content-Type': isApi ? 'application/problem+json' : 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  })
  response.end(body)
  return true
}

const isReadable = (url) => {
  try {
    return decodeURIComponent(url.split('?', 1)[0]) !== null
  } catch {
    return false
  }
}

Server.prototype.emit = function emitReadable(name, request, response, ...rest) {
  if (name === 'request' && !isReadable(request.url))
    return refuse(request, response, 400, 'This address cannot be read', 'address_not_understood')
  if (name === 'request' && ['TRACE', 'TRACK'].includes(request.method))
    return refuse(request, response, 405, 'This address does not take this method', 'no_such_method', {
      Allow: 'GET, HEAD, POST, PUT, DELETE',
    })
  return emit.call(this, name, request, response, ...rest)
}
