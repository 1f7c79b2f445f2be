import { wordsOf, type Line } from '@/lib/reading/extract/pdf/page-lines'

export type PageLines = { width: number; height: number; lines: Line[] }

/** How far the margin reaches in which a running head or a page number may stand, as a share of the page. */
const margin = 0.14

const pageNumber =
  /^(?:(?:page|seite|strona|str|pagina|página|s|p)\.?\s*)?[-–—|[(]?\s*\d{1,4}\s*(?:(?:\/|\||of|von|sur|z|de|di)\s*\d{1,4})?\s*[-–—|\])]?$/iu

/** A footnote that says the same as another ("Ibid.") is no running foot, unless it is the last line. */
const noteMark = /^(?:\d{1,3}|\[\d{1,3}\])[.)]?\s?\p{L}/u

const keyOf = (line: Line) => wordsOf(line).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()

/** The lines nearest to the upper and the lower edge, three on each side. */
function edgeLines({ height, lines }: PageLines): Line[] {
  const upright = lines.filter((line) => !line.isTurned).sort((a, b) => a.y - b.y)
  const top = upright.slice(0, 4).filter(({ y }) => y < height * margin)
  const last = upright.at(-1)
  const foot = upright
    .slice(-4)
    .filter((line) => line.y - line.size > height * (1 - margin) && (line === last || !noteMark.test(wordsOf(line))))
  return [...new Set([...top, ...foot])]
}

/** Nothing that is read stands between it and the edge: a line of a paragraph that comes back on every page is none. */
const isOutermost = ({ height, lines }: PageLines, candidates: ReadonlySet<Line>) => {
  const read = lines.filter((line) => !line.isTurned && !candidates.has(line)).map(({ y }) => y)
  const [first, last] = [Math.min(...read), Math.max(...read)]
  return ({ y }: Line) => (y < height / 2 ? y <= first + 1 : y >= last - 1)
}

/**
 * Running heads, feet and page numbers: what stands in the margins of several pages and differs only in its digits, and
 * a bare number of a page at the very edge.
 */
export function findFurniture(pages: readonly PageLines[]): Set<Line> {
  const edges = pages.map(edgeLines)
  const seen = new Map<string, number>()
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const often = Math.max(2, Math.ceil(pages.length * 0.3))
  const furniture = new Set<Line>()
  for (const [index, page] of pages.entries()) {
    const candidates = (edges[index] ?? []).filter(
      (line) => (seen.get(keyOf(line)) ?? 0) >= often || pageNumber.test(wordsOf(line).trim()),
    )
    for (const line of candidates.filter(isOutermost(page, new Set(candidates)))) furniture.add(line)
  }
  return furniture
}
