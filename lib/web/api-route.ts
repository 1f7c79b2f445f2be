import 'server-only'
import type { z } from 'zod'
import { findOperation } from '@/lib/api/find-operation'
import type { Operation } from '@/lib/api/operation'
import { toJson } from '@/lib/api/to-json'
import { addressOf } from '@/lib/auth/client-address'
import { findTokenActor, type TokenActor } from '@/lib/auth/find-token-actor'
import { countTry } from '@/lib/auth/limit-tries'
import { takeRequest, type Allowance } from '@/lib/auth/take-request'
import { hashOfToken, tokenShape } from '@/lib/auth/token-secret'
import { DomainError } from '@/lib/errors'
import { isUuid } from '@/lib/uuid'
import { inputOf, readBody } from '@/lib/web/api-input'
import { apiHeaders, faulty, refused, refusedByDeed } from '@/lib/web/api-problem'
import { bytesResponse, fileResponse } from '@/lib/web/responses'

const root = '/api/v1/'

/** Rules and calendars of the product have names; every other id is one that this server made. */
const namedIds = new Set(['ruleId', 'calendarId'])

function segmentsOf(url: URL): string[] | null {
  try {
    return url.pathname.slice(root.length).split('/').map(decodeURIComponent)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** The member whom the bearer token stands for. Nothing else opens the API: cookies are not looked at. */
async function actorOf(request: Request): Promise<TokenActor | Response> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const actor = token && tokenShape.test(token) ? await findTokenActor(hashOfToken(token)) : null
  if (actor) return actor
  if (token) await countTry([{ kind: 'tokens', of: addressOf(request.headers) }])
  const error = token ? ' error="invalid_token",' : ''
  return refused(401, 'token_needed', { 'WWW-Authenticate': `Bearer${error} realm="Answerable"` })
}

/** As draft-ietf-httpapi-ratelimit-headers has it. */
const rateHeaders = ({ limit, remaining, resetSeconds }: Allowance) => ({
  'RateLimit-Policy': `"minute";q=${limit};w=60`,
  RateLimit: `"minute";r=${remaining};t=${resetSeconds}`,
})

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

type Asked = { request: Request; url: URL; operation: Operation; params: Record<string, string> }

/** Parameters by name. One that is given twice is a list, which no schema takes: neither of the two is dropped in silence. */
const parametersOf = ({ searchParams }: URL) =>
  Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [first, ...more] = searchParams.getAll(name)
      return [name, more.length === 0 ? first : [first, ...more]]
    }),
  )

async function inputsOf({ request, url, operation, params }: Asked, actor: TokenActor) {
  const query = operation.query?.safeParse(parametersOf(url))
  if (query && !query.success) return faulty(400, query.error)
  if (!operation.body) return { query: query?.data, body: undefined }
  const sent = await readBody(request)
  if (sent instanceof Response) return sent
  const key = operation.isOnce ? request.headers.get('idempotency-key') : null
  if (key !== null && !/^[\x20-\x7e]{1,255}$/.test(key)) return refused(400, 'key_not_understood')
  const address = `${operation.method} ${url.pathname}`
  const read = await inputOf({ schema: operation.body, operation }, actor, { ...sent, params, key, address })
  return read instanceof Response ? read : { query: query?.data, body: read.input }
}

type File = { name: string; mediaType: string } & ({ sha256: string } | { bytes: Uint8Array })

const fileOf = (file: File) => ('bytes' in file ? bytesResponse(file) : fileResponse(file))

async function answer({ operation, url }: Asked, result: unknown): Promise<Response> {
  if (operation.answer === 'none') return new Response(null, { status: 204, headers: apiHeaders })
  if (result === null) return refused(404, 'not_found')
  if (operation.answer === 'file') return fileOf(result as File)
  const body = (operation.answer as z.ZodType).parse(toJson(result))
  const bytes = Buffer.from(JSON.stringify(body))
  // With its length an answer leaves in one piece; without, the server cuts it into chunks.
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Content-Length': String(bytes.length),
    ...apiHeaders,
  }
  const madeId = operation.status === 201 && typeof body === 'object' && body && 'id' in body ? String(body.id) : null
  const place = `${url.pathname}/${madeId}`
  const isThere = madeId !== null && findOperation('GET', place.slice(root.length).split('/'))
  if (isThere && 'operation' in isThere) headers.Location = place
  return new Response(bytes, { status: operation.status, headers })
}

async function perform(asked: Asked, actor: TokenActor): Promise<Response> {
  const { operation, params, request } = asked
  if (!actor.scopes.includes(operation.scope)) {
    const missing = `Bearer error="insufficient_scope", scope="${operation.scope}"`
    return refused(403, 'scope_missing', { 'WWW-Authenticate': missing })
  }
  const isStrange = ([name, value]: [string, string]) => /Id$/.test(name) && !namedIds.has(name) && !isUuid(value)
  if (Object.entries(params).some(isStrange)) return refused(404, 'not_found')
  const inputs = await inputsOf(asked, actor)
  if (inputs instanceof Response) return inputs
  return answer(asked, await operation.run(actor, { params, request, ...inputs }))
}

async function limited(asked: Asked): Promise<Response> {
  const actor = await actorOf(asked.request)
  if (actor instanceof Response) return actor
  const allowance = await takeRequest(actor)
  const rate = rateHeaders(allowance)
  if (!allowance.isAllowed)
    return refused(429, 'too_many_requests', { ...rate, 'Retry-After': String(allowance.resetSeconds) })
  return withHeaders(await guarded(() => perform(asked, actor)), rate)
}

/** Refusals become problems; what nobody foresaw is written to the log and told to nobody. */
async function guarded(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError) return refusedByDeed(error)
    process.stderr.write(`API: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return refused(500, 'broken')
  }
}

/**
 * Serves one request of the API: which operation, whose token, is there room, may it, is the input sound; then the deed or
 * query, and its answer held to its schema, so that nothing beyond it goes out.
 */
export async function serveApi(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const segments = segmentsOf(url)
  const found = segments && findOperation(request.method === 'HEAD' ? 'GET' : request.method, segments)
  if (!found) return refused(404, 'no_such_address')
  if ('allow' in found) return refused(405, 'no_such_method', { Allow: found.allow.join(', ') })
  return guarded(() => limited({ request, url, ...found }))
}
