import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Prisma, Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import { lastDeed } from '@/lib/imports/mail/last-deed'
import { refuseWorkedOn } from '@/lib/imports/mail/refuse-worked-on'
import { giveDocument, nobody } from '@/lib/imports/mail/release-document'
import { rejoinMail } from '@/lib/imports/mail/rejoin-mail'
import { relinkReply } from '@/lib/imports/mail/relink-reply'
import { restoreRecipients, type MailTrace } from '@/lib/imports/mail/trace'
import { writeMailReply } from '@/lib/imports/mail/write-mail-reply'
import type { MailDeedKind, MailState } from '@/prisma/generated/enums'

export type Undoable = {
  kind: MailDeedKind
  /** When it was done. */
  createdAt: Date
  trace: MailTrace
  item: {
    id: string
    version: number
    documentId: string
    caseId: string | null
    replyId: string | null
    letterId: string | null
    recipientId: string | null
  }
}

type Step = (tx: Tx, actor: Actor, undoable: Undoable) => Promise<void>

/** The mail waits again (or is what it was), and belongs to nothing. */
const release = async (tx: Tx, { workspaceId }: Actor, { item }: Undoable, state: MailState = 'waiting') => {
  await tx.mailItem.updateMany({
    where: { workspaceId, id: item.id },
    data: { state, caseId: null, replyId: null, letterId: null, recipientId: null },
  })
}

const undoReply: Step = async (tx, actor, undoable) => {
  const { workspaceId } = actor
  const { item, trace, createdAt: since } = undoable
  if (!item.replyId) throw new ConflictError('worked_on')
  await refuseWorkedOn(tx, workspaceId, { ...item, itemId: item.id, letterId: null }, trace.version)
  await giveDocument(tx, workspaceId, item.documentId, nobody)
  await release(tx, actor, undoable)
  // Copies that were recognised by this reply are copies of the mail alone again.
  await tx.mailItem.updateMany({ where: { workspaceId, replyId: item.replyId }, data: { replyId: null } })
  await tx.reply.deleteMany({ where: { workspaceId, id: item.replyId } })
  await restoreRecipients(tx, actor, trace.recipients ?? [], { since })
}

const undoLetter: Step = async (tx, actor, undoable) => {
  const { workspaceId } = actor
  const { item, trace } = undoable
  if (!item.letterId) throw new ConflictError('worked_on')
  await refuseWorkedOn(tx, workspaceId, { ...item, itemId: item.id, replyId: null }, trace.version)
  await giveDocument(tx, workspaceId, item.documentId, nobody)
  await release(tx, actor, undoable)
  await tx.mailItem.updateMany({ where: { workspaceId, letterId: item.letterId }, data: { letterId: null } })
  await tx.letter.deleteMany({ where: { workspaceId, id: item.letterId } })
}

const undoOnRecipient: Step = async (tx, actor, undoable) => {
  const { item, trace, createdAt: since } = undoable
  await restoreRecipients(tx, actor, trace.recipients ?? [], { since })
  await giveDocument(tx, actor.workspaceId, item.documentId, nobody)
  await release(tx, actor, undoable)
}

const undoMove: Step = async (tx, actor, { item, trace, createdAt: since }) => {
  if (!item.replyId) throw new ConflictError('worked_on')
  const { workspaceId } = actor
  const before = { recipients: trace.recipients ?? [], since }
  const { version, recipients } = await relinkReply(tx, actor, item, trace.answered ?? [], before)
  if (version - 1 !== trace.version) return
  // Nobody worked on it in between: what the deed before it left is there again, from now on, under newer versions, and can be
  // undone.
  const earlier = await lastDeed(tx, workspaceId, item.id, ['reply', 'moved'])
  if (!earlier) return
  const left = { ...earlier.trace, version, recipients } as Prisma.InputJsonValue
  await tx.mailDeed.updateMany({ where: { workspaceId, id: earlier.id }, data: { trace: left, createdAt: new Date() } })
}

const undoMerge: Step = async (tx, actor, undoable) => {
  const { item, trace } = undoable
  await refuseWorkedOn(tx, actor.workspaceId, { documentId: item.documentId, itemId: item.id })
  await giveDocument(tx, actor.workspaceId, item.documentId, nobody)
  await release(tx, actor, undoable)
  if (!trace.own) return
  await writeMailReply(tx, actor, { itemId: item.id, version: item.version, ...trace.own })
}

const steps: Record<MailDeedKind, Step> = {
  reply: undoReply,
  letter: undoLetter,
  delivery_failed: undoOnRecipient,
  proof: undoOnRecipient,
  set_aside: (tx, actor, undoable) => release(tx, actor, undoable),
  duplicate: (tx, actor, undoable) => release(tx, actor, undoable, 'duplicate'),
  moved: undoMove,
  split: rejoinMail,
  merged: undoMerge,
}

/**
 * Takes back one deed on a mail, in the transaction of whoever asks: what it put on the record is off it, and what it changed
 * is as before.
 * @throws ConflictError `worked_on` where somebody worked on it since
 */
export const undoDeed: Step = (tx, actor, undoable) => steps[undoable.kind](tx, actor, undoable)
