import { unreadFilters } from '@/lib/commitments/filter'
import { isDay } from '@/lib/dates'
import { asId } from '@/lib/web/read-query'
import { withQuery } from '@/lib/web/with-query'

export type Query = Record<string, string | string[] | undefined>

/** One value of the address; of a name that stands there more than once, none. */
export const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

/** The last line of the page before, as the address keeps it: its id and the day that the list is sorted by. */
export function cursorOf(query: Query) {
  const [given, on = ''] = (one(query.after) ?? '').split('.')
  const id = asId(given)
  return id ? { id, on: isDay(on) ? on : null } : null
}

/** What an address of the list says beside its filters: where one stands in it, and what was done there last. */
const placeNames = ['after', 'open', 'form', 'saved', 'changed', 'count', 'undone']

/** Filters of the address that the list is shown, and would be kept, without. */
export const unreadIn = (query: Query) => unreadFilters(withQuery('', query).slice(1), placeNames)
