import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { openApiDocument } from '@/lib/api/openapi'
import { operations } from '@/lib/api/operations'
import { edited, type Operation } from '@/lib/api/operation'
import { answerSchema, bodySchema, querySchema, type JsonSchema } from '@/lib/api/schema-of'
import { statusesOf } from '@/lib/api/statuses'
import type { Actor } from '@/lib/auth/actor'
import { requestsAMinute } from '@/lib/auth/take-request'
import { identity } from '@/lib/db'
import { calls, type ApiCall } from '@/lib/runtime/testing/api/calls'
import { buildTarget, type Target } from '@/lib/runtime/testing/tenancy/build-target'
import { makeToken } from '@/lib/tokens/make-token'
import { serveApi } from '@/lib/web/api-route'
import { TokenScope } from '@/prisma/generated/enums'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

type Headers = Record<string, string>

const tokenOf = async (actor: Actor, scopes: TokenScope[] = Object.values(TokenScope)) =>
  makeToken(actor, { submissionKey: randomUUID(), name: 'test', scopes, days: 7 })

const nameOf = ({ method, path }: Operation) => `${method} ${path}`

const bytesOf = ({ body, upload }: ApiCall) => upload ?? (body === undefined ? undefined : JSON.stringify(body))

function request(operation: Operation, call: ApiCall, headers: Headers, sent: BodyInit | undefined = bytesOf(call)) {
  const path = operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) => call.params?.[name] ?? '')
  const type: Headers = call.body ? { 'content-type': 'application/json' } : {}
  return new Request(`http://localhost/api/v1${path}${call.query ?? ''}`, {
    method: operation.method,
    headers: { ...type, ...headers },
    ...(sent !== undefined && operation.method !== 'GET' ? { body: sent } : {}),
  })
}

const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })

const problem = z.strictObject({
  type: z.string().startsWith('urn:answerable:problem:'),
  title: z.string().min(3),
  status: z.int(),
  detail: z.string().min(10),
  code: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
})

async function expectProblem(response: Response, status: number) {
  const body = problem.parse(await response.json())
  expect({ ...body, status: response.status }).toEqual({ ...body, status })
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  return body
}

const holds = (schema: JsonSchema | null) => schema && z.fromJSONSchema(schema as never)

let target: Target
let stranger: string
const spare: Partial<Record<TokenScope, string>> = {}
let usedUp: string

beforeAll(async () => {
  target = await buildTarget()
  stranger = (await tokenOf(await buildWorkspace('A stranger'))).token
  for (const scope of Object.values(TokenScope)) {
    const others = Object.values(TokenScope).filter((one) => one !== scope)
    spare[scope] = (await tokenOf(target.owner, others)).token
  }
  const spent = await tokenOf(target.owner)
  usedUp = spent.token
  await identity().$executeRaw`
    UPDATE "ApiToken" SET "windowAt" = date_trunc('minute', now()) + interval '1 minute', "taken" = ${requestsAMinute}
    WHERE "id" = ${spent.id}::uuid`
})

/** A token that has its whole minute: all tests together ask more than one may. */
const fresh = async () => (await tokenOf(target.owner)).token

/** Sends a request in a minute whose count is full: the clock stands still, for a minute that turned meanwhile would have all of its own. */
async function sendWhenUsedUp(send: () => Promise<Response>): Promise<Response> {
  const minute = Math.floor(Date.now() / 60_000) * 60_000
  vi.useFakeTimers({ toFake: ['Date'], now: minute + 30_000 })
  try {
    await identity().$executeRaw`
      UPDATE "ApiToken" SET "windowAt" = ${new Date(minute)} WHERE "taken" >= ${requestsAMinute}`
    return await send()
  } finally {
    vi.useRealTimers()
  }
}

/** What is done by these leaves a state in which they cannot be done again, whatever the version: sent, filed, undone. */
const doneOnce = /^\/letters\/\{letterId\}\/send$|^\/mail-items\/|^\/imports\/.*\/(apply|undo)$/

/** What a member keeps under a name is made by its name, and forgetting what is forgotten is no fault. */
const isOwnByName = ({ method, path }: Operation) =>
  path.startsWith('/saved-lists/') || (method === 'DELETE' && path.startsWith('/desk/snoozes/'))

const rows = operations.map((operation) => [nameOf(operation), operation] as const)
const callOf = (operation: Operation, of: Target): ApiCall => calls[nameOf(operation)]?.(of) ?? {}

/** A read leaves the workspace as it was; what changes something gets one of its own. */
const ownTarget = async (operation: Operation): Promise<Target> =>
  operation.method === 'GET' && !callOf(operation, target).prepare ? target : buildTarget()

test('every operation has a row in the table of calls, and nothing else has', () => {
  expect(Object.keys(calls).sort()).toEqual(rows.map(([name]) => name).sort())
})

test('every operation stands in the OpenAPI document with every status it can answer', () => {
  const { paths } = openApiDocument() as { paths: Record<string, Record<string, { responses: object }>> }
  for (const operation of operations) {
    const described = paths[operation.path]?.[operation.method.toLowerCase()]
    expect(Object.keys(described?.responses ?? {})).toEqual(statusesOf(operation).map(String))
  }
})

test('every list is asked for a page at a time, of a length that one chooses', () => {
  const lists = operations.filter((operation) => answerSchema(operation)?.properties?.items?.type === 'array')
  expect(lists.length).toBeGreaterThan(15)
  for (const operation of lists) {
    const properties = querySchema(operation)?.properties ?? {}
    expect(Object.keys(properties), nameOf(operation)).toEqual(expect.arrayContaining(['limit', 'after']))
    expect(answerSchema(operation)?.properties, nameOf(operation)).toHaveProperty('next')
  }
})

describe.each(rows)('%s', (_name, operation) => {
  test(`answers ${operation.status} as its schema says, to a request that its schema takes`, async () => {
    const own = await ownTarget(operation)
    const call = callOf(operation, own)
    await call.prepare?.(own.owner, own)
    const body = holds(bodySchema(operation))
    if (body) expect(body.safeParse(call.body ?? {}).error?.issues).toBeUndefined()
    const { token } = await tokenOf(own.owner)
    const response = await serveApi(request(operation, call, bearer(token)))
    const text = await response.text()
    expect(`${response.status} ${response.status === operation.status ? '' : text}`).toBe(`${operation.status} `)
    expect(response.headers.get('ratelimit')).toMatch(/^"minute";r=\d+;t=\d+$/)
    const schema = holds(answerSchema(operation))
    if (schema) {
      const strict = schema.safeParse(JSON.parse(text))
      expect(strict.error?.issues).toBeUndefined()
    }
    if (operation.answer === 'file') expect(response.headers.get('content-disposition')).toMatch(/^attachment/)
  })

  test('answers 401 without a token, whatever cookie comes along, and to a token that opens nothing', async () => {
    const call = callOf(operation, target)
    const cookie = { cookie: 'next-auth.session-token=x; __Host-answerable=y' }
    const bare = await serveApi(request(operation, call, cookie))
    expect(bare.headers.get('www-authenticate')).toMatch(/^Bearer/)
    await expectProblem(bare, 401)
  })

  test('answers 403 to a token without its scope', async () => {
    const response = await serveApi(request(operation, callOf(operation, target), bearer(spare[operation.scope] ?? '')))
    expect(response.headers.get('www-authenticate')).toContain(`scope="${operation.scope}"`)
    await expectProblem(response, 403)
  })

  test('answers 429 with Retry-After when the minute is used up', async () => {
    const used = () => serveApi(request(operation, callOf(operation, target), bearer(usedUp)))
    const response = await sendWhenUsedUp(used)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    await expectProblem(response, 429)
  })

  if (operation.path.includes('{')) {
    test('answers 404 to a stranger, and for what is not there, in the same words', async () => {
      const call = callOf(operation, target)
      const nowhere = Object.fromEntries(Object.keys(call.params ?? {}).map((name) => [name, randomUUID()]))
      const [foreign, missing] = await Promise.all([
        serveApi(request(operation, call, bearer(stranger))),
        serveApi(request(operation, { ...call, params: nowhere }, bearer(await fresh()))),
      ])
      if (isOwnByName(operation)) return expect([foreign.status, missing.status]).toEqual([204, 204])
      expect(await expectProblem(foreign, 404)).toEqual(await expectProblem(missing, 404))
    })
  }

  if (operation.query) {
    test('answers 400 to a query that it does not know', async () => {
      const call = { ...callOf(operation, target), query: '?nonsense=1' }
      await expectProblem(await serveApi(request(operation, call, bearer(await fresh()))), 400)
    })
  }

  if (operation.body) {
    test('answers 400, 413 and 415 to a body that it cannot read, 422 to fields that are not its own', async () => {
      const sound = callOf(operation, target)
      const call = { ...sound, body: {} }
      const token = await fresh()
      const send = (text: string, headers: Headers = {}) =>
        serveApi(request(operation, call, { ...bearer(token), ...headers }, text))
      await expectProblem(await send('{"not json'), 400)
      await expectProblem(await send('[]'), 400)
      await expectProblem(await send('{"title":"\\u0000"}'), 400)
      await expectProblem(await send('{}', { 'content-type': 'text/plain' }), 415)
      await expectProblem(await send(`{"x":"${'x'.repeat(9_000_000)}"}`), 413)
      for (const name of ['workspaceId', 'createdAt', 'submissionKey', ...Object.keys(call.params ?? {})]) {
        const { errors } = await expectProblem(await send(JSON.stringify({ ...sound.body, [name]: randomUUID() })), 422)
        expect(errors?.map(({ pointer }) => pointer)).toContain(`/${name}`)
      }
    })
  }

  if (operation.answer === edited) {
    test('answers the version that it made, from which the next edit is made', async () => {
      const own = await ownTarget(operation)
      const call = callOf(operation, own)
      await call.prepare?.(own.owner, own)
      const { token } = await tokenOf(own.owner)
      const first = await serveApi(request(operation, call, bearer(token)))
      const { version } = (await first.json()) as { version: number }
      const from = (made: number) =>
        serveApi(request(operation, { ...call, body: { ...call.body, version: made } }, bearer(token)))
      const stale = await from(version - 1)
      // Where all is as it says already, the answer is the version that is.
      if (stale.status === 200) expect(await stale.json()).toEqual({ version })
      else await expectProblem(stale, 409)
      if (!doneOnce.test(operation.path)) expect((await from(version)).status).toBe(200)
    })

    test('answers 409 to the version before', async () => {
      const own = callOf(operation, target).prepare ? await buildTarget() : target
      const call = callOf(operation, own)
      await call.prepare?.(own.owner, own)
      const { token } = await tokenOf(own.owner)
      const stale = { ...call, body: { ...call.body, version: 99 } }
      await expectProblem(await serveApi(request(operation, stale, bearer(token))), 409)
    })
  }
})
