import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { changeRecord, type Prisma, type Tx } from '@/lib/db'
import { isQuoted } from '@/lib/documents/is-quoted'
import { isPicture } from '@/lib/documents/letter-pages'
import { lockSheets } from '@/lib/documents/lock-sheets'
import { writeParted } from '@/lib/documents/write-parted'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { id } from '@/lib/fields'

export const partPagesInput = z.strictObject({ documentId: id, backTo: z.string().optional() })

const columns = {
  id: true,
  caseId: true,
  parentId: true,
  mediaType: true,
  position: true,
  erasureId: true,
  inside: { select: { id: true, position: true } },
  passages: { where: isQuoted, take: 1, select: { id: true } },
  suggestions: { where: { state: { not: 'open' } }, take: 1, select: { id: true } },
  texts: { where: { origin: 'typed' }, take: 1, select: { version: true } },
} satisfies Prisma.DocumentSelect

type Letter = Prisma.DocumentGetPayload<{ select: typeof columns }>

async function findLetter(tx: Tx, workspaceId: string, documentId: string): Promise<Letter> {
  const found = await tx.document.findUnique({
    where: { workspaceId_id: { workspaceId, id: documentId } },
    select: { ...columns, parent: { select: columns } },
  })
  if (!found) throw new NotFoundError()
  return found.parent && isPicture(found.parent) ? found.parent : found
}

/**
 * Has the pages of a letter read as letters of their own again: asked for the letter or for one of its pages. Doing it twice
 * ends the same.
 * @throws ConflictError where the letter was erased, its text was typed off, or something was decided or drawn from it, which then had no place
 */
export async function partPages(actor: Actor, { documentId }: z.output<typeof partPagesInput>): Promise<void> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    await lockSheets(tx, workspaceId, [documentId])
    const letter = await findLetter(tx, workspaceId, documentId)
    if (!isPicture(letter) || letter.inside.length === 0) return
    // What is left of an erased letter would be dropped, and never read again.
    if (letter.erasureId) throw new ConflictError('file_erased')
    if (letter.texts.length > 0) throw new ConflictError('pages_typed')
    if (letter.passages.length + letter.suggestions.length > 0) throw new ConflictError('pages_worked_on')
    await writeParted(tx, actor, letter)
  })
}
