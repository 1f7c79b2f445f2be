import 'server-only'
import type { Day } from '@/lib/dates'
import { Prisma } from '@/lib/db'

/** `memberId` narrows to one member's own lines; `readerId` is whose desk it is: what they put off is not on it. */
export type Scope = { workspaceId: string; memberId: string | null; readerId: string; today: Day }

/** Not put off by the reader. */
export const awake = ({ workspaceId, readerId, today }: Scope, subject: Prisma.Sql) =>
  Prisma.sql`AND NOT EXISTS (SELECT 1 FROM "Snooze" z WHERE z."workspaceId" = ${workspaceId}::uuid
    AND z."memberId" = ${readerId}::uuid AND z."subjectId" = ${subject} AND z."untilOn" > ${today}::date)`

/** Of a case that is open: what stands in a closed one needs no one. */
export const inOpenCase = ({ workspaceId }: Pick<Scope, 'workspaceId'>, caseId: Prisma.Sql) =>
  Prisma.sql`AND NOT EXISTS (SELECT 1 FROM "Case" o WHERE o."workspaceId" = ${workspaceId}::uuid AND o."id" = ${caseId}
    AND o."closedOn" IS NOT NULL)`
