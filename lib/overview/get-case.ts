import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { caseHead } from '@/lib/overview/case-head'

/** What every page of a case shows above its tabs, and who may see it where it is restricted. One statement. */
export const getCase = (actor: Actor, id: string) =>
  readRecord(actor, (tx) =>
    tx.case.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      relationLoadStrategy: 'join',
      select: { ...caseHead, members: { select: { memberId: true } } },
    }),
  )
