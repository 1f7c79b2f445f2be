import { withoutNul } from '@/lib/fields'
import { isUuid } from '@/lib/uuid'

export type Query = Record<string, string | string[] | undefined>

/** The first value of each name of an address. */
export const readQuery = (query: Query): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, [value].flat().map((one) => one && withoutNul(one))[0]]),
  )

/** An id from an address, or null: nothing else ever reaches a query. */
export const asId = (value: string | undefined): string | null => (value && isUuid(value) ? value : null)
