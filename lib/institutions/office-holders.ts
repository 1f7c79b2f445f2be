import type { Day } from '@/lib/dates'

export type OfficeHolder = { name: string; function: string; fromOn: Day | null; toOn: Day | null }

const plain = (text: string) => text.toLocaleLowerCase().replace(/\s+/g, ' ').trim()

/** Who holds offices of an institution on a day; unknown ends count as open. */
export const holdersOn = <T extends OfficeHolder>(holders: readonly T[], on: Day): T[] =>
  holders.filter(({ fromOn, toOn }) => (!fromOn || fromOn <= on) && (!toOn || toOn >= on))

/**
 * Who answers today for what somebody signed then: the present holder of the same office. Null where the office is
 * unknown, or still in the same hands.
 */
export function successorOf(
  holders: readonly OfficeHolder[],
  signed: { name: string | null; function: string | null },
  today: Day,
): OfficeHolder | null {
  const office =
    signed.function ?? holders.find(({ name }) => signed.name && plain(name) === plain(signed.name))?.function
  if (!office) return null
  const now = holdersOn(holders, today).find((holder) => plain(holder.function) === plain(office))
  return now && (!signed.name || plain(now.name) !== plain(signed.name)) ? now : null
}
