// Loaded into the web process: Next holds a form that is saved without JavaScript in memory, whole, and takes 9 MB of it.
// A larger one is sent to the route that reads a form as it arrives: its files are kept, its words become a draft, and the
// browser goes back to the form with both. Nothing of it is lost, and nothing of it is saved before its sender looks again.
import { Server } from 'node:http'

const { emit } = Server.prototype

/** As `mostOfAForm` in lib/web/form-state.ts. */
const mostOfAForm = 9 * 1024 * 1024
/** A page of a workspace, its slug first; routes that take files themselves are left alone. */
const page = /^\/(?!api\/|_next\/)([^/?]+)\/(?!files\b|imports\/(?:[^/?]+\/)?upload\b)/

const isLargeForm = ({ method, headers }) =>
  method === 'POST' &&
  headers['next-action'] === undefined &&
  String(headers['content-type']).startsWith('multipart/form-data') &&
  Number(headers['content-length']) > mostOfAForm

Server.prototype.emit = function emitDiverted(name, request, ...rest) {
  const [, workspace] = (name === 'request' && isLargeForm(request) && page.exec(request.url)) || []
  if (workspace) request.url = `/${workspace}/files?unsaved=1`
  return emit.call(this, name, request, ...rest)
}
