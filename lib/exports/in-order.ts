import type { CaseHistory } from '@/lib/exports/case-history'

/** The same history in the order of the format: by number, the chronology by day. What is equal keeps its place. */
export function inOrder(history: CaseHistory): CaseHistory {
  return {
    ...history,
    letters: history.letters.toSorted(byNumber),
    replies: history.replies.toSorted(byNumber),
    sources: history.sources.toSorted(byNumber),
    commitments: history.commitments.toSorted(byNumber),
    chronology: history.chronology.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    files: history.files.toSorted(byNumber),
  }
}

function byNumber(a: { number: string }, b: { number: string }): number {
  return Number(a.number.slice(2)) - Number(b.number.slice(2))
}
