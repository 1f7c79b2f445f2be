import type { Marked } from '@/components/reading/drawn-passages'
import type { Range } from '@/lib/documents/anchor'

/** A stretch of text over which nothing changes: the same passages, chosen or not. */
export type Piece = Range & { drawn: Marked[]; isChosen: boolean; opens: Marked[] }

const covers = (ranges: readonly Range[], at: number) => ranges.some(({ start, end }) => start <= at && at < end)

/** Cuts a run where a passage, the chosen words or a sentence begins or ends. Every character is in exactly one piece. */
export function piecesOf(
  run: Range,
  drawn: readonly Marked[],
  chosen: Range | null,
  sentences: readonly Range[],
  notes: readonly Range[] = [],
): Piece[] {
  const edges = [...drawn.flatMap(({ ranges }) => ranges), ...(chosen ? [chosen] : []), ...sentences, ...notes].flatMap(
    ({ start, end }) => [start, end],
  )
  const cuts = [...new Set([run.start, ...edges.filter((at) => at > run.start && at < run.end), run.end])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? run.end
    const here = drawn.filter(({ ranges }) => covers(ranges, start))
    const opens = here.filter(({ ranges }) => ranges[0]?.start === start)
    return { start, end, drawn: here, isChosen: chosen !== null && covers([chosen], start), opens }
  })
}
