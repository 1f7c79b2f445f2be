import type { Anchor } from '@/lib/documents/anchor'

type Place = Pick<Anchor, 'prefix' | 'suffix' | 'ranges'>

/**
 * A text of which nothing is left but what some passages quote, with the words around them that each keeps beside itself: all else is
 * blanks, so that every place stays where it was.
 */
export function onlyQuoted(text: string, passages: readonly Place[]): string {
  const kept = passages.flatMap(({ prefix, suffix, ranges }) => {
    const [first, last] = [ranges[0], ranges.at(-1)]
    if (!first || !last) return []
    const before = { start: first.start - prefix.length, end: first.start }
    return [before, ...ranges, { start: last.end, end: last.end + suffix.length }]
  })
  const units = [...text.replace(/[^\n\f]/g, ' ')]
  for (const { start, end } of kept)
    for (let at = Math.max(0, start); at < Math.min(end, text.length); at += 1) units[at] = text.charAt(at)
  return units.join('')
}
