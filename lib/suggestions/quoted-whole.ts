import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import { anchorOf, lieIn, storedRanges } from '@/lib/documents/anchor'
import type { Quoted } from '@/lib/documents/keep-passage'
import { InvalidError } from '@/lib/errors'

type Proposed = {
  documentId: string
  textVersion: number
  start: number
  end: number
  quote: string
  ranges: Prisma.JsonValue
}

/**
 * What a suggestion quotes. One that goes on over the end of a page keeps the words of its longest part; the whole stands
 * in the text that it was found in, which never changes.
 * @throws InvalidError `quote` when that text is not there, or not so long
 */
export async function quotedWhole(tx: Tx, workspaceId: string, suggestion: Proposed): Promise<Quoted> {
  const { documentId, textVersion: version, start, end, quote } = suggestion
  const ranges = storedRanges(suggestion.ranges)
  if (ranges.length === 0) return { documentId, ranges: [{ start, end }], quote }
  const found = await tx.documentText.findUnique({
    where: { workspaceId_documentId_version: { workspaceId, documentId, version } },
    select: { text: true },
  })
  if (!found || !lieIn(found.text, ranges)) throw new InvalidError('quote', 'quote_moved')
  return { documentId, ranges, quote: anchorOf(found.text, ranges).quote }
}
