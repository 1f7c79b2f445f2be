import type { Run } from '@/lib/reading/extract/schema'

/**
 * Maps each line of a cleaned text to the characters of the decoded original that it came from. Lines are compared by
 * their ends: cleaning changes characters within a line and never the number of lines.
 */
export function mapLines(text: string, original: string, part: string): Run[] {
  const runs: Run[] = []
  const ends = /\r\n?|[\n\u2028\u2029\u0085]|$/g
  let from = 0
  let start = 0
  for (const line of text.split('\n')) {
    ends.lastIndex = from
    const found = ends.exec(original)
    const to = found?.index ?? original.length
    if (line !== '') runs.push({ start, end: start + line.length, part, from, to })
    start += line.length + 1
    from = to + (found?.[0].length ?? 0)
  }
  return runs
}
