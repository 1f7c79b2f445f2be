import type { Form } from '@/lib/reading/rules/grammar'
import { wordsOf } from '@/lib/reading/rules/wording'

/** What somebody does or will do: a passive names whom it is done to. */
const doing = new Set<Form>(['future', 'progressive', 'ongoing', 'intend', 'aim', 'commit', 'planned'])

/** Characters before a verb in which a name is looked for. */
const reach = 60

/** What may stand between a name and its verb, and within a name. */
const between = new Set(wordsOf('between_name_and_verb'))
const within = new Set(wordsOf('within_doer'))

const capital = /^[("]?\p{Lu}/u
const twoCapitals = /^[\p{L}\d]*?\p{Lu}[\p{Ll}\d]*\p{Lu}[\p{L}\d]*$/u

/**
 * The name right before a verb of what somebody does or will do, of several words or with two capitals: "Harbour Rail Ltd",
 * "BITKOM". Null where none stands there.
 */
export function nameBefore(before: string, form: Form): string | null {
  if (!doing.has(form)) return null
  const words = before
    .slice(Math.max(0, before.length - reach))
    .trimEnd()
    .split(' ')
  if (between.has(words.at(-1) ?? '')) words.pop()
  if (!capital.test(words.at(-1) ?? '')) return null
  let from = words.length - 1
  while (from > 0 && (capital.test(words[from - 1] ?? '') || within.has(words[from - 1] ?? ''))) from -= 1
  const name = words.slice(from)
  while (within.has(name[0] ?? '')) name.shift()
  const capitals = name.filter((word) => capital.test(word)).length
  return capitals > 1 || twoCapitals.test(name.at(-1) ?? '') ? name.join(' ') : null
}
