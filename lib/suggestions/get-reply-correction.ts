import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { knownInstitutions, offeredInstitutions } from '@/lib/cases/select-form-names'
import { readRecord } from '@/lib/db'
import { letterToAnswer } from '@/lib/replies/letter-to-answer'
import { answerableLetters } from '@/lib/replies/queries'
import { candidate, candidateOf } from '@/lib/suggestions/candidate-letters'
import { doPropose } from '@/lib/suggestions/choose-speaking'
import { propose } from '@/lib/suggestions/propose'
import { ourSide, ourSideOf } from '@/lib/suggestions/select-our-side'
import { selectProposing } from '@/lib/suggestions/select-proposing'

type Of = { caseId: string; documentIds: readonly string[] }

/**
 * What the form to correct a reply offers: institutions by name, the letters of its case, and what its documents say by now:
 * a reply may have been saved before they were read. Two statements.
 */
export function getReplyCorrection(actor: Actor, { caseId, documentIds }: Of) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const { saying } = await selectProposing(tx, workspaceId, { ids: documentIds })
    const isHeld = doPropose(saying)
    const { where, orderBy, take } = answerableLetters({ workspaceId, caseId, letterId: null })
    const { letters, workspace } = await tx.case.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: caseId } },
      relationLoadStrategy: 'join',
      select: {
        letters: {
          where,
          orderBy,
          take,
          select: { ...candidate, documents: { ...candidate.documents, ...(isHeld ? {} : { take: 0 }) } },
        },
        workspace: { select: { institutions: knownInstitutions, ...ourSide } },
      },
    })
    const known = workspace.institutions
    const ours = ourSideOf(workspace)
    return {
      institutions: offeredInstitutions(known),
      letters: letters.map(letterToAnswer),
      proposals: propose('reply', saying, { institutions: known, letters: letters.map(candidateOf), ours }),
    }
  })
}
