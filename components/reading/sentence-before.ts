import type { Range } from '@/lib/documents/anchor'

/** The sentence right before a place in a text, on one line; empty where a paragraph ends between them. Offsets are UTF-16 units. */
export function sentenceBefore(text: string, sentences: readonly Range[], start: number): string {
  const last = sentences.findLast(({ end }) => end <= start)
  if (!last || /\S|\n\s*\n/.test(text.slice(last.end, start))) return ''
  return text.slice(last.start, last.end).replace(/\s+/g, ' ').trim()
}
