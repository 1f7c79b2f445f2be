import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { selectFormNames } from '@/lib/cases/select-form-names'
import { readRecord } from '@/lib/db'
import { unsavedIn } from '@/lib/documents/unsaved-files'
import { id } from '@/lib/fields'
import { letterToAnswer } from '@/lib/replies/letter-to-answer'
import { answerableLetters } from '@/lib/replies/queries'
import { candidate, candidateOf, mostCandidates } from '@/lib/suggestions/candidate-letters'
import { doPropose } from '@/lib/suggestions/choose-speaking'
import { propose } from '@/lib/suggestions/propose'
import { ourSideOf } from '@/lib/suggestions/select-our-side'
import { selectDraft, valuesOf } from '@/lib/suggestions/select-draft'

type Chosen = { draftId: string | null; caseId: string | null; letterId: string | null }

/** Letters of all cases that a form lists before anybody named a case: of older ones the case is chosen first. */
const mostUnasked = 30

/**
 * What the form to record a reply offers: as {@link getDraftedForm}, and the letters that it may answer: of the case that
 * was chosen in the address (`caseId`), else in the form, else the newest of all cases. What the files say is held against
 * more letters than are listed. Three statements at most.
 */
export function getDraftedReply(actor: Actor, chosen: Chosen) {
  const { workspaceId, memberId, timeZone } = actor
  return readRecord(actor, async (tx) => {
    const { draftId, letterId } = chosen
    const about = { workspaceId, memberId, draftId, unsavedOf: 'reply', asksSide: draftId !== null }
    const { known, kept, left, side, ...names } = await selectFormNames(tx, about)
    const { draft, documents } = await selectDraft(tx, workspaceId, kept)
    const caseId = chosen.caseId ?? id.safeParse(valuesOf(kept).caseId).data ?? null
    const isHeld = doPropose(documents)
    const listed = caseId || letterId ? undefined : mostUnasked
    const asked = answerableLetters({ workspaceId, caseId, letterId })
    const found = await tx.letter.findMany({
      ...asked,
      take: isHeld ? mostCandidates : (listed ?? asked.take),
      // What mail programs wrote of a letter is much to read, and of use to files only.
      select: { ...candidate, documents: { ...candidate.documents, ...(isHeld ? {} : { take: 0 }) } },
    })
    const chosenId = id.safeParse(valuesOf(kept).filledFrom).data ?? null
    const letters = found.map(candidateOf)
    const proposals = propose('reply', documents, { institutions: known, letters, ours: ourSideOf(side), chosenId })
    const unsaved = left ? unsavedIn(left, timeZone) : []
    return { ...names, draft, unsaved, caseId, letters: found.slice(0, listed).map(letterToAnswer), proposals }
  })
}
