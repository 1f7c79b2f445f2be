import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { dateOf } from '@/lib/dates'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import type { RecordUse } from '@/lib/exports/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Keeps that a report, complaint or article relied on the case, and with which export. */
export async function recordUse(actor: Actor, input: RecordUse): Promise<{ id: string }> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  const { submissionKey, caseId, exportId, usedOn, ...about } = input
  return once(actor, submissionKey, async (tx) => {
    const found = await tx.case.findUnique({
      where: { workspaceId_id: { workspaceId, id: caseId } },
      select: { id: true },
    })
    const made = exportId
      ? await tx.caseExportCase.findUnique({
          where: { workspaceId_exportId_caseId: { workspaceId, exportId, caseId } },
          select: { exportId: true },
        })
      : null
    if (!found || (exportId && !made)) throw new NotFoundError()
    const { id } = await tx.caseUse.create({
      data: { workspaceId, caseId, exportId, usedOn: dateOf(usedOn), ...about, createdById: memberId },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'use.recorded', subjectId: id, caseId, data: { kind: about.kind, usedOn } })
    return { id }
  })
}
