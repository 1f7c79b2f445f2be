import type { Said } from '@/components/reading/spoken-asks'
import type { KnownZone } from '@/lib/documents/lay-out-text'
import type { SplitBlock } from '@/lib/documents/split-blocks'
import { silentZones } from '@/lib/reading/schema'

/** Twice the longest reply that was ever seen, in characters: looking through it takes a page less than 50 ms. */
const longest = 120_000

/**
 * The sentences that a reply says itself, in the order of reading, without quoted mail and the lines of its head. Null of a text
 * that is too long to be looked through while somebody waits for its page.
 */
export function saidIn(text: string, blocks: readonly SplitBlock[], zones: readonly KnownZone[]): Said[] | null {
  if (text.length > longest) return null
  const others = zones.filter(({ kind }) => silentZones.has(kind))
  return blocks.flatMap(({ kind, sentences }) => {
    if (kind === 'furniture' || kind === 'salutation') return []
    return sentences
      .filter(({ start, end }) => !others.some((zone) => start < zone.end && zone.start < end))
      .map(({ start, end }, i) => ({ words: text.slice(start, end).replace(/\s+/g, ' ').trim(), isFirst: i === 0 }))
  })
}
