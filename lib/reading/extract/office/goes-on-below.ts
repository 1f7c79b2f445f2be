import { sentenceEnd } from '@/lib/documents/lay-out-text'

/** A line shorter than this was not broken for its width: an item of a list, a line of an address; in characters. */
const fullLine = 40

/** The end of a line that is looked at, in characters. */
const tail = 40

/** Where a line parts a day that is written as "1 June 2026": behind its number, behind the month, before it all. */
const partedDays: readonly (readonly [RegExp, RegExp])[] = [
  [/ \d{1,2}(?:st|nd|rd|th|er|\.)?$/, /^\p{L}{3,} \d{4}(?!\d)/u],
  [/ \d{1,2}\.? \p{L}{3,}$/u, /^\d{4}(?!\d)/],
  [
    / (?:by|on|until|before|from|since|of|to|zum|vom|am|seit|le|du|au|dnia|do|od)$/,
    /^\d{1,2}\.? \p{L}{3,} \d{4}(?!\d)/u,
  ],
]

/**
 * Whether the words of a paragraph go on in the next one, as where each line was made a paragraph by hand or by a program that
 * turned a printed page into a document.
 */
export function goesOnBelow(before: string, next: string): boolean {
  const [above, below] = [before.trim(), next.trim()]
  if (above.length < fullLine) return false
  const lineEnd = above.slice(-tail)
  if (partedDays.some(([end, start]) => end.test(lineEnd) && start.test(below))) return true
  return !sentenceEnd.test(lineEnd) && /^\p{Ll}/u.test(below)
}
