import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { JudgeClaim } from '@/lib/commitments/schema'
import { ForbiddenError } from '@/lib/errors'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Says whether a claim was found to be true. */
export async function judgeClaim(actor: Actor, { claimId, version, finding }: JudgeClaim): Promise<void> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await editOnce(actor, 'judgeClaim', { claimId, version, finding }, async (tx) => {
    const { count } = await tx.claim.updateMany({
      where: { workspaceId, id: claimId, version },
      data: { finding, version: { increment: 1 } },
    })
    const found = await tx.claim.findUnique({
      where: { workspaceId_id: { workspaceId, id: claimId } },
      select: { version: true, caseId: true },
    })
    if (!found || count === 0) refuseLostUpdate(found)
    await recordEvent(tx, actor, { type: 'claim.judged', subjectId: claimId, caseId: found.caseId, data: { finding } })
  })
}
