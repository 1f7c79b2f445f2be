/** A line that holds something, at its offsets without the blanks at its ends; `page` counts form feeds from 1. */
export type Line = { start: number; end: number; words: string; blankBefore: number; page: number }

/** The lines of a text that are not empty. A page ends a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let page = 1
  let blankBefore = 0
  let offset = 0
  for (const raw of text.split(/[\n\f]/)) {
    const lead = raw.search(/\S/)
    if (lead === -1) blankBefore += 1
    else {
      const words = raw.trim()
      lines.push({ start: offset + lead, end: offset + lead + words.length, words, blankBefore, page })
      blankBefore = 0
    }
    offset += raw.length + 1
    if (text[offset - 1] === '\f') page += 1
  }
  return lines
}
