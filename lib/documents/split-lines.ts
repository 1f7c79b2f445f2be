/** A line that holds something, at its offsets without the blanks at its ends; `page` counts form feeds from 1. */
export type Line = { start: number; end: number; words: string; blankBefore: number; page: number }

/** The lines of a text that are not empty. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let page = 1
  let blankBefore = 0
  let offset = 0
  for (const raw of text.split('\n')) {
    const feeds = raw.split('\f').length - 1
    page += feeds
    const bare = raw.replaceAll('\f', ' ')
    const lead = bare.search(/\S/)
    if (lead === -1) blankBefore += 1
    else {
      const words = bare.trim()
      lines.push({ start: offset + lead, end: offset + lead + words.length, words, blankBefore, page })
      blankBefore = 0
    }
    offset += raw.length + 1
  }
  return lines
}
