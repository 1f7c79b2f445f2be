import type { Line } from '@/lib/documents/split-lines'

/** Menus and titles of other articles do not end as sentences do. */
const isSentence = (line: Line) => line.words.length > 60 && /[.?!…]["”’»)\]]*$/u.test(line.words)

/** A saved web page has many short lines without an end of sentence, most of them bullets. */
function looksLikeWebPage(lines: Line[]): boolean {
  const bullets = lines.filter((line) => /^[•·▪◦]\s/u.test(line.words))
  return lines.length > 20 && bullets.length > lines.length * 0.25
}

const day = /\b\d{1,2}[./ ](?:\d{1,2}|\p{L}+)[./ ]\d{4}\b/u

/**
 * Menus, links and logos around the body of a saved web page: everything before the title of its first long sentence and
 * after its last one. A letter has none.
 */
export function findFurniture(lines: Line[]): Set<Line> {
  if (!looksLikeWebPage(lines)) return new Set()
  const sentences = lines.map((line, i) => (isSentence(line) ? i : -1)).filter((i) => i >= 0)
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (first === undefined || last === undefined) return new Set()
  // A dated title stands close above the body: it is kept.
  const above = lines.slice(Math.max(0, first - 4), first).findIndex((line) => day.test(line.words))
  const top = above === -1 ? first : Math.max(0, first - 4) + above - 1
  return new Set([...lines.slice(0, Math.max(0, top)), ...lines.slice(last + 1)])
}
