import { deadline, dueOf, type Due } from '@/lib/reading/rules/due'

/** A line with more, in cells or in characters, is no row that anybody reads; each promise in it would look through all of it. */
const [mostCells, longestRow] = [60, 10_000]

const none: Due = { dueOn: null, dueText: null }

/** Whether a cell is nothing but a time: "June 2027", "by the end of 2027." */
function isTime(words: string, time: string): boolean {
  const at = words.indexOf(time)
  const [before, after] = [words.slice(0, at), words.slice(at + time.length)]
  return at >= 0 && (before === '' || (deadline.test(before) && before.length < 25)) && !/[\p{L}\d]/u.test(after)
}

/**
 * When a promise in a row of a table is due by another cell of that row: "Publish the register" beside "June 2027". Only where one
 * cell and no more is nothing but a time that names a day: of a beginning and an end nobody knows which is the last day. A day before
 * the promise may be the one on which it was made: it counts where the text is dated, and then only if it is to come. `place` is
 * where the promise stands in `text`, whose rows have tabs between their cells.
 */
export function dueBeside(text: string, place: { start: number; end: number }, writtenOn: string | null): Due {
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1
  const lineEnd = text.indexOf('\n', place.end)
  const rowEnd = lineEnd < 0 ? text.length : lineEnd
  if (rowEnd - lineStart > longestRow) return none
  const before = text.slice(lineStart, place.start).split('\t').slice(0, -1)
  const after = text.slice(place.end, rowEnd).split('\t').slice(1)
  if (before.length + after.length > mostCells) return none
  const dueOfCell = (cell: string): Due[] => {
    const words = cell.trim()
    const due = words.length < 60 ? dueOf({ words }, writtenOn) : none
    return due.dueOn && isTime(words, due.dueText ?? '') ? [due] : []
  }
  const times = [
    ...before.flatMap(dueOfCell).filter(({ dueOn }) => writtenOn !== null && dueOn !== null && dueOn > writtenOn),
    ...after.flatMap(dueOfCell),
  ]
  const [only] = times
  return only && times.length === 1 ? only : none
}
