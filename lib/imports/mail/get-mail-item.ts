import 'server-only'
import { guessSelect } from '@/lib/imports/mail/guess-select'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma, type Tx } from '@/lib/db'
import { erasureNote } from '@/lib/documents/erasure-note'
import { ForbiddenError } from '@/lib/errors'
import { recipientsOfMail } from '@/lib/imports/mail/mail-recipients'
import { addressesOf } from '@/lib/workspaces/our-addresses'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { proposedKind } from '@/lib/imports/mail/proposed-kind'
import { factsOf } from '@/lib/reading/facts'
import { answerable } from '@/lib/replies/queries'

/** Mails of a thread and replies of a case that a page offers. */
const most = 50

const withReplies = {
  replies: {
    orderBy: [{ receivedOn: 'desc' }, { id: 'desc' }],
    take: most,
    select: { id: true, subject: true, receivedOn: true, institution: { select: { name: true } } },
  },
} satisfies Prisma.CaseSelect

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
      erasureId: true,
      erasure: erasureNote,
      inside: { orderBy: { position: 'asc' }, select: { id: true, name: true, sizeBytes: true } },
      texts: { orderBy: { version: 'desc' }, take: 1, select: { text: true, language: true } },
    },
  },
  guesses: {
    orderBy: { position: 'asc' },
    select: { ...guessSelect, case: { select: { ...guessSelect.case.select, ...withReplies } } },
  },
  case: { select: withReplies },
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

const nobody = '00000000-0000-0000-0000-000000000000'

/** Whose mail is ours, the directory, open cases, and the sent letters of the case that was chosen. One statement. */
const selectAround = (tx: Tx, workspaceId: string, caseId: string | null) =>
  tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    relationLoadStrategy: 'join',
    select: {
      mailSetting: { select: { addresses: true } },
      members: { select: { email: true } },
      institutions: { select: { name: true, shortName: true, email: true } },
      cases: {
        where: { OR: [{ closedOn: null }, { id: caseId ?? nobody }] },
        orderBy: [{ openedOn: 'desc' }, { id: 'desc' }],
        take: 500,
        select: {
          id: true,
          code: true,
          title: true,
          letters: {
            where: { caseId: caseId ?? nobody, sentOn: { not: null } },
            orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
            take: 100,
            select: answerable,
          },
        },
      },
    },
  })

/**
 * One mail with its words, its guesses, its thread, whom it went to by the names of the directory, and the replies that it
 * can be put into; also the cases it can go to, and the letters of the one that was chosen. Null when it is missing, foreign
 * or hidden. Three statements.
 */
export async function getMailItem(actor: Actor, id: string, caseId: string | null) {
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
    const around = await selectAround(tx, workspaceId, caseId)
    const facts = factsOf(item.document.facts)
    const ours = addressesOf(around.mailSetting, around.members)
    return {
      ...item,
      facts,
      kind: proposedKind(facts),
      thread: thread.map((one) => ({ ...one, facts: factsOf(one.document.facts) })),
      replies: repliesAround(item),
      recipients: recipientsOfMail(facts?.mail ?? null, ours, around.institutions),
      cases: around.cases.map(({ letters: _letters, ...one }) => one),
      letters: around.cases.find((one) => one.id === caseId)?.letters ?? [],
    }
  })
}

type Item = Prisma.MailItemGetPayload<{ select: typeof page }>

/** Replies of the cases that the mail is in or may belong to, newest first, but not the one it became. */
function repliesAround({ case: own, guesses, reply }: Item) {
  const all = [...(own?.replies ?? []), ...guesses.flatMap((guess) => guess.case.replies)]
  const others = new Map(all.filter(({ id }) => id !== reply?.id).map((one) => [one.id, one]))
  return [...others.values()].sort((a, b) => b.receivedOn.getTime() - a.receivedOn.getTime()).slice(0, most)
}

export type MailItemPage = NonNullable<Awaited<ReturnType<typeof getMailItem>>>
