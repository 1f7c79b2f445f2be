import type { PageLines } from '@/lib/reading/extract/pdf/find-furniture'
import { wordsOf } from '@/lib/reading/extract/pdf/page-lines'

/** How a line goes on in the next: with a line end, or as one word (`cut` characters less, the hyphen). */
export type Joint = { isWord: boolean; cut: number }

const ends = /(\p{L}+)([-\u00ad\u2010])$/u
const begins = /^(\p{L}+)/u

/** Words of the whole document, for telling a word that was divided from one that has a hyphen. Built when first asked. */
export function wordsIn(pages: readonly PageLines[]): () => Set<string> {
  let words: Set<string> | null = null
  return () => {
    words ??= new Set(
      pages.flatMap(({ lines }) =>
        lines.flatMap(
          (line) =>
            wordsOf(line)
              .toLowerCase()
              .match(/[\p{L}][\p{L}-]*[\p{L}]/gu) ?? [],
        ),
      ),
    )
    return words
  }
}

/**
 * A word divided at the end of a line is put together. It keeps its hyphen when it goes on with a capital, or when the
 * document writes it with a hyphen elsewhere and never without.
 */
export function jointOf(line: string, next: string, words: () => Set<string>): Joint {
  const [, before = '', hyphen] = ends.exec(line) ?? []
  const after = begins.exec(next)?.[1] ?? ''
  if (hyphen === undefined || after === '' || before === '') return { isWord: false, cut: 0 }
  if (hyphen === '\u00ad') return { isWord: true, cut: 1 }
  if (/^\p{Lu}/u.test(after)) return { isWord: before.length > 1, cut: 0 }
  const [left, right] = [before.toLowerCase(), after.toLowerCase()]
  const known = words()
  const isOne = known.has(left + right)
  if (!isOne && known.has(`${left}-${right}`)) return { isWord: true, cut: 0 }
  // Both halves are words that the document uses: "state-" and "sponsored".
  const areTwo = !isOne && left.length > 3 && right.length > 4 && known.has(left) && known.has(right)
  return { isWord: true, cut: areTwo ? 0 : 1 }
}
