import type { Said } from '@/components/reading/spoken-asks'
import type { Block, KnownZone } from '@/lib/documents/lay-out-text'
import { splitSentences } from '@/lib/documents/split-sentences'

/** Stretches in which an institution answers nothing: what others wrote, and what stands around the words. */
const unsaid = new Set([
  'letterhead',
  'reference_line',
  'salutation',
  'quoted_question',
  'quoted_letter',
  'signature',
  'page_furniture',
])

/** The sentences that a reply says itself, in the order of reading, without quoted mail and the lines of its head. */
export function saidIn(text: string, blocks: readonly Block[], zones: readonly KnownZone[], language: string): Said[] {
  const others = zones.filter(({ kind }) => unsaid.has(kind))
  return blocks.flatMap(({ kind, runs }) => {
    const [first, last] = [runs[0], runs.at(-1)]
    if (!first || !last || kind === 'furniture' || kind === 'salutation') return []
    return splitSentences(text, { start: first.start, end: last.end }, language)
      .filter(({ start, end }) => !others.some((zone) => start < zone.end && zone.start < end))
      .map(({ start, end }, i) => ({ words: text.slice(start, end).replace(/\s+/g, ' ').trim(), isFirst: i === 0 }))
  })
}
