import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

/**
 * The history, newest first, of the workspace, a case or one record: a page before the id, and one more where there are
 * more. Ids of events grow with time. What happened in hidden cases is not among them. One statement.
 */
export const listEvents = (
  actor: Actor,
  asked: {
    caseId: string | null
    subjectId: string | null
    type: string | null
    beforeId: string | null
    limit: number
  },
) =>
  readRecord(actor, (tx) =>
    tx.event.findMany({
      where: {
        workspaceId: actor.workspaceId,
        ...(asked.caseId && { caseId: asked.caseId }),
        ...(asked.subjectId && { subjectId: asked.subjectId }),
        ...(asked.type && { type: asked.type }),
        ...(asked.beforeId && { id: { lt: asked.beforeId } }),
      },
      orderBy: { id: 'desc' },
      take: asked.limit + 1,
      select: { id: true, at: true, type: true, actorName: true, caseId: true, subjectId: true, data: true },
    }),
  )
