import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ForbiddenError } from '@/lib/errors'
import { claimSuggestion } from '@/lib/suggestions/claim-suggestion'
import { mayDecideSuggestions } from '@/lib/suggestions/policy'
import type { DecideSuggestion } from '@/lib/suggestions/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Says that a suggestion is nothing for the record. It stays dismissed when the document is read again. */
export async function dismissSuggestion(actor: Actor, input: DecideSuggestion): Promise<{ id: string }> {
  if (!mayDecideSuggestions(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  const { suggestionId } = input
  return once(actor, input.submissionKey, async (tx) => {
    const { caseId } = await claimSuggestion(tx, actor, input, ['open'])
    await tx.suggestion.updateMany({
      where: { workspaceId, id: suggestionId },
      data: { state: 'dismissed', decidedById: memberId, decidedAt: new Date() },
    })
    await recordEvent(tx, actor, { type: 'suggestion.dismissed', subjectId: suggestionId, caseId })
    return { id: suggestionId }
  })
}
