import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { takeBack } from '@/lib/commitments/take-back'
import { Prisma } from '@/lib/db'
import { restsOnNothing } from '@/lib/documents/drop-readings'
import { waitForErasing } from '@/lib/documents/words/lock-erasing'
import { ForbiddenError } from '@/lib/errors'
import { takeHolderBack } from '@/lib/suggestions/become-office-holder'
import { claimSuggestion } from '@/lib/suggestions/claim-suggestion'
import { restoreOutcome } from '@/lib/suggestions/outcome-before'
import { mayDecideSuggestions } from '@/lib/suggestions/policy'
import type { DecideSuggestion } from '@/lib/suggestions/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Undoes a decision: the suggestion is open again. What acceptance made is taken back, and the outcome of an ask is what
 * it was before; refused when somebody worked on it since. The history keeps the decision and its undoing.
 */
export async function restoreSuggestion(actor: Actor, input: DecideSuggestion): Promise<{ id: string }> {
  if (!mayDecideSuggestions(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  const { suggestionId } = input
  return once(actor, input.submissionKey, async (tx) => {
    // An erasure holds what was made before the suggestion: held the other way round, each would wait for the other.
    await waitForErasing(tx, workspaceId)
    const { becameKind, becameId, before, caseId } = await claimSuggestion(tx, actor, input, ['accepted', 'dismissed'])
    const kind = (['commitment', 'claim', 'reference'] as const).find((one) => one === becameKind)
    if (kind && becameId) await takeBack(tx, actor, kind, becameId)
    if (becameKind === 'date' && becameId)
      await tx.passage.deleteMany({ where: { workspaceId, id: becameId, ...restsOnNothing } })
    if (becameKind === 'office_holder' && becameId) await takeHolderBack(tx, actor, becameId, before)
    else await restoreOutcome(tx, actor, before)
    await tx.suggestion.updateMany({
      where: { workspaceId, id: suggestionId },
      data: {
        state: 'open',
        isEdited: false,
        becameKind: null,
        becameId: null,
        before: Prisma.DbNull,
        decidedById: null,
        decidedAt: null,
      },
    })
    await recordEvent(tx, actor, { type: 'suggestion.restored', subjectId: suggestionId, caseId })
    return { id: suggestionId }
  })
}
