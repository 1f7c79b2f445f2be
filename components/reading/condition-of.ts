const named = /hangs on \*([^*]+)\*/

/** Where a clause ends: at a comma that parts no figure, a semicolon, a colon or a dash; at a stop with a new sentence or nothing behind. */
const clauseEnd = /,(?!\d)|[;:–—]|[.!?](?=\s+\p{Lu}|\s*$)/u

/**
 * The condition of a passage in its own words: from the words that the reason names to the end of their clause. Empty when the
 * reason names none; the named words alone when the passage does not hold them.
 */
export function conditionOf(reason: string, quote: string): string {
  const cue = named.exec(reason)?.[1]?.trim()
  if (!cue) return ''
  const words = quote.replace(/\s+/g, ' ')
  const at = words.toLowerCase().indexOf(cue.toLowerCase())
  if (at < 0) return cue
  const behind = words.slice(at + cue.length)
  const end = clauseEnd.exec(behind)?.index ?? behind.length
  return `${words.slice(at, at + cue.length)}${behind.slice(0, end)}`.trim()
}
