import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { selectFormNames } from '@/lib/cases/select-form-names'
import { readRecord } from '@/lib/db'
import { letterToAnswer } from '@/lib/replies/letter-to-answer'
import { answerableLetters } from '@/lib/replies/queries'
import { candidate, candidateOf } from '@/lib/suggestions/candidate-letters'
import { doPropose } from '@/lib/suggestions/choose-speaking'
import { propose } from '@/lib/suggestions/propose'
import { selectProposing } from '@/lib/suggestions/select-proposing'

type Of = { caseId: string; documentIds: readonly string[] }

/**
 * What the form to correct a reply offers: institutions by name, the letters of its case, and what its documents say by now:
 * a reply may have been saved before they were read. Three statements.
 */
export function getReplyCorrection(actor: Actor, { caseId, documentIds }: Of) {
  const { workspaceId, memberId } = actor
  return readRecord(actor, async (tx) => {
    const { institutions, known } = await selectFormNames(tx, { workspaceId, memberId, draftId: null })
    const { saying } = await selectProposing(tx, workspaceId, { ids: documentIds })
    const isHeld = doPropose(saying)
    const found = await tx.letter.findMany({
      ...answerableLetters({ workspaceId, caseId, letterId: null }),
      select: { ...candidate, documents: { ...candidate.documents, ...(isHeld ? {} : { take: 0 }) } },
    })
    const proposals = propose('reply', saying, { institutions: known, letters: found.map(candidateOf) })
    return { institutions, letters: found.map(letterToAnswer), proposals }
  })
}
