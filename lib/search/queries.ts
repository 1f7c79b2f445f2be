import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

export type Found = {
  kind: 'letter' | 'reply' | 'source' | 'commitment' | 'case' | 'institution'
  id: string
  title: string
  detail: string
  on: string | null
}

/** Lines of each kind that a search gives back. */
const mostOfAKind = 10

/**
 * Letters by subject and reference, replies by subject and reference, sources and cases by title, commitments by title
 * and quotation, institutions by name. Words are taken as they are; ten of each kind, newest first. One statement.
 */
export function searchRecord(actor: Actor, words: string): Promise<Found[]> {
  const { workspaceId } = actor
  const like = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return readRecord(
    actor,
    (tx) => tx.$queryRaw<Found[]>`
    (SELECT 'case' AS kind, "id"::text, "title", "code" AS detail, to_char("openedOn", 'YYYY-MM-DD') AS "on" FROM "Case"
      WHERE "workspaceId" = ${workspaceId}::uuid AND ("title" ILIKE ${like} OR "code" ILIKE ${like} OR "question" ILIKE ${like}) ORDER BY "openedOn" DESC LIMIT ${mostOfAKind})
    UNION ALL
    (SELECT 'letter', "id"::text, "subject", COALESCE("ourReference", ''), to_char("sentOn", 'YYYY-MM-DD') FROM "Letter"
      WHERE "workspaceId" = ${workspaceId}::uuid AND ("subject" ILIKE ${like} OR "ourReference" ILIKE ${like}) ORDER BY "sentOn" DESC NULLS LAST LIMIT ${mostOfAKind})
    UNION ALL
    (SELECT 'reply', r."id"::text, COALESCE(NULLIF(r."subject", ''), i."name"), COALESCE(r."theirReference", ''), to_char(r."receivedOn", 'YYYY-MM-DD')
      FROM "Reply" r JOIN "Institution" i ON i."workspaceId" = r."workspaceId" AND i."id" = r."institutionId"
      WHERE r."workspaceId" = ${workspaceId}::uuid AND (r."subject" ILIKE ${like} OR r."theirReference" ILIKE ${like} OR i."name" ILIKE ${like}) ORDER BY r."receivedOn" DESC LIMIT ${mostOfAKind})
    UNION ALL
    (SELECT 'source', "id"::text, "title", '', to_char("datedOn", 'YYYY-MM-DD') FROM "Source"
      WHERE "workspaceId" = ${workspaceId}::uuid AND "title" ILIKE ${like} ORDER BY "datedOn" DESC LIMIT ${mostOfAKind})
    UNION ALL
    (SELECT 'commitment', c."id"::text, c."title", p."quote", to_char(c."madeOn", 'YYYY-MM-DD')
      FROM "Commitment" c JOIN "Passage" p ON p."workspaceId" = c."workspaceId" AND p."id" = c."passageId"
      WHERE c."workspaceId" = ${workspaceId}::uuid AND (c."title" ILIKE ${like} OR p."quote" ILIKE ${like}) ORDER BY c."madeOn" DESC LIMIT ${mostOfAKind})
    UNION ALL
    (SELECT 'institution', "id"::text, "name", COALESCE("place", ''), NULL FROM "Institution"
      WHERE "workspaceId" = ${workspaceId}::uuid AND "name" ILIKE ${like} ORDER BY "name" LIMIT ${mostOfAKind})`,
  )
}
