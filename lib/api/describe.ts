import 'server-only'
import { operationId } from '@/lib/api/openapi'
import { operations } from '@/lib/api/operations'
import { answerSchema, bodySchema, querySchema } from '@/lib/api/schema-of'
import { statusesOf } from '@/lib/api/statuses'

/** One operation as the page of the API shows it; schemas as indented JSON. */
export type Described = {
  id: string
  method: string
  path: string
  summary: string
  scope: string
  statuses: number[]
  query: string | null
  body: string | null
  answer: string | null
}

const text = (schema: object | null) => schema && JSON.stringify(schema, null, 2)

let kept: { tag: string; operations: Described[] }[] | undefined

/** All operations, noun by noun; made once a process. */
export function describeOperations(): { tag: string; operations: Described[] }[] {
  kept ??= [...Map.groupBy(operations, ({ tag }) => tag)].map(([tag, ofTag]) => ({
    tag,
    operations: ofTag.map((operation) => ({
      id: operationId(operation),
      method: operation.method,
      path: operation.path,
      summary: operation.summary,
      scope: operation.scope,
      statuses: statusesOf(operation),
      query: text(querySchema(operation)),
      body: text(bodySchema(operation)),
      answer: text(answerSchema(operation)),
    })),
  }))
  return kept
}
