import 'server-only'
import { guessSelect } from '@/lib/imports/mail/guess-select'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { countLines, noLines, sumLines } from '@/lib/imports/mail/count-lines'
import { loadTree } from '@/lib/imports/mail/load-tree'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { factsOf, type DocumentFacts } from '@/lib/reading/facts'
import type { MailState } from '@/prisma/generated/enums'

/** Imports that the start page shows, newest first. */
const mostImports = 30

/** Lines of one page of the queue. */
export const linesOfPage = 25

function refuseOthers(actor: Actor) {
  if (!mayFileMail(actor)) throw new ForbiddenError()
}

export const importLine = {
  id: true,
  origin: true,
  createdAt: true,
  sortedAt: true,
  undoneAt: true,
  failedAt: true,
  work: true,
  workDone: true,
  workLeft: true,
  workAll: true,
  workEndedAt: true,
  workFailure: true,
  createdBy: { select: { name: true } },
  files: {
    orderBy: { position: 'asc' },
    take: 3,
    select: { document: { select: { name: true } } },
  },
} satisfies Prisma.MailImportSelect

/** Whose mail is ours, the imports so far with their lines counted, and how the mailboxes are. Three statements. */
export async function getMailStart(actor: Actor) {
  refuseOthers(actor)
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const { mailSetting, mailboxes } = await tx.workspace.findUniqueOrThrow({
      where: { id: workspaceId },
      relationLoadStrategy: 'join',
      select: {
        mailSetting: { select: { addresses: true, version: true } },
        mailboxes: { select: { id: true, polledAt: true, failure: true } },
      },
    })
    const imports = await tx.mailImport.findMany({
      where: { workspaceId },
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: mostImports,
      select: importLine,
    })
    const counts = await countLines(tx, workspaceId)
    return {
      addresses: mailSetting?.addresses ?? [],
      version: mailSetting?.version ?? 0,
      imports: imports.map((one) => ({ ...one, lines: counts.get(one.id) ?? noLines })),
      lines: sumLines(counts.values()),
      mailboxes,
    }
  })
}

/** One import with its lines counted and how far reading it is; null when it is missing or foreign. Four statements. */
export async function getMailImport(actor: Actor, id: string) {
  refuseOthers(actor)
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const found = await tx.mailImport.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
      relationLoadStrategy: 'join',
      select: importLine,
    })
    if (!found) return null
    const tree = await loadTree(tx, workspaceId, id)
    const lines = (await countLines(tx, workspaceId)).get(id) ?? noLines
    const read = tree.filter(({ isUnread }) => !isUnread).length
    return { ...found, lines, read, all: tree.length }
  })
}

export type MailGuessLine = Prisma.MailGuessGetPayload<{ select: typeof guessSelect }>

export const line = {
  id: true,
  version: true,
  state: true,
  direction: true,
  threadKey: true,
  isSure: true,
  importId: true,
  document: { select: { id: true, name: true, facts: true, readError: true } },
  guesses: { orderBy: { position: 'asc' }, select: guessSelect },
  reply: { select: { id: true, subject: true, institution: { select: { name: true } } } },
  letter: { select: { id: true, subject: true } },
  recipient: { select: { id: true, letterId: true, institution: { select: { name: true } } } },
} satisfies Prisma.MailItemSelect

export type MailLine = Prisma.MailItemGetPayload<{ select: typeof line }> & { facts: DocumentFacts | null }

type QueueFilter = { state: MailState; importId: string | null; page: number }

/** A page of the queue, what is sure first, then thread by thread, oldest first; and all lines counted. Two statements. */
export async function getMailQueue(actor: Actor, { state, importId, page }: QueueFilter) {
  refuseOthers(actor)
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const found = await tx.mailItem.findMany({
      where: { workspaceId, state, ...(importId ? { importId } : {}) },
      relationLoadStrategy: 'join',
      orderBy: [{ isSure: 'desc' }, { threadKey: 'asc' }, { sentAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      skip: (page - 1) * linesOfPage,
      take: linesOfPage,
      select: line,
    })
    const lines = found.map((one): MailLine => ({ ...one, facts: factsOf(one.document.facts) }))
    const counts = await countLines(tx, workspaceId)
    return { lines, counts: importId ? (counts.get(importId) ?? noLines) : sumLines(counts.values()) }
  })
}
