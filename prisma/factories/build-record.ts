import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { keepDocument } from '@/lib/documents/keep-document'
import { attachDocuments, type DocumentOwner } from '@/lib/documents/attach-documents'
import type { Prisma } from '@/prisma/generated/client'

type Overrides<T> = Partial<Omit<T, 'workspaceId'>>

const utc = (day: string) => new Date(`${day}T00:00:00Z`)

export const buildInstitution = (actor: Actor, given: Overrides<Prisma.InstitutionUncheckedCreateInput> = {}) =>
  changeRecord(actor, (tx) =>
    tx.institution.create({
      data: { name: `Ministry ${randomUUID().slice(0, 8)}, Norland`, ...given, workspaceId: actor.workspaceId },
      select: { id: true, name: true },
    }),
  )

export const buildCase = (actor: Actor, given: Overrides<Prisma.CaseUncheckedCreateInput> = {}) =>
  changeRecord(actor, (tx) =>
    tx.case.create({
      data: {
        code: `2026-${randomUUID().slice(0, 6)}`,
        title: 'Norland: closed border zone',
        openedOn: utc('2026-02-01'),
        ...given,
        workspaceId: actor.workspaceId,
      },
      select: { id: true, code: true, title: true },
    }),
  )

type LetterGiven = Overrides<Prisma.LetterUncheckedCreateInput> & {
  institutionIds?: string[]
  asks?: string[]
  dueOn?: string
}

/** A sent letter with recipients in state "sent" and numbered asks; its case and one recipient are made if not given. */
export async function buildLetter(actor: Actor, given: LetterGiven = {}) {
  const { institutionIds, asks = ['Publish the rules', 'Let lawyers in'], dueOn, ...letter } = given
  const { workspaceId } = actor
  const caseId = letter.caseId ?? (await buildCase(actor)).id
  const institutions = institutionIds ?? [(await buildInstitution(actor)).id]
  return changeRecord(actor, async (tx) => {
    const { id } = await tx.letter.create({
      data: {
        kind: 'letter',
        subject: 'Access of lawyers to the closed border zone',
        sentOn: utc('2026-03-23'),
        channel: 'email',
        createdById: actor.memberId,
        ...letter,
        caseId,
        workspaceId,
      },
      select: { id: true },
    })
    const recipientIds: string[] = []
    for (const [position, institutionId] of institutions.entries()) {
      const recipient = await tx.recipient.create({
        data: {
          workspaceId,
          caseId,
          letterId: id,
          institutionId,
          position,
          state: 'sent',
          ...(dueOn && { dueOn: utc(dueOn) }),
        },
        select: { id: true },
      })
      recipientIds.push(recipient.id)
    }
    const askIds: string[] = []
    for (const [index, text] of asks.entries()) {
      const ask = await tx.ask.create({
        data: { workspaceId, caseId, letterId: id, number: index + 1, text },
        select: { id: true },
      })
      askIds.push(ask.id)
    }
    return { id, caseId, institutionIds: institutions, recipientIds, askIds }
  })
}

export const replyText = `Dear colleagues,

Thank you for your letter of 23 March 2026. We have already told all stations to call a lawyer from the duty list.

The Ministry will publish the instruction on access to the zone by 30 June 2026.

Yours faithfully,
Department for Border Affairs
`

/** A document whose bytes lie in the file store, attached to its owner where one is given, else staged. */
export async function buildDocument(actor: Actor, owner?: DocumentOwner, text = replyText) {
  const document = await keepDocument(actor, { pastedText: text, displayName: 'reply.txt' })
  if (owner) await changeRecord(actor, (tx) => attachDocuments(tx, actor, owner, [document.id]))
  return { id: document.id, text }
}

/** A substantive reply with its text; it answers the recipients given. */
export async function buildReply(
  actor: Actor,
  given: { caseId: string; institutionId: string; recipientIds?: string[]; receivedOn?: string },
) {
  const { workspaceId } = actor
  const reply = await changeRecord(actor, (tx) =>
    tx.reply.create({
      data: {
        workspaceId,
        caseId: given.caseId,
        institutionId: given.institutionId,
        kind: 'substantive',
        receivedOn: utc(given.receivedOn ?? '2026-04-17'),
        channel: 'email',
        createdById: actor.memberId,
        answers: { create: (given.recipientIds ?? []).map((recipientId) => ({ recipientId })) },
      },
      select: { id: true },
    }),
  )
  const document = await buildDocument(actor, { caseId: given.caseId, replyId: reply.id })
  return { id: reply.id, caseId: given.caseId, documentId: document.id, text: document.text }
}
