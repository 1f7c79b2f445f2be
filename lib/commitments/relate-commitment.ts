import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { RelateCommitment } from '@/lib/commitments/schema'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/**
 * Says that a commitment repeats or contradicts an earlier one, in whatever case that was made, or takes it back (null).
 * Nobody repeats themselves before they spoke: the other must not be younger.
 */
export async function relateCommitment(actor: Actor, input: RelateCommitment): Promise<void> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { commitmentId, version, repeatsId, contradictsId } = input
  const { workspaceId } = actor
  await editOnce(actor, 'relateCommitment', input, async (tx) => {
    const select = { id: true, madeOn: true, version: true, caseId: true }
    const find = (id: string) => tx.commitment.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select })
    const found = await find(commitmentId)
    if (!found) throw new NotFoundError()
    for (const [field, id] of Object.entries({ repeatsId, contradictsId })) {
      if (!id) continue
      const other = await find(id)
      if (!other) throw new NotFoundError()
      if (other.id === found.id || other.madeOn > found.madeOn) throw new InvalidError(field, 'not_an_earlier_one')
    }
    const { count } = await tx.commitment.updateMany({
      where: { workspaceId, id: commitmentId, version },
      data: { repeatsId, contradictsId, version: { increment: 1 } },
    })
    if (count === 0) refuseLostUpdate(found)
    const data = { repeatsId, contradictsId }
    await recordEvent(tx, actor, { type: 'commitment.related', subjectId: commitmentId, caseId: found.caseId, data })
  })
}
