import type { Range } from '@/lib/documents/anchor'
import { firstFrom } from '@/lib/reading/rules/matching/words-in'
import type { Zone } from '@/lib/reading/schema'

/**
 * Tells of a stretch whether it lies in a letter that the document quotes, by the zones that its file tells: others say that.
 * Quoted letters lie in no other; a mailbox has thousands.
 */
export function quotedIn(zones: readonly Zone[] = []): (one: Range) => boolean {
  const quoted = zones.filter(({ kind }) => kind === 'quoted_letter').sort((a, b) => a.start - b.start)
  const starts = quoted.map(({ start }) => start)
  return ({ start, end }) => (quoted[firstFrom(starts, start + 1) - 1]?.end ?? -1) >= end
}
