import 'server-only'
import { operations } from '@/lib/api/operations'
import type { Operation } from '@/lib/api/operation'
import { answerSchema, bodySchema, paramsOf, querySchema } from '@/lib/api/schema-of'
import { statusesOf } from '@/lib/api/statuses'
import { requestsAMinute } from '@/lib/auth/take-request'
import { env } from '@/lib/env'

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'For people.' },
    code: { type: 'string', description: 'For programs; it does not change.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
}

const meanings: Record<number, string> = {
  200: 'Done',
  201: 'Made',
  204: 'Done',
  400: 'The request cannot be read',
  401: 'There is no token, or it opens nothing any more',
  403: 'The token or the role does not allow this',
  404: 'There is no such record for the owner of the token',
  409: 'Somebody was faster, or the state of the record does not allow this',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Something in the input cannot be',
  429: 'Too many requests; Retry-After says when to come back',
}

const isFine = (status: number) => status < 300

function contentOf(operation: Operation, status: number): object {
  if (!isFine(status))
    return { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
  if (operation.answer === 'none') return {}
  if (operation.answer === 'file') return { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } }
  return { content: { 'application/json': { schema: answerSchema(operation) } } }
}

const limitHeaders = {
  RateLimit: { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
}

const responsesOf = (operation: Operation) =>
  Object.fromEntries(
    statusesOf(operation).map((status) => [
      String(status),
      {
        description: meanings[status] ?? '',
        ...(status === 401 ? {} : { headers: limitHeaders }),
        ...contentOf(operation, status),
      },
    ]),
  )

function parametersOf(operation: Operation): object[] {
  const inPath = paramsOf(operation).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  const query = querySchema(operation)
  const inQuery = Object.entries(query?.properties ?? {}).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: (query?.required ?? []).includes(name),
    ...(description ? { description } : {}),
    schema,
  }))
  const key = operation.isOnce ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []
  const file = operation.isUpload
    ? ['FileName', 'ContentDigest'].map((name) => ({ $ref: `#/components/parameters/${name}` }))
    : []
  return [...inPath, ...inQuery, ...key, ...file]
}

function requestBodyOf(operation: Operation): object {
  if (operation.isUpload) {
    const bytes = { type: 'string', format: 'binary' }
    const form = { type: 'object', required: ['file'], properties: { file: bytes } }
    const content = { '*/*': { schema: bytes }, 'multipart/form-data': { schema: form } }
    return { requestBody: { required: true, content } }
  }
  const schema = bodySchema(operation)
  if (!schema) return {}
  // An empty body is read as one that names nothing.
  const required = (schema.required ?? []).length > 0
  return { requestBody: { required, content: { 'application/json': { schema } } } }
}

/** A name for programs that make clients: `GET /letters/{letterId}` is `getLettersByLetterId`. */
export const operationId = ({ method, path }: Operation) =>
  method.toLowerCase() +
  path
    .slice(1)
    .split('/')
    .map((part) => part.replace(/^\{(.*)\}$/, 'by-$1'))
    .join('-')
    .replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase())

const described = (operation: Operation) => ({
  operationId: operationId(operation),
  tags: [operation.tag],
  summary: operation.summary,
  'x-scope': operation.scope,
  security: [{ token: [operation.scope] }],
  parameters: parametersOf(operation),
  ...requestBodyOf(operation),
  responses: responsesOf(operation),
})

let kept: object | undefined

/** The API as OpenAPI 3.1, from the operations and the schemas that they run with; made once a process. */
export function openApiDocument(): object {
  kept ??= {
    openapi: '3.1.1',
    info: {
      title: 'Answerable',
      version: '1',
      description: `What the pages can do, for programs. A token sees and does what its owner may, within its scopes; it ends with its owner's role. Each token has ${requestsAMinute} requests a minute. Days are YYYY-MM-DD; instants are ISO 8601 in UTC.`,
    },
    servers: [{ url: `${env.APP_ORIGIN}/api/v1` }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: pathsOf(),
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      headers: {
        RateLimit: {
          description: 'Requests left (r), and seconds until the minute ends (t).',
          schema: { type: 'string' },
        },
        RateLimitPolicy: { description: 'Requests allowed (q) in so many seconds (w).', schema: { type: 'string' } },
      },
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'A repeat with the same key and body makes nothing new and answers as the first did.',
          schema: { type: 'string', maxLength: 255 },
        },
        FileName: {
          name: 'X-File-Name',
          in: 'header',
          description: 'The name of a raw body, percent-encoded.',
          schema: { type: 'string' },
        },
        ContentDigest: {
          name: 'Content-Digest',
          in: 'header',
          description: 'sha-256=:base64: of the file; a file that arrives otherwise is refused.',
          schema: { type: 'string' },
        },
      },
    },
  }
  return kept
}

function pathsOf(): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    ;(paths[operation.path] ??= {})[operation.method.toLowerCase()] = described(operation)
  }
  return paths
}
