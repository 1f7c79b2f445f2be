import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { mayAdminister, mayRecord } from '@/lib/auth/policy'
import { changeRecord, type Tx } from '@/lib/db'
import { isPicture } from '@/lib/documents/letter-pages'
import { lockSheets } from '@/lib/documents/lock-sheets'
import { dropErasedFile } from '@/lib/documents/words/drop-erased-file'
import { makeEraser } from '@/lib/documents/words/eraser'
import { erasedSince } from '@/lib/documents/words/erased-since'
import { waitForErasing } from '@/lib/documents/words/lock-erasing'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { id } from '@/lib/fields'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'
import { seeAllCases } from '@/lib/workspaces/see-all-cases'

export const typeTextInput = z.strictObject({ documentId: id, text: z.string().min(1).max(2_000_000) })

/**
 * What was typed, without the words that were erased since the file came: the file says them, and nobody could see it. `leftOut`
 * are the erasures that took one, the last behind.
 */
async function withoutErased(tx: Tx, workspaceId: string, documentId: string, typed: string) {
  let text = typed
  const leftOut: string[] = []
  for (const { erasureId, needle } of await erasedSince(tx, workspaceId, documentId)) {
    const now = makeEraser(needle).erase(text)
    if (now !== text) leftOut.push(erasureId)
    text = now
  }
  return { text, leftOut }
}

const asked = { id: true, caseId: true, erasureId: true } as const

/**
 * Gives a document that could not be read the text that a person typed or copied from it, so that passages can be drawn.
 * A document that has a text keeps it: passages are anchored in it. What is typed of a page is the text of its letter: a page has none.
 * Words that were erased since the file came are left out of it. Where an owner typed them the file goes, as where it could be read; what
 * another types is no proof of what the file holds, and only owners erase: the history keeps what was left out, so that the file goes
 * once an owner erases those words again (`typedWithout`).
 */
export async function typeText(actor: Actor, input: z.output<typeof typeTextInput>): Promise<void> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    await waitForErasing(tx, workspaceId)
    await lockSheets(tx, workspaceId, [input.documentId])
    const found = await tx.document.findUnique({
      where: { workspaceId_id: { workspaceId, id: input.documentId } },
      select: { ...asked, parent: { select: { ...asked, mediaType: true } } },
    })
    if (!found) throw new NotFoundError()
    const { id: documentId, caseId, erasureId } = found.parent && isPicture(found.parent) ? found.parent : found
    if (erasureId) throw new ConflictError('file_erased')
    // Of pictures that were joined or parted an earlier text may be left, for what it quotes.
    const before = await tx.documentText.aggregate({ where: { workspaceId, documentId }, _max: { version: true } })
    const version = (before._max.version ?? 0) + 1
    const { count } = await tx.document.updateMany({
      where: { workspaceId, id: documentId, textVersion: null, erasureId: null },
      data: { textVersion: version, readError: null, readState: 'waiting', readShare: 0 },
    })
    if (count === 0) throw new ConflictError('has_text_already')
    // A mail or an archive that holds it may stand in a case that is hidden from whoever types.
    const lines = input.text.replace(/\r\n?/g, '\n')
    const { text, leftOut } = await seeAllCases(tx, () => withoutErased(tx, workspaceId, documentId, lines))
    await tx.documentText.create({
      data: { workspaceId, documentId, caseId, version, origin: 'typed', text },
      select: { version: true },
    })
    await enqueue(tx, 'read-document', { workspaceId, memberId: actor.memberId, subjectId: documentId })
    await recordEvent(tx, actor, {
      type: 'document.text_typed',
      subjectId: documentId,
      caseId,
      ...(leftOut.length > 0 && { data: { leftOut } }),
    })
    const erasedBy = leftOut.at(-1)
    if (!erasedBy || !mayAdminister(actor)) return
    await seeAllCases(tx, () => dropErasedFile(tx, workspaceId, erasedBy, { id: documentId, caseId }))
  })
}
