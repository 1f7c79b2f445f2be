import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

const bracketed = /\([^()]*\)/g
/** Words of the same length without what stands in parentheses, which parts no clause: "im Vertrag (dort, Ziffer 3)". */
export const withoutBrackets = (words: string) => words.replace(bracketed, (found) => '_'.repeat(found.length))

/** Where a clause ends, and with it a verb that stands last: "dass er geprüft wird". */
export const closes = latin.u`^(?:[,;.:!?)]|$| ${said('joint_behind_clause')} )`

/** What parts a condition from what follows of it, right before the verb of that. */
export const opensMain = latin.u`, (?:${said('opens_main')} )?$`

/** Where a verb parts in two, what denies it stands anywhere up to the end of its clause. In characters at most. */
const farthest = 160

/** Where the clause of a verb ends, `farthest` behind it at most. */
export function clauseEnd(words: string, end: number): number {
  const near = words.slice(end, end + farthest)
  const stop = near.search(/[,;:.]| - /)
  return end + (stop < 0 ? near.length : stop)
}
