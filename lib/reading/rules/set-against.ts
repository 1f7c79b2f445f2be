import type { Form } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { byLanguage, said } from '@/lib/reading/rules/wording'

/** Where a promise may begin that is set against what was refused: "nie planujemy budowy, lecz będziemy dofinansowywać". */
export const setAgainst = byLanguage('set_against', (words) => latin.giu`,? ${words} `)

/** Whoever this is, it is not whoever refused: "but they are expected to". */
export const opensWithOthers = latin.iu`^${said('opens_with_others')} `

/** Characters that may stand before the verb of such a promise. */
const bare = 20

/** Forms that look ahead and are nothing else. */
const plain = new Set<Form>(['future', 'future_passive', 'planned'])

/** Whether one half of a sentence denies and the other, which opens with its verb, promises, by the verbs of both. */
export function turnsFromDenial(left: readonly Head[], [first]: readonly Head[]): boolean {
  if (!first || first.start > bare || !plain.has(first.form) || first.isNegated) return false
  const main = left.filter(({ isMain }) => isMain)
  return main.length > 0 && main.every(({ form, isNegated }) => form === 'deny' || isNegated)
}
