import type pg from 'pg'
import { lieIn, storedRanges } from '@/lib/documents/anchor'

type Place = { what: string; id: string; ranges: unknown; start: number; end: number | null; length: number | null }

/** Lengths are those of the product: in UTF-16 units. */
const places = `WITH texts AS MATERIALIZED (
    SELECT "documentId", "version",
      length("text") + length(regexp_replace("text", '[^\\U00010000-\\U0010FFFF]', '', 'g')) AS "length"
    FROM "DocumentText" WHERE "workspaceId" = $1
  ), placed AS (
    SELECT 'passage' AS what, "id", "documentId", "textVersion", "ranges", "start", NULL::int AS "end" FROM "Passage" WHERE "workspaceId" = $1
    UNION ALL
    SELECT 'suggestion', "id", "documentId", "textVersion", "ranges", "start", "end" FROM "Suggestion" WHERE "workspaceId" = $1
  )
  SELECT p.what, p."id", p."ranges", p."start", p."end", t."length" FROM placed p
  LEFT JOIN texts t ON t."documentId" = p."documentId" AND t."version" = p."textVersion"`

/** Of a text that is gone only the order of the places can be asked. */
function isTrue({ ranges, start, end, length }: Place): boolean {
  const text = { length: length ?? Infinity }
  if (end !== null && !lieIn(text, [{ start, end }])) return false
  if (ranges === null) return end !== null
  const stored = storedRanges(ranges)
  return Array.isArray(ranges) && stored.length === ranges.length && lieIn(text, stored)
}

/**
 * Refuses a record in which a passage or a suggestion says that it stands where its text has no place for it: whatever puts
 * words in their place (reading again, erasing) relies on that. Throws with one sentence.
 */
export async function refuseFalsePlaces(client: pg.Client, workspaceId: string): Promise<void> {
  const { rows } = await client.query<Place>(places, [workspaceId])
  const wrong = rows.find((place) => !isTrue(place))
  if (wrong) throw new Error(`The ${wrong.what} ${wrong.id} in the archive does not lie in its text: nothing was kept.`)
}
