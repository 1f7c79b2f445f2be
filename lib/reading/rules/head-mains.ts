import { opensMain } from '@/lib/reading/rules/clauses'
import { isNoneOf } from '@/lib/reading/rules/head-clauses'
import type { Form } from '@/lib/reading/rules/grammar'
import type { Head, Read } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** A verb right behind a comma, and who acts behind it: what stood before hangs on them. */
const mainBehind = latin.u`^, ${said('main_behind')}(?!\p{L})`

/** A noun and right behind it whoever acts: "the money the Council will give". */
const nounAndActor = latin.u`(?:^|[,;:] )${said('noun_and_actor')} [^,;:]*$`

const coming = new Set<Form>(['future', 'future_passive', 'future_be', 'would'])

/** Verbs that end what such a noun opened. */
const closing = new Set<Form>([
  'perfect',
  'perfect_passive',
  'present_passive',
  'be',
  'deny',
  'contrast',
  'past_be',
  'past_passive',
])

const apart = latin.u`[,;:]|(?<!\p{L})${said('opens_part')}(?!\p{L})`

/** Whether a verb hangs on a noun without a joint: "the amount the Council will give has not been settled". */
const isBareRelative = (words: string, head: Head, next: Head | undefined): boolean =>
  next !== undefined &&
  coming.has(head.form) &&
  closing.has(next.form) &&
  !next.isJoined &&
  !apart.test(words.slice(head.end, next.start)) &&
  nounAndActor.test(words.slice(0, head.start))

/** "No pupil who lives nearby will be given a pass": what is denied of the noun is denied of the one verb that is known. */
const isNoneAlone = (words: string, { length }: readonly Head[]): boolean => length === 1 && isNoneOf(words)

/** The verbs of a unit, when all are known: which of them stand in its main clause. `hangs` tells that the last one hangs on what follows. */
export function settleMains({ grammar, cut, heads }: Read, hangs: boolean): Head[] {
  const words = cut.text
  const [first, second] = heads
  const last = heads.at(-1)
  if (!first || !last) return heads
  const settled = heads.map((head, at) =>
    head.isMain && isBareRelative(words, head, heads[at + 1]) ? { ...head, isMain: false } : head,
  )
  // A clause with one verb is a main clause, whatever word it begins with, unless another follows whose verb is not known:
  // "Ob eine Förderung geplant ist, weiß das Ministerium".
  const isOpen = hangs || (grammar.invertsSubject && mainBehind.test(words.slice(last.end)))
  if (!isOpen && !heads.some(({ isMain }) => isMain))
    settled[heads.length - 1] = { ...last, isMain: true, isNegated: last.isNegated || isNoneAlone(words, heads) }
  // "Wird die Frist versäumt, so erlischt …": a verb that opens a sentence of two is a condition.
  const isCondition = grammar.invertsSubject && !grammar.selfEnding && first.start === 0
  if (isCondition && second && opensMain.test(words.slice(first.end, second.start)))
    settled[0] = { ...first, isMain: false }
  return settled
}
