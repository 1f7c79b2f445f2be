import type { Range } from '@/lib/documents/anchor'

/**
 * Where a label stands in a text: labels are exact once every run of white space is one blank. The first place from
 * `from` on; null when it is nowhere.
 */
export function findLabel(text: string, label: string, from = 0): Range | null {
  const pattern = label
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  const search = new RegExp(pattern, 'gu')
  search.lastIndex = from
  const found = search.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

/** Characters, without white space, that two ranges of a text share. */
export function shared(text: string, a: Range, b: Range): number {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return start < end ? text.slice(start, end).replace(/\s/g, '').length : 0
}

/** Characters of a range that are no white space. */
export const lengthOf = (text: string, { start, end }: Range) => text.slice(start, end).replace(/\s/g, '').length

/** Whether two ranges share at least half of the shorter one: the measure of the guide for sentences. */
export const coversHalf = (text: string, a: Range, b: Range) =>
  shared(text, a, b) >= Math.min(lengthOf(text, a), lengthOf(text, b)) / 2
