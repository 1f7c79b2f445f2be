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
import { recipientFields } from '@/lib/letters/recipient-fields'
import { selectMembers, withCharged } from '@/lib/workspaces/select-members'

/**
 * Sent letters, newest first, fifty a page and one more when there are more; drafts are listed apart. `after` is the last
 * line of the page before. Also what the filters can offer. Three statements.
 */
export async function listLetters(actor: Actor, filter: LetterFilter, today: Day, after: LetterCursor | null) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const letters = await selectSentLetters(tx, workspaceId, filter, { today, after, limit: letterPageSize })
    const drafts = await selectDrafts(tx, workspaceId, null, null, 20)
    const offered = await selectLetterOptions(tx, workspaceId, filter)
    return { letters, drafts, ...offered }
  })
}

type LetterOptions = { cases: { id: string; title: string }[]; institutions: { id: string; name: string }[] }

/**
 * What the filters of the list offer: the two hundred newest cases, and the first five hundred institutions by name that a
 * letter went to; what is chosen is always among them. One statement. Whether a letter went to an institution is its first
 * line in an index, not a join to all recipients.
 */
async function selectLetterOptions(tx: Tx, workspaceId: string, chosen: LetterFilter): Promise<LetterOptions> {
  const { caseId, institutionId } = chosen
  const [options] = await tx.$queryRaw<LetterOptions[]>`
    SELECT
      (SELECT COALESCE(json_agg(c), '[]') FROM (
        (SELECT "id", "title" FROM "Case" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${caseId}::uuid)
        UNION ALL
        (SELECT "id", "title" FROM "Case"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "id" IS DISTINCT FROM ${caseId}::uuid
          ORDER BY "openedOn" DESC, "id" DESC LIMIT 200)) c) AS cases,
      (SELECT COALESCE(json_agg(i), '[]') FROM (
        (SELECT "id", "name" FROM "Institution"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${institutionId}::uuid)
        UNION ALL
        (SELECT i."id", i."name" FROM "Institution" i
          CROSS JOIN LATERAL (SELECT 1 FROM "Recipient" r
            WHERE r."workspaceId" = ${workspaceId}::uuid AND r."institutionId" = i."id" ORDER BY r."id" LIMIT 1) written
          WHERE i."workspaceId" = ${workspaceId}::uuid AND i."id" IS DISTINCT FROM ${institutionId}::uuid
          ORDER BY i."name" LIMIT 500)) i) AS institutions`
  return options ?? { cases: [], institutions: [] }
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
        ...recipientFields,
        dueRuleVersion: true,
        ownerId: true,
        version: true,
        institution: { select: { id: true, name: true } },
        documents: { select: { id: true, name: true, sizeBytes: true, sha256: true, role: true, erasureId: true } },
        letter: {
          select: { id: true, subject: true, kind: true, sentOn: true, case: { select: { id: true, title: true } } },
        },
      },
    })
    if (!recipient) return null
    const members = await withCharged(tx, workspaceId, await selectMembers(tx, workspaceId), recipient.ownerId)
    // Where it was sent to this recipient on a day of its own, that day counts here.
    const letter = { ...recipient.letter, sentOn: recipient.sentOn ?? recipient.letter.sentOn }
    return { ...recipient, letter, members }
  })
}
