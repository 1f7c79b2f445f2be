'use server'
import { changeReply } from '@/lib/replies/change-reply'
import { reopenReply } from '@/lib/replies/set-reply-read'
import { recordReply } from '@/lib/replies/record-reply'
import { changeReplyInput, recordReplyFormOn, replyReadInput, setAskOutcomeInput } from '@/lib/replies/schema'
import { setAskOutcome } from '@/lib/replies/set-ask-outcome'
import { finishReply } from '@/lib/suggestions/finish-reply'
import { finishReplyForm } from '@/lib/suggestions/schema'
import { withQuery } from '@/lib/web/with-query'
import { onToday, workspaceAction } from '@/lib/web/workspace-action'

export const recordReplyAction = workspaceAction(
  onToday(recordReplyFormOn),
  async (actor, { filledFrom, filledWith: _with, ...input }) => {
    const { id } = await recordReply(actor, input)
    return withQuery(`/${actor.workspaceSlug}/replies/${id}`, { doc: filledFrom })
  },
)

export const changeReplyAction = workspaceAction(changeReplyInput, async (actor, input) => {
  await changeReply(actor, input)
  return `/${actor.workspaceSlug}/replies/${input.replyId}`
})

export const finishReplyAction = workspaceAction(finishReplyForm, async (actor, input) => {
  await finishReply(actor, input)
  return `/${actor.workspaceSlug}`
})

export const reopenReplyAction = workspaceAction(replyReadInput, async (actor, { replyId }) => {
  await reopenReply(actor, replyId)
  return `/${actor.workspaceSlug}/replies/${replyId}`
})

export const setAskOutcomeAction = workspaceAction(setAskOutcomeInput, async (actor, input) => {
  await setAskOutcome(actor, input)
  return input.replyId ? `/${actor.workspaceSlug}/replies/${input.replyId}` : undefined
})
