/** Small words that join the parts of a name, so that it may go on over the end of a short line. */
const joins = new Set(
  'of the for and on & de des du la le les et d’ der die das des für und zur zum i do na w ds. spraw oraz'.split(' '),
)

/** Signs of a line below which it was not broken because it was full: an address, a heading, a name. */
const fullLine = 50

/** A sign that no name has: what stands before or behind it is another. */
export const barrier = '¶'

/**
 * A stretch in which a line end is a blank where the words go on, and `barrier` where they do not: as long as before, so that
 * offsets hold. Words go on where the line is full, or a small word of names stands at its end or begins the next.
 */
export function softLines(text: string, start: number, end: number): string {
  const stretch = text.slice(start, end)
  if (!/[\n\f]/.test(stretch)) return stretch
  return stretch.replace(/[^\S\n\f]*[\n\f]\s*/g, (gap, at: number) => {
    const from = start + at
    const line = text.slice(Math.max(0, from - fullLine), from)
    const before = /(\S+)$/.exec(line)?.[1]?.toLowerCase() ?? ''
    const after = /^\S+/.exec(text.slice(from + gap.length, from + gap.length + 12))?.[0].toLowerCase() ?? ''
    const isJoined = joins.has(before) || joins.has(after)
    const isFull = line.length === fullLine && !line.includes('\n')
    const breaks = gap.split('\n').length - 1
    const goesOn = breaks > 1 || gap.includes('\f') ? isFull && isJoined : isFull || isJoined
    return (goesOn ? ' ' : barrier).padEnd(gap.length, goesOn ? ' ' : barrier)
  })
}
