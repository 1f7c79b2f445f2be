import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

export type Found = {
  kind: 'letter' | 'reply' | 'source' | 'commitment' | 'case' | 'institution'
  id: string
  title: string
  reference: string
  on: string | null
  /** The words found, where they stand in the text: each hit between `hitStart` and `hitEnd`. Empty where only a title was found. */
  snippet: string
  language: string
}

/** Signs around a hit, from the range that Unicode leaves to private use. */
export const hitStart = '\uE000'
export const hitEnd = '\uE001'

/** Lines that a search gives back. */
const mostFound = 50

const headline = `StartSel=${hitStart}, StopSel=${hitEnd}, MaxFragments=2, MinWords=10, MaxWords=26, FragmentDelimiter=" […] "`

/** Words as a pattern for LIKE has them: what stands for others there stands for itself. */
const likely = (words: string) => words.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/**
 * Full text of letters, replies, sources, commitments, cases and institutions, with the text of their documents: words in
 * any form that the language of the record has, accents aside, "in quotation marks" together, -without a word. Titles,
 * names and references are also found by a part or with a letter wrong. Best first, fifty at most. One statement, by
 * indexes: of words that thousands of entries share, the newest two thousand are ranked.
 */
export function searchRecord(actor: Actor, words: string): Promise<Found[]> {
  const { workspaceId } = actor
  return readRecord(
    actor,
    (tx) => tx.$queryRaw<Found[]>`
    WITH part AS (
      SELECT '%' || answerable_plain(${likely(words)}) || '%' AS like
    ), asked AS (
      SELECT substr(cfgname, 12) AS "language", oid::regconfig AS config, websearch_to_tsquery(oid::regconfig, ${words}) AS query
      FROM pg_ts_config WHERE cfgnamespace = 'public'::regnamespace AND cfgname LIKE 'answerable\\_%'
    ), fitting AS MATERIALIZED (
      SELECT DISTINCT f."kind", f."subjectId" FROM part CROSS JOIN LATERAL answerable_find(${words}, part.like) f
    ), hits AS (
      SELECT e."kind", e."subjectId", e."title", e."reference", e."on", e."language", a.config, a.query, e."words" @@ a.query AS is_in_words,
        ts_rank(e."words", a.query, 1)
          + CASE WHEN answerable_plain(e."title") LIKE part.like OR answerable_plain(e."reference") LIKE part.like THEN 1 ELSE 0 END
          + CASE WHEN e."kind" IN ('case', 'institution') THEN 0.2 ELSE 0 END AS rank
      FROM fitting f
      JOIN "SearchEntry" e ON e."workspaceId" = ${workspaceId}::uuid AND e."kind" = f."kind" AND e."subjectId" = f."subjectId"
      JOIN asked a ON a."language" = e."language"
      CROSS JOIN part
      ORDER BY rank DESC, e."on" DESC NULLS LAST, e."subjectId" LIMIT ${mostFound}
    )
    SELECT h."kind", h."subjectId"::text AS id, h."title", h."reference", to_char(h."on", 'YYYY-MM-DD') AS "on", h."language",
      CASE WHEN h.is_in_words THEN ts_headline(h.config, COALESCE(body.text, ''), h.query, ${headline}) ELSE '' END AS snippet
    FROM hits h LEFT JOIN LATERAL (
      SELECT CASE WHEN h."kind" = 'commitment' THEN (
          SELECT p."quote" FROM "Commitment" c JOIN "Passage" p ON p."workspaceId" = c."workspaceId" AND p."id" = c."passageId"
          WHERE c."workspaceId" = ${workspaceId}::uuid AND c."id" = h."subjectId")
        WHEN h."kind" <> 'institution' THEN answerable_text_of(${workspaceId}::uuid, h."kind", h."subjectId") END AS text
    ) body ON h.is_in_words
    ORDER BY h.rank DESC, h."on" DESC NULLS LAST, h."subjectId"`,
  )
}
