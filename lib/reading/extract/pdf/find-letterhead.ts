import type { PageLines } from '@/lib/reading/extract/pdf/find-furniture'
import { wordsOf, type Line } from '@/lib/reading/extract/pdf/page-lines'

/**
 * The lines of the running head that say on the first page whose letter it is, and come back word for word on later ones.
 * Where the first page has one twice, small above and large below, it is the larger. A head that counts pages is none.
 */
export function findLetterhead([first, ...later]: readonly PageLines[], furniture: ReadonlySet<Line>): Set<Line> {
  if (!first) return new Set()
  const isHead = ({ height }: PageLines, line: Line) => furniture.has(line) && line.y < height / 2
  const again = new Set(later.flatMap((page) => page.lines.filter((line) => isHead(page, line)).map(wordsOf)))
  const largest = new Map<string, Line>()
  for (const line of first.lines.filter((each) => isHead(first, each))) {
    const words = wordsOf(line)
    if (!again.has(words) || !/\p{L}{2}/u.test(words)) continue
    const before = largest.get(words)
    if (!before || line.size >= before.size) largest.set(words, line)
  }
  return new Set(largest.values())
}
