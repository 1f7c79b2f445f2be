import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCase } from '@/lib/cases/policy'
import { refuseUnknownMembers } from '@/lib/cases/refuse-unknown-members'
import type { ChangeCase } from '@/lib/cases/schema'
import { ForbiddenError } from '@/lib/errors'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Corrects what is said about a case. */
export async function changeCase(actor: Actor, input: ChangeCase): Promise<void> {
  if (!mayKeepCase(actor)) throw new ForbiddenError()
  const { caseId, version, ...about } = input
  const { workspaceId } = actor
  await editOnce(actor, 'changeCase', input, async (tx) => {
    const where = { workspaceId_id: { workspaceId, id: caseId } }
    const before = await tx.case.findUnique({ where, select: { leadId: true, version: true } })
    // Whoever led it and left the workspace since is no reason to refuse another correction.
    if (about.leadId !== before?.leadId) await refuseUnknownMembers(tx, workspaceId, 'leadId', [about.leadId])
    const { count } = await tx.case.updateMany({
      where: { workspaceId, id: caseId, version },
      data: { ...about, version: { increment: 1 } },
    })
    if (count === 0) refuseLostUpdate(before)
    await recordEvent(tx, actor, { type: 'case.changed', subjectId: caseId, caseId })
  })
}
