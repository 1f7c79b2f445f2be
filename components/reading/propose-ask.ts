type Ask = { id: string; number: number; text: string }

/** Words of four letters and more, without their endings: enough to see what two sentences share. */
const stemsOf = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)))

/**
 * The ask that a passage speaks of: the only one there is, else the one that shares the most words with it, two at least
 * and more than any other. Null when no ask stands out. Our own rule of thumb, shown before it is accepted.
 */
export function proposeAsk(quote: string, asks: readonly Ask[]): Ask | null {
  const words = stemsOf(quote)
  const shared = asks
    .map((ask) => ({ ask, count: [...stemsOf(ask.text)].filter((stem) => words.has(stem)).length }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = shared
  if (!first || first.count < 2 || first.count === second?.count) return null
  return first.ask
}
