import { latin } from '@/lib/reading/rules/latin'
import type { NamedTime } from '@/lib/reading/rules/parts-of-year'
import { said } from '@/lib/reading/rules/wording'

const leads = latin.iu`(?<!\p{L})(?<lead>${said('begins_at')}(?: ?${said('before_begin')})? ?)$`

/** Characters before the name of a time in which the words for a beginning stand. */
const reach = 40

/** The words before the name of a time, at `at`, that make it a beginning: "from the", "ab dem", "à partir du". Null where none do. */
export const beginningBefore = (words: string, at: number): string | null =>
  leads.exec(words.slice(Math.max(0, at - reach), at))?.groups?.lead ?? null

/**
 * A time from which on something is ("from March on", "ab 2027"): due on its first day, as from then on one can look whether it is
 * so. Where that day is not behind the letter's, the last one stays, by which it must have begun.
 */
export function asBeginning<T extends Pick<NamedTime, 'firstOn' | 'dueOn'>>(time: T, datedOn: string | null): T {
  const { firstOn } = time
  return firstOn !== null && (datedOn === null || firstOn > datedOn) ? { ...time, dueOn: firstOn } : time
}
