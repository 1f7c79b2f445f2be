import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { selectFormNames } from '@/lib/cases/select-form-names'
import { readRecord } from '@/lib/db'
import { id } from '@/lib/fields'
import { answerableLetters } from '@/lib/replies/queries'
import { candidate, candidateOf } from '@/lib/suggestions/candidate-letters'
import { doPropose, propose } from '@/lib/suggestions/propose'
import { selectDraft, valuesOf } from '@/lib/suggestions/select-draft'

type Chosen = { draftId: string | null; caseId: string | null; letterId: string | null }

/**
 * What the form to record a reply offers: as {@link getDraftedForm}, and the letters that it may answer, of the case that
 * was chosen in the address (`caseId`), else in the form. Three statements at most.
 */
export function getDraftedReply(actor: Actor, chosen: Chosen) {
  const { workspaceId, memberId } = actor
  return readRecord(actor, async (tx) => {
    const { draftId, letterId } = chosen
    const { known, kept, ...names } = await selectFormNames(tx, { workspaceId, memberId, draftId })
    const { draft, documents } = await selectDraft(tx, workspaceId, kept)
    const caseId = chosen.caseId ?? id.safeParse(valuesOf(kept).caseId).data ?? null
    const { select, ...asked } = answerableLetters({ workspaceId, caseId, letterId })
    const letters = await tx.letter.findMany({
      ...asked,
      // What mail programs wrote of a letter is much to read, and of use to files only.
      select: {
        ...candidate,
        ...select,
        documents: { ...candidate.documents, ...(doPropose(documents) ? {} : { take: 0 }) },
      },
    })
    const proposals = propose('reply', documents, { institutions: known, letters: letters.map(candidateOf) })
    return { ...names, draft, caseId, letters, proposals }
  })
}
