import { bare } from '@/lib/reading/rules/accents'
import type { Suggestion } from '@/lib/reading/schema'

/** Signs before a passage in which what introduces it stands. */
const before = 1500

/** The same words as `stretch` has them; null where it does not. Blanks are one, whatever breaks its lines. */
function standingIn(stretch: string, words: string): string | null {
  const pattern = bare(words)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/'/g, "['’‘]")
  return new RegExp(pattern, 'u').exec(stretch)?.[0].replace(/\s+/g, ' ') ?? null
}

/**
 * A suggestion of a text that was read with accents which it does not have (see `withAccents`), with its words as they stand
 * there: its time, who acts and the words that weighed. Who sent the text is not named by its words.
 */
export function asItStands(text: string, one: Suggestion, sender: string | null): Suggestion {
  const ranges = one.ranges ?? [{ start: one.start, end: one.end }]
  const own = ranges.map(({ start, end }) => text.slice(start, end)).join(' ')
  const introduced = text.slice(Math.max(0, one.start - before), one.start)
  const standing = (words: string) => standingIn(own, words) ?? standingIn(introduced, words) ?? words
  return {
    ...one,
    dueText: one.dueText && standing(one.dueText),
    actor: one.actor === sender ? sender : one.actor && standing(one.actor),
    reason: one.reason.replace(/\*([^*]+)\*/g, (_, words: string) => `*${standing(words)}*`),
  }
}
