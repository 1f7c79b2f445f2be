import type { Day } from '@/lib/dates'

export type CheckGroup = 'come' | 'soon' | 'later' | 'none'

/** What a check date asks for: it has come, it falls into this month or the next, later, or there is none. */
export function groupOf(nextCheckOn: Day | null, today: Day): CheckGroup {
  if (!nextCheckOn) return 'none'
  if (nextCheckOn <= today) return 'come'
  const months =
    Number(nextCheckOn.slice(0, 4)) * 12 +
    Number(nextCheckOn.slice(5, 7)) -
    (Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)))
  return months <= 1 ? 'soon' : 'later'
}
