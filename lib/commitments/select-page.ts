import 'server-only'
import type { CommitmentFilter, CommitmentSort } from '@/lib/commitments/filter'
import { addDays, type Day } from '@/lib/dates'
import { Prisma, type Tx } from '@/lib/db'

export type CommitmentCursor = { on: Day | null; id: string }

/** Somebody walking through a list: what they dealt with since they began is behind them. */
export type Walk = { memberId: string; beganAt: Date }

const columns: Record<CommitmentSort, Prisma.Sql> = {
  check: Prisma.sql`"nextCheckOn"`,
  due: Prisma.sql`"dueOn"`,
  made: Prisma.sql`"madeOn"`,
}

/** After the cursor in ascending order with unknown days last, as the index has them. */
function keysetOf(column: Prisma.Sql, after: CommitmentCursor | null): Prisma.Sql {
  if (!after) return Prisma.empty
  const { on, id } = after
  if (!on) return Prisma.sql`AND ${column} IS NULL AND c."id" > ${id}::uuid`
  return Prisma.sql`AND (${column} > ${on}::date OR (${column} = ${on}::date AND c."id" > ${id}::uuid) OR ${column} IS NULL)`
}

function dueOf(filter: CommitmentFilter, today: Day): Prisma.Sql {
  if (filter.due === 'past') return Prisma.sql`AND c."dueOn" < ${today}::date`
  if (filter.due === 'month') return Prisma.sql`AND c."dueOn" BETWEEN ${today}::date AND ${addDays(today, 30)}::date`
  return filter.due === 'none' ? Prisma.sql`AND c."dueOn" IS NULL` : Prisma.empty
}

function conditionsOf(workspaceId: string, filter: CommitmentFilter, today: Day): Prisma.Sql {
  const { institutionIds, caseId, firmness, ownerId, words } = filter
  return Prisma.join(
    [
      Prisma.sql`c."workspaceId" = ${workspaceId}::uuid`,
      caseId ? Prisma.sql`AND c."caseId" = ${caseId}::uuid` : Prisma.empty,
      firmness ? Prisma.sql`AND c."firmness" = ${firmness}::"Firmness"` : Prisma.empty,
      ownerId ? Prisma.sql`AND c."ownerId" = ${ownerId}::uuid` : Prisma.empty,
      dueOf(filter, today),
      filter.checkHasCome ? Prisma.sql`AND c."nextCheckOn" <= ${today}::date` : Prisma.empty,
      filter.tag ? Prisma.sql`AND ${filter.tag} = ANY (c."tags")` : Prisma.empty,
      filter.theme
        ? Prisma.sql`AND c."caseId" IN (SELECT o."id" FROM "Case" o WHERE o."workspaceId" = ${workspaceId}::uuid AND ${filter.theme} = ANY (o."tags"))`
        : Prisma.empty,
      words ? Prisma.sql`AND c."title" ILIKE ${`%${words}%`}` : Prisma.empty,
      institutionIds.length > 0
        ? Prisma.sql`AND c."id" IN (SELECT ci."commitmentId" FROM "CommitmentInstitution" ci
            WHERE ci."workspaceId" = ${workspaceId}::uuid AND ci."institutionId" = ANY (${institutionIds}::uuid[]))`
        : Prisma.empty,
    ],
    ' ',
  )
}

/** Leaves out what one member has put off, what has an update since their review began, and what is in a closed case. */
function waitingFor(workspaceId: string, walk: Walk | null, today: Day): Prisma.Sql {
  if (!walk) return Prisma.empty
  const { memberId, beganAt } = walk
  return Prisma.sql`AND newest."createdAt" < ${beganAt}
    AND NOT EXISTS (SELECT 1 FROM "Snooze" z WHERE z."workspaceId" = ${workspaceId}::uuid AND z."memberId" = ${memberId}::uuid
      AND z."subjectId" = c."id" AND z."untilOn" > ${today}::date)
    AND NOT EXISTS (SELECT 1 FROM "Case" o WHERE o."workspaceId" = ${workspaceId}::uuid AND o."id" = c."caseId" AND o."closedOn" IS NOT NULL)`
}

/** What the newest update of each commitment must say. */
const newestOf = ({ states, notCheckedSince }: CommitmentFilter): Prisma.Sql =>
  Prisma.sql`newest."status"::text = ANY (${states}) ${
    notCheckedSince ? Prisma.sql`AND newest."madeOn" < ${notCheckedSince}::date` : Prisma.empty
  }`

/** The order of the list for the rows of one alias, and what lies after the cursor for those of `c`. */
type Order = { byOf: (alias: Prisma.Sql) => Prisma.Sql; keyset: Prisma.Sql }

const orderOf = (column: Prisma.Sql, after: CommitmentCursor | null): Order => ({
  byOf: (alias) => Prisma.sql`ORDER BY ${alias}.${column} ASC NULLS LAST, ${alias}."id" ASC`,
  keyset: keysetOf(Prisma.sql`c.${column}`, after),
})

const c = Prisma.sql`c`

const columnsOf = Prisma.sql`c."id", c."caseId", c."nextCheckOn", c."dueOn", c."madeOn"`

/**
 * Those of one institution: in order from its index, and each looked up by its key, one after the other, only as far as
 * the page needs them. As one join they would all be looked up, and sorted; so they would be if the days came from the
 * record that is looked up, or the order were not said again at the end: the planner forgets an order nobody asked for.
 */
const ofInstitution = (conditions: Prisma.Sql, { byOf, keyset }: Order, workspaceId: string, institutionId: string) =>
  Prisma.sql`
    SELECT named.*, fits."caseId" FROM (
      SELECT c."id", c."nextCheckOn", c."dueOn", c."madeOn" FROM (
        SELECT ci."commitmentId" AS "id", ci."nextCheckOn", ci."dueOn", ci."madeOn" FROM "CommitmentInstitution" ci
        WHERE ci."workspaceId" = ${workspaceId}::uuid AND ci."institutionId" = ${institutionId}::uuid
      ) c WHERE true ${keyset} ${byOf(c)} OFFSET 0
    ) named
    CROSS JOIN LATERAL (SELECT c."caseId" FROM "Commitment" c WHERE ${conditions} AND c."id" = named."id" OFFSET 0) fits
    ${byOf(Prisma.sql`named`)}`

function candidatesOf(workspaceId: string, filter: CommitmentFilter, today: Day, order: Order): Prisma.Sql {
  const [institutionId, ...others] = filter.institutionIds
  if (institutionId && others.length === 0) {
    const conditions = conditionsOf(workspaceId, { ...filter, institutionIds: [] }, today)
    return ofInstitution(conditions, order, workspaceId, institutionId)
  }
  const conditions = conditionsOf(workspaceId, filter, today)
  return Prisma.sql`SELECT ${columnsOf} FROM "Commitment" c WHERE ${conditions} ${order.keyset} ${order.byOf(c)}`
}

/** Candidates looked at for one line of a page before the whole list is: of ten commitments some six are followed. */
const looksPerLine = 5

/** Filters that an index of their own answers: few candidates are left, and sorting those is quicker than any walk. */
const isNarrow = ({ institutionIds, caseId, tag, words }: CommitmentFilter) =>
  institutionIds.length > 0 || caseId !== null || tag !== null || words !== ''

/**
 * The ids of one page of commitments, in order. Candidates come along the index of the sort, and the newest update of each is
 * looked up on the way until the page is full: a page touches little more than its own lines, however many there are. The
 * first few candidates are cut by a limit, because only with one does the planner walk the index instead of sorting all of
 * them; when they do not fill the page, and there are more, the second half of the statement looks at the whole list.
 */
export function selectCommitmentIds(
  tx: Tx,
  workspaceId: string,
  filter: CommitmentFilter,
  given: { today: Day; after: CommitmentCursor | null; limit: number; walk?: Walk },
): Promise<{ id: string }[]> {
  const { today, after, limit, walk = null } = given
  const column = columns[filter.sort]
  const order = orderOf(column, after)
  const candidates = candidatesOf(workspaceId, filter, today, order)
  const fitting = (from: Prisma.Sql, also = Prisma.empty) => Prisma.sql`
    SELECT c."id", c.${column} AS "on" FROM ${from} c
    CROSS JOIN LATERAL (
      SELECT u."status", u."madeOn", u."createdAt" FROM "CommitmentUpdate" u
      WHERE u."workspaceId" = ${workspaceId}::uuid AND u."commitmentId" = c."id" AND u."withdrawsId" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "CommitmentUpdate" w WHERE w."workspaceId" = ${workspaceId}::uuid AND w."withdrawsId" = u."id")
      ORDER BY u."createdAt" DESC, u."id" DESC LIMIT 1
    ) newest
    WHERE ${newestOf(filter)} ${waitingFor(workspaceId, walk, today)} ${also} ${order.byOf(c)} LIMIT ${limit}`
  // OFFSET 0 keeps the planner from turning the order around.
  const all = Prisma.sql`(${candidates} OFFSET 0)`
  if (isNarrow(filter))
    return tx.$queryRaw<
      { id: string }[]
    >`SELECT p."id"::text FROM (${fitting(all)}) p ORDER BY p."on" ASC NULLS LAST, p."id" ASC`
  const looks = looksPerLine * limit
  return tx.$queryRaw<{ id: string }[]>`
    WITH near AS MATERIALIZED (${candidates} LIMIT ${looks}),
    found AS MATERIALIZED (${fitting(Prisma.sql`near`)}),
    verdict AS MATERIALIZED (
      SELECT (SELECT count(*) FROM found) >= ${limit} OR (SELECT count(*) FROM near) < ${looks} AS "isEnough"
    )
    SELECT p."id"::text FROM (
      SELECT found."id", found."on" FROM found WHERE (SELECT "isEnough" FROM verdict)
      UNION ALL
      (${fitting(all, Prisma.sql`AND NOT (SELECT "isEnough" FROM verdict)`)})
    ) p
    ORDER BY p."on" ASC NULLS LAST, p."id" ASC`
}
