import pg from 'pg'
import { anchorOf, findParts, findQuote, lieIn, resolveAnchor, storedRanges, type Range } from '@/lib/documents/anchor'
import { erasedMark } from '@/lib/documents/erased-mark'
import { findFalsePlaces } from '@/lib/runtime/admin/archive/false-places'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/** A passage or suggestion that does not say what stands in its place, or has none; and what an operator does about it. */
export type Misplaced = {
  workspace: string
  document: { id: string; name: string }
  what: 'passage' | 'suggestion'
  id: string
  toDo: string
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
}

/** Each comes with its text, which may have some millions of characters. */
const rowsAtOnce = 20

const all = (workspaceId: string) => `
  SELECT p.*, d."name", t."text" FROM (
    SELECT 'passage' AS what, "id", "documentId", "textVersion" AS version, "quote", "prefix", "suffix", "ranges", "start", NULL::int AS "end"
    FROM "Passage" WHERE "workspaceId" = ${workspaceId}
    UNION ALL
    SELECT 'suggestion', "id", "documentId", "textVersion", "quote", "prefix", "suffix", "ranges", "start", "end"
    FROM "Suggestion" WHERE "workspaceId" = ${workspaceId}
  ) p
  JOIN "Document" d ON d."workspaceId" = ${workspaceId} AND d."id" = p."documentId"
  LEFT JOIN "DocumentText" t ON t."workspaceId" = ${workspaceId} AND t."documentId" = p."documentId" AND t."version" = p.version
  ORDER BY p.what, p."id"`

/** A suggestion quotes its longest part, a passage all of them. */
const placeOf = ({ end, start, ranges }: Stored): Range[] => (end === null ? storedRanges(ranges) : [{ start, end }])

/** Of words that were erased, and of a text that is gone, nothing can be said. */
function isAsQuoted(one: Stored): boolean {
  if (one.text === null || one.quote === erasedMark) return true
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

function toDo(one: Stored, workspaceId: string): string {
  if (one.what === 'suggestion')
    return 'Nothing: no record rests on it. An archive leaves it out where it lies outside its text.'
  const found = wordsFound(one)
  if (!found || one.text === null)
    return `Its words are nowhere in text ${one.version} of the document: put that row of "DocumentText" back as your newest backup has it.`
  const { quote, prefix, suffix } = anchorOf(one.text, found)
  const values = { ranges: JSON.stringify(found), start: String(found[0]?.start), quote, prefix, suffix }
  const set = Object.entries(values).map(([column, value]) => `"${column}" = ${pg.escapeLiteral(value)}`)
  const where = `"workspaceId" = ${pg.escapeLiteral(workspaceId)} AND "id" = ${pg.escapeLiteral(one.id)}`
  return `Its words stand elsewhere in that text. Look at them there, then: UPDATE "Passage" SET ${set.join(', ')} WHERE ${where};`
}

async function misplacedOf(client: pg.Client, { id, slug }: { id: string; slug: string }): Promise<Misplaced[]> {
  const outside = new Set((await findFalsePlaces(client, id)).map((one) => one.id))
  const misplaced: Misplaced[] = []
  await client.query(`DECLARE placed NO SCROLL CURSOR FOR ${all(pg.escapeLiteral(id))}`)
  for (;;) {
    const { rows } = await client.query<Stored>(`FETCH ${rowsAtOnce} FROM placed`)
    if (rows.length === 0) break
    for (const row of rows.filter((one) => outside.has(one.id) || !isAsQuoted(one))) {
      const document = { id: row.documentId, name: row.name }
      misplaced.push({ workspace: slug, document, what: row.what, id: row.id, toDo: toDo(row, id) })
    }
  }
  await client.query('CLOSE placed')
  return misplaced
}

/**
 * Passages and suggestions of all workspaces whose place is false: it lies outside their text, or other words stand there.
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
