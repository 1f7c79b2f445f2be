import type pg from 'pg'
import { lieIn, storedRanges } from '@/lib/documents/anchor'

type Place = { what: 'passage' | 'suggestion'; id: string; ranges: unknown; start: number; end: number | null } & {
  length: number | null
}

/** Bytes with which such a character begins in UTF-8, and no other: to look for them is ten times as fast as a pattern. */
const firstBytes = ['f0', 'f1', 'f2', 'f3', 'f4']

/** Whether a text has characters that are two units of the product and one of the database; asked first, for it is fast. */
export const hasPairs = `(octet_length("text") <> length("text") AND (${firstBytes
  .map((byte) => `position('\\x${byte}'::bytea IN convert_to("text", 'UTF8')) > 0`)
  .join(' OR ')}))`

/** Lengths are those of the product: in UTF-16 units. */
const places = `WITH texts AS MATERIALIZED (
    SELECT "documentId", "version",
      length("text") + CASE WHEN ${hasPairs} THEN length(regexp_replace("text", '[^\\U00010000-\\U0010FFFF]', '', 'g')) ELSE 0 END AS "length"
    FROM "DocumentText" WHERE "workspaceId" = $1
  ), placed AS (
    SELECT 'passage' AS what, "id", "documentId", "textVersion", "ranges", "start", NULL::int AS "end" FROM "Passage" WHERE "workspaceId" = $1
    UNION ALL
    SELECT 'suggestion', "id", "documentId", "textVersion", "ranges", "start", "end" FROM "Suggestion" WHERE "workspaceId" = $1
  )
  SELECT p.what, p."id", p."ranges", p."start", p."end", t."length" FROM placed p
  LEFT JOIN texts t ON t."documentId" = p."documentId" AND t."version" = p."textVersion" ORDER BY 1, 2`

/** Of a text that is gone only the order of the places can be asked. */
function isTrue({ ranges, start, end, length }: Place): boolean {
  const text = { length: length ?? Infinity }
  if (end !== null && !lieIn(text, [{ start, end }])) return false
  if (ranges === null) return end !== null
  const stored = storedRanges(ranges)
  return Array.isArray(ranges) && stored.length === ranges.length && lieIn(text, stored)
}

export type FalsePlace = Pick<Place, 'what' | 'id'>

/**
 * Passages and suggestions of a workspace that say that they stand where their text has no place for it, passages first.
 * Whatever puts words in their place (reading again, erasing) relies on there being none.
 */
export async function findFalsePlaces(client: pg.Client, workspaceId: string): Promise<FalsePlace[]> {
  const { rows } = await client.query<Place>(places, [workspaceId])
  return rows.filter((place) => !isTrue(place)).map(({ what, id }) => ({ what, id }))
}
