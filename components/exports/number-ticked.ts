import type { ExportItem } from '@/lib/exports/get-export-builder'

/** What gets a number of its own: our letters L, what came or was found E. */
export type Numbered = { letters: ExportItem[]; exhibits: ExportItem[] }

const inOrder = (items: ExportItem[]) =>
  items.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.id.localeCompare(b.id))

/**
 * The numbers that the ticked items of the cases get in the files, by id: in the order of their days, running through all
 * cases. As `numberExhibits` gives them, for the order by day; by recipient the names as redacted decide, known only then.
 */
export function numberTicked(cases: readonly Numbered[], isTicked: (id: string) => boolean): Map<string, string> {
  const numbers = new Map<string, string>()
  let [letters, exhibits] = [0, 0]
  for (const one of cases) {
    for (const { id } of inOrder(one.letters)) if (isTicked(id)) numbers.set(id, `L ${(letters += 1)}`)
    for (const { id } of inOrder(one.exhibits)) if (isTicked(id)) numbers.set(id, `E ${(exhibits += 1)}`)
  }
  return numbers
}
