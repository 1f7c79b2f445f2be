import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { Prisma, readRecord } from '@/lib/db'
import { institutionFields } from '@/lib/institutions/institution-fields'

const pageSize = 100

export type InstitutionLine = {
  id: string
  name: string
  shortName: string | null
  parentId: string | null
  place: string | null
  replyRuleId: string | null
  /** The rule of the nearest body above that has one; null where none has. */
  inheritedRuleId: string | null
  recipients: number
  replies: number
  commitments: number
}

/** Where a page of the directory ends: the next one begins after it. */
export type DirectoryCursor = { name: string; id: string }

/**
 * The directory by name, a hundred bodies a page with all that stand below them; with `words`, the hundred entries whose
 * name or short name holds them. The page builds the tree. `next` is where the page after begins; null at the end. One
 * statement.
 */
export async function listInstitutions(actor: Actor, words: string, after: DirectoryCursor | null, limit = pageSize) {
  const { workspaceId } = actor
  const wanted = words
    ? Prisma.sql`("name" ILIKE ${`%${words}%`} OR "shortName" ILIKE ${`%${words}%`})`
    : Prisma.sql`"parentId" IS NULL`
  const keyset = after ? Prisma.sql`AND ("name", "id") > (${after.name}, ${after.id}::uuid)` : Prisma.empty
  const below = words
    ? Prisma.empty
    : Prisma.sql`UNION ALL
      SELECT i.*, false FROM "Institution" i JOIN page ON i."parentId" = page."id" WHERE i."workspaceId" = ${workspaceId}::uuid`
  type Row = InstitutionLine & { isCounted: boolean; hasMore: boolean }
  const rows = await readRecord(
    actor,
    (tx) => tx.$queryRaw<Row[]>`
    WITH RECURSIVE counted AS (
      SELECT *, true AS "isCounted" FROM "Institution" WHERE "workspaceId" = ${workspaceId}::uuid AND ${wanted} ${keyset}
      ORDER BY "name", "id" LIMIT ${limit + 1}
    ),
    page AS ((SELECT * FROM counted ORDER BY "name", "id" LIMIT ${limit}) ${below}),
    above AS (
      SELECT "id" AS below, "parentId", 0 AS depth, NULL AS rule FROM page
      UNION ALL
      SELECT above.below, i."parentId", above.depth + 1, i."replyRuleId" FROM above
      JOIN "Institution" i ON i."workspaceId" = ${workspaceId}::uuid AND i."id" = above."parentId" WHERE above.depth < 20
    )
    SELECT p."id"::text, p."name", p."shortName", p."parentId"::text, p."place", p."replyRuleId", p."isCounted",
      (SELECT count(*) > ${limit} FROM counted) AS "hasMore",
      (SELECT rule FROM above WHERE below = p."id" AND rule IS NOT NULL ORDER BY depth LIMIT 1) AS "inheritedRuleId",
      (SELECT count(*)::int FROM "Recipient" r WHERE r."workspaceId" = ${workspaceId}::uuid AND r."institutionId" = p."id") AS recipients,
      (SELECT count(*)::int FROM "Reply" r WHERE r."workspaceId" = ${workspaceId}::uuid AND r."institutionId" = p."id") AS replies,
      (SELECT count(*)::int FROM "CommitmentInstitution" c
        JOIN "Commitment" k ON k."workspaceId" = c."workspaceId" AND k."id" = c."commitmentId"
        WHERE c."workspaceId" = ${workspaceId}::uuid AND c."institutionId" = p."id") AS commitments
    FROM page p ORDER BY p."name", p."id"`,
  )
  const last = rows.findLast(({ isCounted }) => isCounted)
  return { lines: rows as InstitutionLine[], next: last?.hasMore ? { name: last.name, id: last.id } : null }
}

/** One institution with what hangs on it; null when missing or foreign. */
export const getInstitution = (actor: Actor, id: string) =>
  readRecord(actor, (tx) =>
    tx.institution.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      relationLoadStrategy: 'join',
      select: {
        ...institutionFields,
        version: true,
        parent: { select: { id: true, name: true, replyRuleId: true, parent: { select: { replyRuleId: true } } } },
        children: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
        officeHolders: {
          orderBy: [{ fromOn: { sort: 'desc', nulls: 'last' } }, { name: 'asc' }],
          take: 200,
          select: { id: true, name: true, function: true, fromOn: true, toOn: true, version: true },
        },
        recipients: {
          orderBy: { createdAt: 'desc' },
          take: 50,
          select: {
            id: true,
            state: true,
            dueOn: true,
            letter: { select: { id: true, subject: true, sentOn: true, case: { select: { id: true, title: true } } } },
          },
        },
        _count: { select: { recipients: true, replies: true, commitments: true } },
      },
    }),
  )

/** Names for the lists that forms offer while one types; at most a thousand. */
export const listInstitutionNames = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.institution.findMany({
      where: { workspaceId: actor.workspaceId },
      orderBy: { name: 'asc' },
      take: 1000,
      select: { id: true, name: true },
    }),
  )
