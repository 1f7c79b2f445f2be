import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { writeClaim } from '@/lib/commitments/note-claim'
import { writeCommitment } from '@/lib/commitments/make-commitment'
import { writeReference } from '@/lib/commitments/note-reference'
import { Prisma, type Tx } from '@/lib/db'
import { keepPassage, type Quoted } from '@/lib/documents/keep-passage'
import { waitForErasing } from '@/lib/documents/words/lock-erasing'
import { ForbiddenError } from '@/lib/errors'
import { findOrAddInstitution } from '@/lib/institutions/find-or-add-institutions'
import { writeAskOutcome } from '@/lib/replies/set-ask-outcome'
import { becomeOfficeHolder } from '@/lib/suggestions/become-office-holder'
import { claimSuggestion } from '@/lib/suggestions/claim-suggestion'
import { quotedWhole } from '@/lib/suggestions/quoted-whole'
import { mayDecideSuggestions } from '@/lib/suggestions/policy'
import { readOutcome } from '@/lib/suggestions/outcome-before'
import type { AcceptSuggestion } from '@/lib/suggestions/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Makes of a suggestion what a person saw and perhaps changed: a commitment, a claim, a reference, the outcome of an ask, each
 * with its passage, an entry of the directory, who holds an office in it, or the passage alone (a date), in one transaction with the decision. Answers the id of the suggestion.
 */
export async function acceptSuggestion(actor: Actor, input: AcceptSuggestion): Promise<{ id: string }> {
  if (!mayDecideSuggestions(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  const { suggestionId, isEdited } = input
  return once(actor, input.submissionKey, async (tx) => {
    await waitForErasing(tx, workspaceId)
    const suggestion = await claimSuggestion(tx, actor, input, ['open', 'dismissed'])
    const { caseId } = suggestion
    const outcome = await readOutcome(tx, workspaceId, input)
    const became = await become(tx, actor, input, await quotedWhole(tx, workspaceId, suggestion))
    const before = outcome ?? became.before
    await tx.suggestion.updateMany({
      where: { workspaceId, id: suggestionId },
      data: {
        state: 'accepted',
        isEdited,
        becameKind: input.as,
        becameId: became.id,
        before: before ?? Prisma.DbNull,
        decidedById: memberId,
        decidedAt: new Date(),
      },
    })
    const data = { as: input.as, becameId: became.id, isEdited }
    await recordEvent(tx, actor, { type: 'suggestion.accepted', subjectId: suggestionId, caseId, data })
    return { id: suggestionId }
  })
}

/** What a suggestion became; `before` is what has to be known to take it back, where its id does not tell. */
type Became = { id: string; before?: Prisma.InputJsonObject }

async function become(tx: Tx, actor: Actor, input: AcceptSuggestion, quoted: Quoted): Promise<Became> {
  const { submissionKey: _k, suggestionId: _s, version: _v, backTo: _b, isEdited: _e, ...given } = input
  switch (given.as) {
    case 'commitment': {
      const { as: _as, ...about } = given
      return writeCommitment(tx, actor, { ...quoted, ...about })
    }
    case 'claim':
      return writeClaim(tx, actor, { ...quoted, summary: given.summary, institution: given.institution })
    case 'reference':
      return writeReference(tx, actor, { ...quoted, citation: given.citation, url: given.url })
    case 'outcome': {
      const passage = await keepPassage(tx, actor, quoted)
      const { as: _as, ...judged } = given
      return writeAskOutcome(tx, actor, { ...judged, passageId: passage.id })
    }
    case 'institution':
      return findOrAddInstitution(tx, actor, given.name)
    case 'office_holder':
      return becomeOfficeHolder(tx, actor, given)
    case 'date':
      return keepPassage(tx, actor, quoted)
  }
}
