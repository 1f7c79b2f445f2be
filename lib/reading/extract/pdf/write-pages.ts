import { findFootnotes, bodySize } from '@/lib/reading/extract/pdf/find-footnotes'
import { findFurniture, type PageLines } from '@/lib/reading/extract/pdf/find-furniture'
import { findLetterhead } from '@/lib/reading/extract/pdf/find-letterhead'
import { jointOf, wordsIn } from '@/lib/reading/extract/pdf/join-lines'
import { wordsOf, type Line } from '@/lib/reading/extract/pdf/page-lines'
import type { Page, Run } from '@/lib/reading/extract/schema'
import { cleanText } from '@/lib/reading/extract/text/clean-text'
import type { Zone, ZoneKind } from '@/lib/reading/schema'

export type Written = { text: string; pages: Page[]; zones: Zone[]; map: Run[] }

const cleanCell = (text: string) => cleanText(text).replace(/[\n\f\t]+/g, ' ')

/** A page as it is read aloud: its running head, the body, which may go on from column to column, the notes, its foot. */
function inOrder({ height, lines }: PageLines, furniture: ReadonlySet<Line>, notes: readonly Line[][]): Line[] {
  const noted = new Set(notes.flat())
  const isHead = (line: Line) => furniture.has(line) && line.y < height / 2
  const isFoot = (line: Line) => furniture.has(line) && !isHead(line)
  const body = lines.filter((line) => !furniture.has(line) && !noted.has(line))
  return [...lines.filter(isHead), ...body, ...notes.flat(), ...lines.filter(isFoot)]
}

/** Writes the lines of pages as one text, with the place of each stretch, and the zones that the layout tells. */
export function writePages(given: readonly PageLines[], originOf: (page: number) => Page['origin']): Written {
  const furniture = findFurniture(given)
  const letterhead = findLetterhead(given, furniture)
  const usual = bodySize(given)
  const words = wordsIn(given)
  const parts: string[] = []
  const [pages, zones, map]: [Page[], Zone[], Run[]] = [[], [], []]
  let length = 0
  const put = (text: string) => {
    parts.push(text)
    length += text.length
  }
  for (const [index, page] of given.entries()) {
    const number = index + 1
    if (index > 0) put('\f')
    const start = length
    const spans = new Map<Line, { start: number; end: number }>()
    const notes = findFootnotes(page, furniture, usual)
    const noteOf = new Map(notes.flatMap((lines, i) => lines.map((line) => [line, i] as const)))
    const lines = inOrder(page, furniture, notes)
    for (const [i, line] of lines.entries()) {
      const from = length
      const next = lines[i + 1]
      const cells = line.cells.map(({ text, box }) => ({ text: cleanCell(text), box }))
      const isSameZone = next && noteOf.get(line) === noteOf.get(next) && furniture.has(line) === furniture.has(next)
      const joint = isSameZone ? jointOf(wordsOf(line), wordsOf(next), words) : { isWord: false, cut: 0 }
      for (const [j, { text, box }] of cells.entries()) {
        if (j > 0) put('\t')
        const shown = j === cells.length - 1 && joint.cut > 0 ? text.slice(0, -joint.cut) : text
        if (box && shown !== '') map.push({ start: length, end: length + shown.length, page: number, ...rounded(box) })
        put(shown)
      }
      spans.set(line, { start: from, end: length })
      if (next && !joint.isWord) put(next.breakBefore || !isSameZone ? '\n\n' : '\n')
    }
    pages.push({ number, start, end: length, width: page.width, height: page.height, origin: originOf(number) })
    const zone = (kind: ZoneKind, lines: readonly Line[]) => {
      const own = lines.flatMap((line) => spans.get(line) ?? [])
      const [first, last] = [own[0], own.at(-1)]
      if (first && last && last.end > first.start)
        zones.push({ kind, start: first.start, end: last.end, page: number, language: null })
    }
    for (const line of lines)
      if (furniture.has(line)) zone(letterhead.has(line) ? 'letterhead' : 'page_furniture', [line])
    for (const note of notes) zone('footnote', note)
  }
  zones.sort((a, b) => a.start - b.start)
  return { text: parts.join(''), pages, zones, map }
}

const tenth = (value: number) => Math.round(value * 10) / 10

const rounded = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
})
