import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nameInstitutions } from '@/lib/commitments/name-institutions'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { refuseUnseen } from '@/lib/commitments/refuse-unseen'
import type { ChangeCommitment } from '@/lib/commitments/schema'
import { nullableDateOf } from '@/lib/dates'
import { ForbiddenError } from '@/lib/errors'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { tellAssignee } from '@/lib/timeline/tell-member'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Corrects what is said about a commitment. Its quotation and its updates stay as they are. */
export async function changeCommitment(actor: Actor, input: ChangeCommitment): Promise<void> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { commitmentId, version, institutions, ...about } = input
  const { workspaceId } = actor
  const where = { workspaceId_id: { workspaceId, id: commitmentId } }
  await editOnce(actor, 'changeCommitment', input, async (tx) => {
    const before = await tx.commitment.findUnique({ where, select: { ownerId: true, askId: true } })
    // Whoever kept it and left the workspace since is no reason to refuse another correction.
    const isSameOwner = before?.ownerId === about.ownerId
    const isSameAsk = before?.askId === about.askId
    if (before)
      await refuseUnseen(tx, workspaceId, {
        ownerId: isSameOwner ? null : about.ownerId,
        askId: isSameAsk ? null : about.askId,
      })
    const { count } = await tx.commitment.updateMany({
      where: { workspaceId, id: commitmentId, version },
      data: {
        ...about,
        dueOn: nullableDateOf(about.dueOn),
        nextCheckOn: nullableDateOf(about.nextCheckOn),
        version: { increment: 1 },
      },
    })
    const found = await tx.commitment.findUnique({
      where,
      select: { version: true, caseId: true },
    })
    if (!found || count === 0) refuseLostUpdate(found)
    await nameInstitutions(tx, actor, commitmentId, institutions)
    await recordEvent(tx, actor, { type: 'commitment.changed', subjectId: commitmentId, caseId: found.caseId })
    if (isSameOwner) return
    const path = `/commitments/${commitmentId}`
    const given = { memberId: about.ownerId, subjectId: commitmentId, caseId: found.caseId, what: about.title, path }
    await tellAssignee(tx, actor, { ...given, dueOn: about.nextCheckOn })
  })
}
