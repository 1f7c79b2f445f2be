import 'server-only'
import { guessSelect } from '@/lib/imports/mail/guess-select'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { recipientsOfMail } from '@/lib/imports/mail/mail-recipients'
import { ourAddresses } from '@/lib/imports/mail/our-addresses'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { proposedKind } from '@/lib/imports/mail/proposed-kind'
import { factsOf } from '@/lib/reading/facts'

const page = {
  id: true,
  version: true,
  importId: true,
  state: true,
  direction: true,
  threadKey: true,
  isSure: true,
  caseId: true,
  duplicateOfId: true,
  document: {
    select: {
      id: true,
      name: true,
      facts: true,
      readError: true,
      sizeBytes: true,
      inside: { orderBy: { position: 'asc' }, select: { id: true, name: true, sizeBytes: true } },
      texts: { orderBy: { version: 'desc' }, take: 1, select: { text: true, language: true } },
    },
  },
  guesses: {
    orderBy: { position: 'asc' },
    select: guessSelect,
  },
  reply: { select: { id: true, subject: true, institution: { select: { name: true } } } },
  letter: { select: { id: true, subject: true } },
  recipient: { select: { id: true, letterId: true, institution: { select: { name: true } } } },
  deeds: {
    where: { undoneAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { kind: true, memberName: true, createdAt: true },
  },
} satisfies Prisma.MailItemSelect

/** Mails of a thread and replies of a case that a page offers. */
const most = 50

/**
 * One mail with its words, its guesses, its thread, whom it went to by the names of the directory, and the replies that it can
 * be put into. Null when it is missing, foreign or hidden.
 */
export async function getMailItem(actor: Actor, id: string) {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const item = await tx.mailItem.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
      relationLoadStrategy: 'join',
      select: page,
    })
    if (!item) return null
    const thread = await tx.mailItem.findMany({
      where: { workspaceId, threadKey: item.threadKey, id: { not: id } },
      relationLoadStrategy: 'join',
      orderBy: [{ sentAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      take: most,
      select: { id: true, state: true, direction: true, document: { select: { name: true, facts: true } } },
    })
    const caseIds = [item.caseId, ...item.guesses.map((guess) => guess.case.id)].flatMap((one) => one ?? [])
    const replies = await tx.reply.findMany({
      where: { workspaceId, caseId: { in: caseIds }, ...(item.reply ? { id: { not: item.reply.id } } : {}) },
      orderBy: [{ receivedOn: 'desc' }, { id: 'desc' }],
      take: most,
      select: { id: true, subject: true, receivedOn: true, institution: { select: { name: true } } },
    })
    const directory = await tx.institution.findMany({
      where: { workspaceId },
      select: { name: true, shortName: true, email: true },
    })
    const facts = factsOf(item.document.facts)
    const recipients = recipientsOfMail(facts?.mail ?? null, await ourAddresses(tx, workspaceId), directory)
    const others = thread.map((one) => ({ ...one, facts: factsOf(one.document.facts) }))
    return { ...item, facts, kind: proposedKind(facts), thread: others, replies, recipients }
  })
}

export type MailItemPage = NonNullable<Awaited<ReturnType<typeof getMailItem>>>
