import { withQuery } from '@/lib/web/with-query'

type Query = Record<string, string | string[] | undefined>

/** What the walk itself keeps in the address; the rest is the list that it walks through. */
const ownNames = ['at', 'saved', 'began', 'undo', 'of', 'undone', 'snoozed', 'draft', 'refused', 'from']

export type ReviewPlace = {
  /** The list that is walked through, as its filters: check date has come, unless the address says otherwise. */
  listQuery: Query
  scope: 'scope_come' | 'scope_filtered' | 'scope_all'
  /** What has an update after this instant is behind. */
  beganAt: Date
  saved: number
  leaveTo: string
  hrefOf: (to: { at: string | undefined; saved: number }) => string
}

/** Reads where a review stands from its address: nothing of it is stored, so a link can be passed on and reloaded. */
export function reviewPlace(base: string, query: Query): ReviewPlace {
  const given = Object.fromEntries(Object.entries(query).filter(([name]) => !ownNames.includes(name)))
  const isPlain = Object.keys(given).every((name) => name === 'check')
  const listQuery = Object.keys(given).length === 0 ? { check: 'come' } : given
  const began = new Date(typeof query.began === 'string' ? query.began : '')
  const beganAt = Number.isNaN(began.getTime()) ? new Date() : began
  const saved = Number.parseInt(typeof query.saved === 'string' ? query.saved : '0', 10)
  const path = `${base}/commitments/review`
  return {
    listQuery,
    scope: !isPlain ? 'scope_filtered' : listQuery.check === 'come' ? 'scope_come' : 'scope_all',
    beganAt,
    saved: Number.isInteger(saved) && saved > 0 ? saved : 0,
    leaveTo: withQuery(`${base}/commitments`, given),
    hrefOf: (to) =>
      withQuery(path, {
        ...listQuery,
        at: to.at,
        saved: to.saved > 0 ? String(to.saved) : undefined,
        began: beganAt.toISOString(),
      }),
  }
}
