import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { anchorOf, displayQuote, lieIn, type Range } from '@/lib/documents/anchor'
import { blockOf } from '@/lib/documents/block-of'
import { waitForErasing } from '@/lib/documents/words/lock-erasing'
import { InvalidError, NotFoundError } from '@/lib/errors'

/** Words of a document with their places: what a passage is kept from. */
export type Quoted = { documentId: string; ranges: Range[]; quote: string }

/**
 * Anchors a quotation in the current text of a document. The words are held against the text: a passage that does not
 * say what it claims is refused, so that every quotation on the record can be shown in its place. Whoever holds rows before this
 * waits for erasures before those (`waitForErasing`).
 */
export async function keepPassage(tx: Tx, actor: Actor, { documentId, ranges, quote }: Quoted) {
  const { workspaceId } = actor
  // Words of a text that is being erased would stay in a quotation that the erasure does not see yet.
  await waitForErasing(tx, workspaceId)
  const document = await tx.document.findUnique({
    where: { workspaceId_id: { workspaceId, id: documentId } },
    select: {
      caseId: true,
      textVersion: true,
      texts: { orderBy: { version: 'desc' }, take: 1, select: { version: true, text: true, zones: true } },
    },
  })
  const current = document?.texts[0]
  if (!document?.caseId || !current) throw new NotFoundError()
  const start = ranges[0]?.start
  if (start === undefined || !lieIn(current.text, ranges)) throw new InvalidError('quote', 'quote_moved')
  const anchor = anchorOf(current.text, ranges)
  if (displayQuote(anchor.quote) !== displayQuote(quote)) throw new InvalidError('quote', 'quote_moved')
  return tx.passage.create({
    data: {
      workspaceId,
      caseId: document.caseId,
      documentId,
      textVersion: current.version,
      ...anchor,
      start,
      ...blockOf(current.text, current.zones, start),
      createdById: actor.memberId,
    },
    select: { id: true, caseId: true, documentId: true },
  })
}
