import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { TokenActor } from '@/lib/auth/find-token-actor'
import type { TokenScope } from '@/prisma/generated/enums'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** What reaches an operation: the ids of its path, its query, and its body with ids and key put in; each parsed. */
export type Call = { params: Record<string, string>; query: unknown; body: unknown; request: Request }

/** `file`: something stored, by its hash, or bytes that were made for this request. `none`: 204. */
type Answer = z.ZodType | 'file' | 'none'

/**
 * One thing that the API can do. It says who may (scope; the deed asks the role again), what goes in and what comes out,
 * and which deed or query does it. The route, the description of the API and its tests are made from these and nothing else.
 */
export type Operation = {
  method: Method
  /** Below /api/v1; `{caseId}` is a parameter, and where the body has a field of that name it fills it. */
  path: string
  scope: TokenScope
  tag: string
  summary: string
  query?: z.ZodObject
  body?: z.ZodType
  /** Fields of the body that only forms send. */
  hidden?: readonly string[]
  /** The body is a file: raw bytes, or one file of a multipart form. */
  isUpload?: boolean
  /** Whether a repeat with the same Idempotency-Key gets the first answer. */
  isOnce: boolean
  status: 200 | 201 | 204
  answer: Answer
  run: (actor: TokenActor, call: Call) => Promise<unknown>
}

/** Fields that tie a form to its page. */
export const formOnly = ['submissionKey', 'backTo', 'draft'] as const

type About = { path: string; summary: string; scope?: TokenScope }

/** A read of one thing; null answers 404. */
export const read = <Q extends z.ZodObject>(
  given: About & {
    query?: Q
    answer: z.ZodType | 'file'
    run: (actor: TokenActor, params: Record<string, string>, query: z.output<Q>) => Promise<unknown>
  },
): Untagged => ({
  method: 'GET',
  scope: 'read',
  status: 200,
  isOnce: false,
  ...given,
  run: (actor, { params, query }) => given.run(actor, params, query as z.output<Q>),
})

/** A deed that makes something: 201 with its id, the same for a repeat with the same Idempotency-Key. */
export const create = <B extends z.ZodType>(
  given: About & {
    body: B
    hidden?: readonly string[]
    answer: z.ZodType
    run: (actor: Actor, input: z.output<B>) => Promise<unknown>
  },
): Untagged => ({
  method: 'POST',
  scope: 'write',
  status: 201,
  isOnce: true,
  ...given,
  run: (actor, { body }) => given.run(actor, body as z.output<B>),
})

/** Whether an edit says which version it was made from. */
function hasVersion(body: z.ZodType): boolean {
  if (body instanceof z.ZodPipe) return body.in instanceof z.ZodType && hasVersion(body.in)
  return body instanceof z.ZodObject && 'version' in body.shape
}

/** The version of what was edited, for the next edit. */
export const edited = z.object({ version: z.int() })

/** Every guarded write counts by one; a deed that may find everything done already says the version itself. */
const versionAfter = (body: unknown, said: unknown) => ({
  version: typeof said === 'number' ? said : (body as z.output<typeof edited>).version + 1,
})

/**
 * A deed that changes something: an edit made from a version answers the version that it made, anything else 204. `body`
 * also takes the ids of the path.
 */
export const change = <B extends z.ZodType>(
  given: About & {
    method?: Exclude<Method, 'GET'>
    body: B
    run: (actor: Actor, input: z.output<B>) => Promise<unknown>
  },
): Untagged => ({
  method: 'PUT',
  scope: 'write',
  ...(hasVersion(given.body) ? { status: 200, answer: edited } : { status: 204, answer: 'none' }),
  isOnce: given.method === 'POST',
  ...given,
  run: async (actor, { body }) => {
    const result = await given.run(actor, body as z.output<B>)
    return hasVersion(given.body) ? versionAfter(body, result) : result
  },
})

export type Untagged = Omit<Operation, 'tag'>

/** Operations of one noun. */
export const tagged = (tag: string, operations: Untagged[]): Operation[] =>
  operations.map((operation) => ({ ...operation, tag }))
