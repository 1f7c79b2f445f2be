import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { changeRecord, Prisma, type Tx } from '@/lib/db'
import { resolveAnchor, storedRanges, type Range } from '@/lib/documents/anchor'
import { isQuoted } from '@/lib/documents/is-quoted'
import { isPicture } from '@/lib/documents/letter-pages'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { id } from '@/lib/fields'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'

export const partPagesInput = z.strictObject({ documentId: id, backTo: z.string().optional() })

const columns = {
  id: true,
  caseId: true,
  parentId: true,
  mediaType: true,
  position: true,
  inside: { select: { id: true, position: true } },
  texts: { orderBy: { version: 'desc' }, take: 1, select: { version: true, text: true, language: true, pages: true } },
  passages: { where: isQuoted, select: { quote: true, prefix: true, suffix: true, ranges: true } },
} satisfies Prisma.DocumentSelect

type Letter = Prisma.DocumentGetPayload<{ select: typeof columns }>

/** Where each page lies in the text of its letter, in the order of the pages; empty where that is not known. */
const stretchesOf = ({ texts }: Letter): Range[] => (texts[0]?.pages as Range[] | null | undefined) ?? []

/** What is quoted stays in the text of the letter, so it has to stand on its own page. */
function refuseQuoted(letter: Letter, own: Range | undefined): void {
  const text = letter.texts[0]?.text ?? ''
  const isOnIt = ({ ranges, ...quote }: Letter['passages'][number]) =>
    own &&
    resolveAnchor(text, { ...quote, ranges: storedRanges(ranges) })?.every(
      ({ start, end }) => own.start <= start && end <= own.end,
    )
  if (!letter.passages.every(isOnIt)) throw new ConflictError('pages_quoted')
}

/** The letter keeps the words of its own page, where something is quoted from them; all else is read anew. */
async function cutText(tx: Tx, workspaceId: string, letter: Letter, own: Range | undefined): Promise<void> {
  const [current] = letter.texts
  const documentId = letter.id
  await tx.documentText.deleteMany({ where: { workspaceId, documentId } })
  if (!current || !own || letter.passages.length === 0) {
    await tx.document.updateMany({ where: { workspaceId, id: documentId }, data: { textVersion: null } })
    return
  }
  const { language, text } = current
  const version = current.version + 1
  const words = { version, language, text: text.slice(own.start, own.end), origin: 'extracted' as const }
  await tx.documentText.create({
    data: { workspaceId, documentId, caseId: letter.caseId, ...words },
    select: { version: true },
  })
  await tx.document.updateMany({ where: { workspaceId, id: documentId }, data: { textVersion: version } })
}

async function findLetter(tx: Tx, workspaceId: string, documentId: string): Promise<Letter> {
  const found = await tx.document.findUnique({
    where: { workspaceId_id: { workspaceId, id: documentId } },
    select: { ...columns, parent: { select: columns } },
  })
  if (!found) throw new NotFoundError()
  return found.parent && isPicture(found.parent) ? found.parent : found
}

/**
 * Has the pages of a letter read as letters of their own again: asked for the letter or for one of its pages. What was
 * dismissed stays dismissed, each on its page. Doing it twice ends the same.
 * @throws ConflictError where something on the record quotes another page than the first, which then had no place
 */
export async function partPages(actor: Actor, { documentId }: z.output<typeof partPagesInput>): Promise<void> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const letter = await findLetter(tx, workspaceId, documentId)
    if (!isPicture(letter) || letter.inside.length === 0) return
    const sheets = [{ id: letter.id, position: letter.position }, ...letter.inside]
    sheets.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    const stretches = stretchesOf(letter)
    const own = stretches[sheets.findIndex(({ id: sheetId }) => sheetId === letter.id)]
    refuseQuoted(letter, own)
    await tx.suggestion.deleteMany({ where: { workspaceId, documentId: letter.id, state: 'open' } })
    for (const [i, { id: sheetId }] of sheets.entries()) {
      const { start, end } = stretches[i] ?? { start: 0, end: 0 }
      await tx.suggestion.updateMany({
        where: { workspaceId, documentId: letter.id, start: { gte: start, lt: end } },
        data: { documentId: sheetId },
      })
      const apart = { readState: 'waiting', readError: null, readShare: 0, facts: Prisma.DbNull } as const
      const home = sheetId === letter.id ? {} : { parentId: letter.parentId }
      await tx.document.updateMany({ where: { workspaceId, id: sheetId }, data: { ...apart, ...home } })
      await enqueue(tx, 'read-document', { workspaceId, memberId, subjectId: sheetId })
    }
    await cutText(tx, workspaceId, letter, own)
    const data = { pages: sheets.map((sheet) => sheet.id) }
    await recordEvent(tx, actor, { type: 'document.parted', subjectId: letter.id, caseId: letter.caseId, data })
  })
}
