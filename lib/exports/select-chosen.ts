import 'server-only'
import type { Tx } from '@/lib/db'
import {
  claim,
  commitment,
  followUp,
  letter,
  reference,
  reply,
  source,
  type ChosenClaim,
  type ChosenCommitment,
  type ChosenFollowUp,
  type ChosenLetter,
  type ChosenReference,
  type ChosenReply,
  type ChosenSource,
} from '@/lib/exports/chosen-fields'
import type { ChosenItems } from '@/lib/exports/schema'

export type Chosen = {
  letters: ChosenLetter[]
  replies: ChosenReply[]
  sources: ChosenSource[]
  commitments: ChosenCommitment[]
  claims: ChosenClaim[]
  references: ChosenReference[]
  followUps: ChosenFollowUp[]
}

/** Everything that was ticked, of one case, in the order in which a history tells it. */
export async function selectChosen(tx: Tx, workspaceId: string, caseId: string, chosen: ChosenItems): Promise<Chosen> {
  const of = (ids: string[]) => ({ workspaceId, caseId, id: { in: ids } })
  const join = { relationLoadStrategy: 'join' } as const
  return {
    letters: await tx.letter.findMany({
      ...join,
      where: { ...of(chosen.letters), sentOn: { not: null } },
      orderBy: [{ sentOn: 'asc' }, { id: 'asc' }],
      select: letter,
    }),
    replies: await tx.reply.findMany({
      ...join,
      where: of(chosen.replies),
      orderBy: [{ receivedOn: 'asc' }, { id: 'asc' }],
      select: reply,
    }),
    sources: await tx.source.findMany({
      ...join,
      where: of(chosen.sources),
      orderBy: [{ datedOn: 'asc' }, { id: 'asc' }],
      select: source,
    }),
    commitments: await tx.commitment.findMany({
      ...join,
      where: of(chosen.commitments),
      orderBy: [{ madeOn: 'asc' }, { id: 'asc' }],
      select: commitment,
    }),
    claims: await tx.claim.findMany({ ...join, where: of(chosen.claims), orderBy: { id: 'asc' }, select: claim }),
    references: await tx.reference.findMany({
      ...join,
      where: of(chosen.references),
      orderBy: { id: 'asc' },
      select: reference,
    }),
    followUps: await tx.followUp.findMany({
      ...join,
      where: of(chosen.followUps),
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      select: followUp,
    }),
  }
}
