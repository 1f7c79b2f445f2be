import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { addNote } from '@/lib/cases/add-note'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { noteClaim } from '@/lib/commitments/note-claim'
import { makeCommitmentInput } from '@/lib/commitments/schema'
import { changeRecord, readRecord } from '@/lib/db'
import { keepFormDraft } from '@/lib/documents/keep-form-draft'
import { makeExport } from '@/lib/exports/make-export'
import { recordUse } from '@/lib/exports/record-use'
import { makeExportInput, recordUseInput } from '@/lib/exports/schema'
import { bring } from '@/lib/imports/sheet/fixtures/walk-through'
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
  const made = await makeExport(
    owner,
    makeExportInput.parse({ submissionKey: key(), caseId: found.id, letters: [letter.id], redact: canary }),
  )
  const use = await recordUse(
    owner,
    recordUseInput.parse({
      submissionKey: key(),
      caseId: found.id,
      kind: 'report',
      title: canary,
      usedOn: '2026-05-01',
    }),
  )
  const mail = await buildMail(owner, found.id, letter.id)
  const clock = await buildClock(owner, { caseId: found.id, recipientId, institutionId: institution.id })
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
    suggestionId: await buildSuggestion(owner, passage),
    exportId: made.id,
    useId: use.id,
    webhookId: await buildWebhook(owner),
    importId: await bring(owner, `${canary}.csv`, `To,Subject,Sent\n${canary} ministry,${canary},2025-03-03\n`),
    ...clock,
    ...mail,
  }
}

/** A rule, a calendar, a line of a clock and a recount, all with the canary in their words. */
async function buildClock(owner: Actor, about: { caseId: string; recipientId: string; institutionId: string }) {
  const { workspaceId, memberId } = owner
  const by = { workspaceId, memberId, memberName: canary }
  const [ruleId, calendarId] = [`own-${key()}`, `own-${key()}`]
  return changeRecord(owner, async (tx) => {
    const made = { workspaceId, createdById: memberId, name: canary }
    await tx.replyRule.create({ data: { ...made, id: ruleId, kinds: [] }, select: { id: true } })
    await tx.calendar.create({ data: { ...made, id: calendarId, source: canary }, select: { id: true } })
    await tx.calendarDay.create({
      data: { ...by, calendarId, on: new Date('2026-05-04'), deed: 'added', name: canary, reason: canary },
      select: { id: true },
    })
    const { caseId, recipientId } = about
    const line = await tx.clockEvent.create({
      data: { ...by, caseId, recipientId, kind: 'pause', on: new Date('2026-05-04'), reason: canary },
      select: { id: true },
    })
    const recount = await tx.recount.create({
      data: { workspaceId, cause: 'calendar', detail: canary, requestedById: memberId, requestedByName: canary },
      select: { id: true },
    })
    return { ruleId, calendarId, clockEventId: line.id, recountId: recount.id }
  })
}

/** An import with one mail that waits and one that was filed, both with the canary in their words. */
async function buildMail(owner: Actor, caseId: string, letterId: string) {
  const { workspaceId, memberId } = owner
  const [file, filed] = [await buildDocument(owner, undefined, canary), await buildDocument(owner, undefined, canary)]
  return changeRecord(owner, async (tx) => {
    await tx.mailSetting.create({ data: { workspaceId, addresses: [canary] }, select: { version: true } })
    await tx.mailbox.create({ data: { workspaceId, key: canary, failure: canary }, select: { id: true } })
    const { id: mailImportId } = await tx.mailImport.create({
      data: { workspaceId, origin: 'files', createdById: memberId },
      select: { id: true },
    })
    const line = { workspaceId, importId: mailImportId, threadKey: canary }
    const waiting = await tx.mailItem.create({ data: { ...line, documentId: file.id }, select: { id: true } })
    const done = await tx.mailItem.create({
      data: { ...line, documentId: filed.id, state: 'filed', letterId, caseId },
      select: { id: true },
    })
    await tx.mailGuess.create({
      data: { workspaceId, itemId: waiting.id, position: 0, action: 'reply', caseId, letterId, reason: 'subject' },
      select: { position: true },
    })
    await tx.mailDeed.create({
      data: {
        workspaceId,
        importId: mailImportId,
        itemId: done.id,
        kind: 'letter',
        caseId,
        memberId,
        memberName: canary,
      },
      select: { id: true },
    })
    return { mailImportId, mailItemId: waiting.id, filedItemId: done.id, mailDocumentId: file.id }
  })
}

async function buildSuggestion(
  owner: Actor,
  passage: { documentId: string; start: number; end: number; quote: string },
) {
  const { workspaceId } = owner
  return changeRecord(owner, async (tx) => {
    const { id } = await tx.suggestion.create({
      data: {
        ...passage,
        workspaceId,
        textVersion: 1,
        kind: 'claim',
        tier: 'suggest',
        prefix: '',
        suffix: '',
        score: 1,
        reason: canary,
        fingerprint: key(),
      },
      select: { id: true },
    })
    return id
  })
}

async function buildWebhook({ workspaceId, memberId, ...owner }: Actor): Promise<string> {
  const url = `https://example.org/${canary}`
  const { id } = await changeRecord({ workspaceId, ...owner }, (tx) =>
    tx.webhook.create({ data: { workspaceId, memberId, url }, select: { id: true } }),
  )
  return id
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
