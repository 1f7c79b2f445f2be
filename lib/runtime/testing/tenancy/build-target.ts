import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { addNote } from '@/lib/cases/add-note'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { noteClaim } from '@/lib/commitments/note-claim'
import { makeCommitmentInput } from '@/lib/commitments/schema'
import { readRecord } from '@/lib/db'
import { keepFormDraft } from '@/lib/documents/keep-form-draft'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { planFollowUpInput } from '@/lib/follow-ups/schema'
import { recordSource } from '@/lib/sources/record-source'
import { recordSourceInput } from '@/lib/sources/schema'
import { inviteMember } from '@/lib/workspaces/invite-member'
import { buildCase, buildDocument, buildInstitution, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

/** In every text of the workspace under attack: wherever it turns up, something leaked. */
export const canary = `CANARY-${randomUUID()}`

const key = () => randomUUID()

/** A workspace with one of everything, and the ids that a stranger would try. */
export async function buildTarget() {
  const owner = await buildWorkspace(canary)
  const member = await buildMember(owner, 'staff', canary)
  const institution = await buildInstitution(owner, { name: `${canary} ministry` })
  const found = await buildCase(owner, { title: canary, question: canary })
  const letter = await buildLetter(owner, {
    caseId: found.id,
    institutionIds: [institution.id],
    asks: [canary],
    subject: canary,
    dueOn: '2026-01-05',
  })
  const recipientId = letter.recipientIds[0] ?? ''
  const askId = letter.askIds[0] ?? ''
  const reply = await buildReply(owner, {
    caseId: found.id,
    institutionId: institution.id,
    recipientIds: [recipientId],
  })
  const quote = 'The Ministry will publish the instruction on access to the zone by 30 June 2026.'
  const start = reply.text.indexOf(quote)
  const passage = { documentId: reply.documentId, start, end: start + quote.length, quote }
  const commitment = await makeCommitment(
    owner,
    makeCommitmentInput.parse({
      submissionKey: key(),
      ...passage,
      title: canary,
      institutions: institution.name,
      firmness: 'undated',
      madeOn: '2026-04-17',
      nextCheckOn: '2026-05-01',
    }),
  )
  const claim = await noteClaim(owner, { submissionKey: key(), ...passage, summary: canary, institution: '' })
  const followUp = await planFollowUp(
    owner,
    planFollowUpInput.parse({ submissionKey: key(), caseId: found.id, what: canary, dueOn: '2026-05-01' }),
  )
  const source = await recordSource(
    owner,
    recordSourceInput.parse({
      submissionKey: key(),
      caseId: found.id,
      title: canary,
      kind: 'law',
      publishers: institution.name,
      datedOn: '2026-01-01',
      text: canary,
    }),
  )
  await addNote(owner, { submissionKey: key(), caseId: found.id, text: canary })
  const draft = await keepFormDraft(owner, { form: 'letter', values: { subject: canary }, draftId: null })
  const invitation = await inviteMember(owner, { role: 'viewer', email: null, submissionKey: key() })
  const staged = await buildDocument(owner, undefined, canary)
  const updateId = await newestUpdateOf(owner, commitment.id)
  return {
    owner,
    memberId: member.memberId,
    institutionId: institution.id,
    caseId: found.id,
    letterId: letter.id,
    recipientId,
    askId,
    replyId: reply.id,
    passage,
    commitmentId: commitment.id,
    claimId: claim.id,
    followUpId: followUp.id,
    sourceId: source.id,
    draftId: draft.id,
    invitationId: invitation.id,
    stagedId: staged.id,
    updateId,
  }
}

export type Target = Awaited<ReturnType<typeof buildTarget>>

const newestUpdateOf = async (actor: Actor, commitmentId: string) => {
  const { id } = await readRecord(actor, (tx) =>
    tx.commitmentUpdate.findFirstOrThrow({
      where: { workspaceId: actor.workspaceId, commitmentId },
      select: { id: true },
    }),
  )
  return id
}
