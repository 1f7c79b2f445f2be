import type { NoteLink } from '@/components/reading/footnotes'
import type { Range } from '@/lib/documents/anchor'
import { inOneRun } from '@/lib/documents/join-parts'

const inBrackets = /^\s*\[\d{1,3}\]/

/**
 * The words of a passage for a title: without the marks of notes that surely are marks, in brackets here and at the head of their note,
 * as the text of a Word document has them. Digits that lost their raising stay: some are of a figure or of a name ("3.5", "CO2").
 */
export function titleWords(text: string, ranges: readonly Range[], notes: readonly NoteLink[]): string {
  const heads = new Set(
    notes.flatMap(({ isNote, start, id }) => (isNote && inBrackets.test(text.slice(start)) ? [`#${id}`] : [])),
  )
  const marks = notes.filter(
    ({ isNote, start, end, href }) => !isNote && heads.has(href) && inBrackets.test(text.slice(start, end)),
  )
  const cut = marks.toSorted((a, b) => a.start - b.start)
  const parts = ranges.map((range) => {
    const within = cut.filter(({ start, end }) => start >= range.start && end <= range.end)
    const edges = [range.start, ...within.flatMap(({ start, end }) => [start, end]), range.end]
    const kept: Range[] = []
    for (let at = 0; at < edges.length; at += 2) kept.push({ start: edges[at] ?? 0, end: edges[at + 1] ?? 0 })
    return kept.map(({ start, end }) => text.slice(start, end)).join('')
  })
  return inOneRun(parts)
}
