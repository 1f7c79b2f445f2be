import pg from 'pg'
import { anchorOf, findParts, findQuote, lieIn, resolveAnchor, storedRanges, type Range } from '@/lib/documents/anchor'
import { blockOf } from '@/lib/documents/block-of'
import { erasedMark } from '@/lib/documents/erased-mark'
import { findFalsePlaces, hasPairs } from '@/lib/runtime/admin/archive/false-places'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/** A passage or suggestion that does not say what stands in its place, or has none; and what an operator does about it. */
export type Misplaced = {
  workspace: string
  document: { id: string; name: string }
  what: 'passage' | 'suggestion'
  id: string
  toDo: string
  /** What puts it right, to be run by the owner of the database; null where nothing but a person can. */
  statement: string | null
}

type Stored = {
  what: Misplaced['what']
  id: string
  documentId: string
  name: string
  version: number
  quote: string
  prefix: string
  suffix: string
  ranges: unknown
  start: number
  end: number | null
  text: string | null
  zones: unknown
}

/** Each comes with its text, which may have some millions of characters. */
const rowsAtOnce = 20

/**
 * What the database itself finds to be as it is quoted is not fetched: in texts where its characters are the units of the
 * product. `$2` are places outside of their texts, and `$3` is the mark of erased words, of which nothing can be said.
 */
const doubtful = `
  WITH texts AS MATERIALIZED (
    SELECT "documentId", "version", ${hasPairs} AS "hasPairs" FROM "DocumentText" WHERE "workspaceId" = $1
  ), placed AS (
    SELECT 'passage' AS what, "id", "documentId", "textVersion" AS version, "quote", "prefix", "suffix", "ranges", "start",
      NULL::int AS "end", "ranges" AS place
    FROM "Passage" WHERE "workspaceId" = $1
    UNION ALL
    SELECT 'suggestion', "id", "documentId", "textVersion", "quote", "prefix", "suffix", "ranges", "start", "end",
      jsonb_build_array(jsonb_build_object('start', "start", 'end', "end"))
    FROM "Suggestion" WHERE "workspaceId" = $1
  )
  SELECT p.what, p."id", p."documentId", d."name", p.version, p."quote", p."prefix", p."suffix", p."ranges", p."start", p."end",
    t."text", t."zones"
  FROM placed p
  JOIN "Document" d ON d."workspaceId" = $1 AND d."id" = p."documentId"
  LEFT JOIN texts h ON h."documentId" = p."documentId" AND h."version" = p.version
  LEFT JOIN "DocumentText" t ON t."workspaceId" = $1 AND t."documentId" = p."documentId" AND t."version" = p.version
  WHERE p."id" = ANY ($2) OR (p."quote" <> $3 AND CASE
    WHEN t."text" IS NULL THEN p.what = 'passage' AND d."erasureId" IS NULL
    ELSE h."hasPairs" OR p."quote" IS DISTINCT FROM (
      SELECT string_agg(substr(t."text", (one ->> 'start')::int + 1, greatest(0, (one ->> 'end')::int - (one ->> 'start')::int)), ' […] ' ORDER BY n)
      FROM jsonb_array_elements(CASE jsonb_typeof(p.place) WHEN 'array' THEN p.place ELSE '[]' END) WITH ORDINALITY AS parts (one, n)
      WHERE one ->> 'start' ~ '^\\d{1,9}$' AND one ->> 'end' ~ '^\\d{1,9}$') END)
  ORDER BY p.what, p."id"`

/** A suggestion quotes its longest part, a passage all of them. */
const placeOf = ({ end, start, ranges }: Stored): Range[] => (end === null ? storedRanges(ranges) : [{ start, end }])

/** Whether its words stand in its place; of a text that is gone nothing can be said. */
function isAsQuoted(one: Stored): boolean {
  if (one.text === null) return false
  const place = placeOf(one)
  return lieIn(one.text, place) && anchorOf(one.text, place).quote === one.quote
}

/** Where the words of a passage stand; null where they are nowhere. */
function wordsFound({ text, quote, ...stored }: Stored): Range[] | null {
  if (text === null) return null
  const [first] = findQuote(text, quote)
  const anchored = resolveAnchor(text, { ...stored, quote, ranges: storedRanges(stored.ranges) })
  return anchored ?? findParts(text, quote) ?? (first ? [first] : null)
}

type Advice = Pick<Misplaced, 'toDo' | 'statement'>

function adviceOn(one: Stored, workspaceId: string): Advice {
  if (one.what === 'suggestion')
    return {
      toDo: 'Nothing: no record rests on it. An archive leaves it out where it lies outside its text.',
      statement: null,
    }
  const back = `put that row of "DocumentText" back as your newest backup has it.`
  if (one.text === null) return { toDo: `Text ${one.version} of the document is gone: ${back}`, statement: null }
  const found = wordsFound(one)
  const start = found?.[0]?.start
  if (!found || start === undefined)
    return { toDo: `Its words are nowhere in text ${one.version} of the document: ${back}`, statement: null }
  const { quote, prefix, suffix } = anchorOf(one.text, found)
  const block = blockOf(one.text, one.zones, start)
  const values = { ranges: JSON.stringify(found), start, quote, prefix, suffix, ...block }
  const set = Object.entries(values).map(
    ([column, value]) => `"${column}" = ${value === null ? 'NULL' : pg.escapeLiteral(String(value))}`,
  )
  const where = `"workspaceId" = ${pg.escapeLiteral(workspaceId)} AND "id" = ${pg.escapeLiteral(one.id)}`
  return {
    toDo: 'Its words stand elsewhere in that text. Look at them there, then run the statement.',
    statement: `UPDATE "Passage" SET ${set.join(', ')} WHERE ${where};`,
  }
}

async function misplacedOf(client: pg.Client, { id, slug }: { id: string; slug: string }): Promise<Misplaced[]> {
  const outside = new Set((await findFalsePlaces(client, id)).map((one) => one.id))
  const misplaced: Misplaced[] = []
  await client.query(`DECLARE placed NO SCROLL CURSOR FOR ${doubtful}`, [id, [...outside], erasedMark])
  for (;;) {
    const { rows } = await client.query<Stored>(`FETCH ${rowsAtOnce} FROM placed`)
    if (rows.length === 0) break
    for (const row of rows.filter((one) => outside.has(one.id) || !isAsQuoted(one))) {
      const document = { id: row.documentId, name: row.name }
      misplaced.push({ workspace: slug, document, what: row.what, id: row.id, ...adviceOn(row, id) })
    }
  }
  await client.query('CLOSE placed')
  return misplaced
}

/**
 * Passages and suggestions of all workspaces whose place is false: it lies outside their text, or other words stand
 * there; and passages whose text is gone, of documents that were not erased.
 * A passage outside its text keeps an archive of its workspace from being written.
 */
export async function findMisplaced(): Promise<Misplaced[]> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const { rows } = await client.query<{ id: string; slug: string }>(
      `SELECT "id", "slug" FROM "Workspace" ORDER BY "slug"`,
    )
    const found: Misplaced[] = []
    for (const workspace of rows) found.push(...(await misplacedOf(client, workspace)))
    return found
  } finally {
    await client.end()
  }
}
