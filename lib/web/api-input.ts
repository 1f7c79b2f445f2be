import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { formOnly, type Operation } from '@/lib/api/operation'
import type { Actor } from '@/lib/auth/actor'
import { ConflictError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { faulty, refused } from '@/lib/web/api-problem'

/** Longer bodies (in bytes) are no record but a file, and go to the upload. */
const longestBody = 9_000_000

/** The whole body as text, or null when it is longer than that. */
async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > longestBody) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The JSON object that was sent, an empty one where nothing was, or the answer that says what is wrong with it. */
export async function readBody(request: Request): Promise<{ text: string; body: Record<string, unknown> } | Response> {
  const text = await readText(request)
  if (text === null) return refused(413, 'body_too_large')
  if (text === '') return { text, body: {} }
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/json') return refused(415, 'not_json')
  const body = parsed(text)
  // PostgreSQL keeps no NUL in texts.
  if (!isObject(body) || /\\u0000/.test(text)) return refused(400, 'no_json_object')
  return { text, body }
}

/** The same key, operation and member give the same UUID: what a submission of a form is known by. */
function uuidOf(...parts: string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

type Sent = { key: string | null; address: string; text: string }

/**
 * The key under which a deed runs once. With an Idempotency-Key, the body that first came with it is remembered.
 * @throws ConflictError when the same key comes with another body
 */
async function submissionKeyOf(actor: Actor, { key, address, text }: Sent): Promise<string> {
  if (key === null) return randomUUID()
  const fingerprint = uuidOf('body', text)
  const first = await once(actor, uuidOf('fingerprint', address, key), () => Promise.resolve({ id: fingerprint }))
  if (first.id !== fingerprint) throw new ConflictError('key_used_already')
  return uuidOf('deed', address, key)
}

/** The input of a deed: the body, with the ids of the path and the key of the submission where its schema has them. */
export async function inputOf(
  { schema, operation }: { schema: z.ZodType; operation: Operation },
  actor: Actor,
  sent: Sent & { body: Record<string, unknown>; params: Record<string, string> },
): Promise<{ input: unknown } | Response> {
  const filled = [...formOnly, ...(operation.hidden ?? []), ...Object.keys(sent.params)]
  const strange = filled.filter((name) => Object.hasOwn(sent.body, name))
  if (strange.length > 0) return faulty(422, unknownFields(strange))
  const input = { ...sent.body, ...sent.params }
  const submissionKey = takesKey(schema) ? { submissionKey: await submissionKeyOf(actor, sent) } : {}
  const read = schema.safeParse({ ...input, ...submissionKey })
  return read.success ? { input: read.data } : faulty(422, read.error)
}

const unknownFields = (keys: string[]) =>
  new z.ZodError([{ code: 'unrecognized_keys', keys, path: [], message: '', input: undefined }])

const keyed = new WeakMap<z.ZodType, boolean>()

/** Whether a deed runs under the key of a submission, by the fields that its schema takes in. */
function takesKey(schema: z.ZodType): boolean {
  const known = keyed.get(schema)
  if (known !== undefined) return known
  const takes = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).includes(
    'submissionKey',
  )
  keyed.set(schema, takes)
  return takes
}
