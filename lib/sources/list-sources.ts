import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, type Day } from '@/lib/dates'
import { readRecord } from '@/lib/db'

/** Sources, newest first: a page after the cursor, and one more where there are more. One statement. */
export const listSources = (
  actor: Actor,
  { caseId, after, limit }: { caseId: string | null; after: { datedOn: Day; id: string } | null; limit: number },
) =>
  readRecord(actor, (tx) =>
    tx.source.findMany({
      where: {
        workspaceId: actor.workspaceId,
        ...(caseId && { caseId }),
        ...(after && {
          OR: [{ datedOn: { lt: dateOf(after.datedOn) } }, { datedOn: dateOf(after.datedOn), id: { lt: after.id } }],
        }),
      },
      relationLoadStrategy: 'join',
      orderBy: [{ datedOn: 'desc' }, { id: 'desc' }],
      take: limit + 1,
      select: {
        id: true,
        kind: true,
        title: true,
        datedOn: true,
        url: true,
        language: true,
        case: { select: { id: true, code: true, title: true } },
        publishers: { orderBy: { position: 'asc' }, select: { institution: { select: { id: true, name: true } } } },
      },
    }),
  )
