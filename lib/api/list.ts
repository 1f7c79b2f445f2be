import 'server-only'
import { z } from 'zod'
import { cursorOf, readCursor } from '@/lib/api/cursor'
import { InvalidError } from '@/lib/errors'
import type { Untagged } from '@/lib/api/operation'
import type { TokenActor } from '@/lib/auth/find-token-actor'

/** The most lines of one page. */
export const mostLines = 50

const paging = {
  limit: z.coerce.number().int().min(1).max(mostLines).default(mostLines).describe('Lines of a page.'),
  after: z.string().max(500).optional().describe('`next` of the page before.'),
}

/** What a list answers: lines in a stable order, and the cursor of the page that follows, null at the end. */
export const pageOf = <T extends z.ZodType>(line: T) => z.object({ items: z.array(line), next: z.string().nullable() })

/**
 * A list by keyset: `run` gives the lines after the cursor, one more than `limit` where there are more, and `keyOf` names
 * the place of a line in their order. A page never moves because something was added before it.
 */
export const list = <Q extends z.ZodRawShape, K extends z.ZodType, R>(given: {
  path: string
  summary: string
  query: Q
  key: K
  line: z.ZodType
  run: (
    actor: TokenActor,
    asked: {
      params: Record<string, string>
      query: z.output<z.ZodObject<Q>>
      after: z.output<K> | null
      limit: number
    },
  ) => Promise<R[] | null>
  keyOf: (line: R) => z.input<K>
}): Untagged => ({
  method: 'GET',
  scope: 'read',
  status: 200,
  isOnce: false,
  path: given.path,
  summary: given.summary,
  query: z.strictObject({ ...given.query, ...paging }),
  answer: pageOf(given.line),
  run: async (actor, { params, query }) => {
    const { limit, after } = query as { limit: number; after?: string }
    const rows = await given.run(actor, {
      params,
      query: query as z.output<z.ZodObject<Q>>,
      after: after === undefined ? null : readCursor(given.key, after),
      limit,
    })
    if (!rows) return null
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return { items, next: last !== undefined && rows.length > limit ? cursorOf(given.keyOf(last)) : null }
  },
})

const whole = z.object({ id: z.string() })

/**
 * A list that is short by its nature and read at once, a page of it at a time: `rows` gives all in a stable order, and a
 * page begins after the line that the cursor names.
 */
export const listWhole = <Q extends z.ZodRawShape, R extends { id: string }>(given: {
  path: string
  summary: string
  query: Q
  line: z.ZodType
  rows: (
    actor: TokenActor,
    asked: { params: Record<string, string>; query: z.output<z.ZodObject<Q>> },
  ) => Promise<R[] | null>
}): Untagged =>
  list({
    path: given.path,
    summary: given.summary,
    query: given.query,
    key: whole,
    line: given.line,
    run: async (actor, { params, query, after }) => {
      const rows = await given.rows(actor, { params, query })
      if (!rows || !after) return rows
      const at = rows.findIndex(({ id }) => id === after.id)
      if (at < 0) throw new InvalidError('after', 'not_understood')
      return rows.slice(at + 1)
    },
    keyOf: ({ id }: R) => ({ id }),
  })
