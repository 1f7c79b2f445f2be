import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, nullableDateOf } from '@/lib/dates'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { findOrAddInstitutions } from '@/lib/institutions/find-or-add-institutions'
import { linkRecipients } from '@/lib/replies/link-recipients'
import { mayRecordReply } from '@/lib/replies/policy'
import type { ChangeReply } from '@/lib/replies/schema'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/**
 * Corrects what is said about a reply and which recipients it answers; documents and passages stay as they are.
 * Recipients that are no longer answered keep their state: a person sets it back if that was wrong.
 */
export async function changeReply(actor: Actor, input: ChangeReply): Promise<void> {
  if (!mayRecordReply(actor)) throw new ForbiddenError()
  const { replyId, version, answers, institution, ...about } = input
  const { workspaceId } = actor
  await editOnce(actor, 'changeReply', input, async (tx) => {
    const [from] = await findOrAddInstitutions(tx, actor, [institution])
    if (!from) throw new InvalidError('institution', 'required')
    const { count } = await tx.reply.updateMany({
      where: { workspaceId, id: replyId, version },
      data: {
        ...about,
        institutionId: from.id,
        datedOn: nullableDateOf(about.datedOn),
        receivedOn: dateOf(about.receivedOn),
        promisedOn: nullableDateOf(about.promisedOn),
        version: { increment: 1 },
      },
    })
    const found = await tx.reply.findUnique({
      where: { workspaceId_id: { workspaceId, id: replyId } },
      select: { version: true, caseId: true, answers: { select: { recipientId: true } } },
    })
    if (!found || count === 0) refuseLostUpdate(found)
    const before = found.answers.map(({ recipientId }) => recipientId)
    await tx.replyRecipient.deleteMany({ where: { workspaceId, replyId, recipientId: { notIn: answers } } })
    await linkRecipients(
      tx,
      actor,
      { ...about, id: replyId },
      answers.filter((id) => !before.includes(id)),
    )
    await recordEvent(tx, actor, { type: 'reply.changed', subjectId: replyId, caseId: found.caseId, data: { answers } })
  })
}
