import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Tx } from '@/lib/db'
import { candidate, candidateOf, mostCandidates } from '@/lib/suggestions/candidate-letters'
import { doPropose } from '@/lib/suggestions/choose-speaking'
import { propose, type Proposals } from '@/lib/suggestions/propose'
import type { ProposalForm } from '@/lib/suggestions/propose-fields'
import { selectOurSide } from '@/lib/suggestions/select-our-side'
import { selectProposing } from '@/lib/suggestions/select-proposing'

/**
 * Proposals for a form from its documents. `caseId` narrows the letters that a reply may answer; `chosenId` is the letter that a
 * person chose where a file holds several.
 */
export function getProposals(
  actor: Actor,
  form: ProposalForm,
  documentIds: readonly string[],
  caseId: string | null,
  chosenId: string | null = null,
): Promise<Proposals> {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const { saying: documents } = await selectProposing(tx, workspaceId, { ids: documentIds })
    if (!doPropose(documents)) return propose(form, documents, { institutions: [], letters: [] })
    const institutions = await tx.institution.findMany({
      where: { workspaceId },
      select: { name: true, shortName: true },
      take: 5000,
    })
    if (form !== 'reply') return propose(form, documents, { institutions, letters: [] })
    const letters = (await selectCandidates(tx, workspaceId, caseId)).map(candidateOf)
    const ours = await selectOurSide(tx, workspaceId)
    return propose(form, documents, { institutions, letters, ours, chosenId })
  })
}

const selectCandidates = (tx: Tx, workspaceId: string, caseId: string | null) =>
  tx.letter.findMany({
    where: { workspaceId, sentOn: { not: null }, ...(caseId ? { caseId } : {}) },
    relationLoadStrategy: 'join',
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
    take: mostCandidates,
    select: candidate,
  })
