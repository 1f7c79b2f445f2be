import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Day } from '@/lib/dates'
import { readRecord, type Tx } from '@/lib/db'
import {
  letterPageSize,
  selectDrafts,
  selectSentLetters,
  type LetterCursor,
  type LetterFilter,
} from '@/lib/letters/letter-lines'
import { letterPage, selectHistory, type LetterRow } from '@/lib/letters/letter-page'

/**
 * Sent letters, newest first, fifty a page and one more when there are more; drafts are listed apart. `after` is the last
 * line of the page before. Also what the filters can offer. Three statements.
 */
export async function listLetters(actor: Actor, filter: LetterFilter, today: Day, after: LetterCursor | null) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const letters = await selectSentLetters(tx, workspaceId, filter, { today, after, limit: letterPageSize })
    const drafts = await selectDrafts(tx, workspaceId, null, null, 20)
    const offered = await tx.workspace.findUniqueOrThrow({
      where: { id: workspaceId },
      relationLoadStrategy: 'join',
      select: {
        cases: {
          orderBy: [{ openedOn: 'desc' }, { id: 'desc' }],
          take: 200,
          select: { id: true, code: true, title: true },
        },
        institutions: {
          where: {
            OR: [
              { recipients: { some: { workspaceId } } },
              ...(filter.institutionId ? [{ id: filter.institutionId }] : []),
            ],
          },
          orderBy: { name: 'asc' },
          take: 500,
          select: { id: true, name: true },
        },
      },
    })
    return { letters, drafts, ...offered }
  })
}

export type LetterPage = LetterRow & {
  events: Awaited<ReturnType<typeof selectHistory>>
  /** Names that the form to add a recipient offers. */
  institutionNames: string[]
}

async function selectLetter(tx: Tx, workspaceId: string, id: string) {
  const letter = await tx.letter.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    relationLoadStrategy: 'join',
    select: letterPage,
  })
  return letter && { ...letter, events: await selectHistory(tx, workspaceId, letter) }
}

/** A letter with its recipients, asks, documents and history, in two statements; null when missing or foreign. */
export const getLetter = (actor: Actor, id: string) =>
  readRecord(actor, (tx) => selectLetter(tx, actor.workspaceId, id))

/** A letter with everything its page shows, in three statements; null when missing or foreign. */
export async function getLetterPage(actor: Actor, id: string): Promise<LetterPage | null> {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const letter = await selectLetter(tx, workspaceId, id)
    return letter && { ...letter, institutionNames: await selectNames(tx, workspaceId) }
  })
}

/** Names of institutions for a field that offers them while one types; the first thousand. */
const selectNames = async (tx: Tx, workspaceId: string): Promise<string[]> => {
  const institutions = await tx.institution.findMany({
    where: { workspaceId },
    orderBy: { name: 'asc' },
    take: 1000,
    select: { name: true },
  })
  return institutions.map(({ name }) => name)
}

/** One recipient, for its own page and for the explanation of its due day; null when missing or foreign. */
export async function getRecipient(actor: Actor, letterId: string, recipientId: string) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const recipient = await tx.recipient.findFirst({
      where: { workspaceId, id: recipientId, letterId },
      relationLoadStrategy: 'join',
      select: {
        id: true,
        state: true,
        stateOn: true,
        addressee: true,
        sentOn: true,
        deliveredOn: true,
        receivedOn: true,
        registeredOn: true,
        promisedOn: true,
        dueOn: true,
        dueRuleId: true,
        dueRuleVersion: true,
        dueByHand: true,
        ownerId: true,
        version: true,
        institution: { select: { id: true, name: true } },
        documents: { select: { id: true, name: true, sizeBytes: true, sha256: true, role: true, erasureId: true } },
        letter: {
          select: { id: true, subject: true, kind: true, sentOn: true, case: { select: { id: true, title: true } } },
        },
      },
    })
    const members = await tx.member.findMany({
      where: { workspaceId, removedAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    })
    if (!recipient) return null
    // Where it was sent to this recipient on a day of its own, that day counts here.
    const letter = { ...recipient.letter, sentOn: recipient.sentOn ?? recipient.letter.sentOn }
    return { ...recipient, letter, members }
  })
}
