import { doneForms, type Form } from '@/lib/reading/rules/grammar'
import { latin } from '@/lib/reading/rules/latin'
import { spokenIn } from '@/lib/reading/rules/spoken'
import type { Unit } from '@/lib/reading/rules/units'
import { byLanguage, said } from '@/lib/reading/rules/wording'

const done = new Set<Form>([...doneForms, 'past_be'])

/** What parts a time from the verb before it. */
const parts = /[;:]|, (?!\d)|[–—] /u

/** Characters between a time at the head of a sentence and its verb, at most. */
const far = 80

/** "Completed by May": what is a last day is one whatever the verb. */
const lastDay = latin.iu`(?<!\p{L})${said('last_day')}(?: ${said('last_day_of')})?$`
const opensAsLast = latin.iu`^${said('opens_as_last')}(?!\p{L})`

/** "The plan adopted in February": a participle that is no part of the verb, right before the time. */
const participle = byLanguage('told_participle', (words) => latin.iu`${words}$`)
/** The same behind the time: "der im Februar vorgelegte Plan". */
const attributive = latin.iu`(?<!\p{L})${said('opens_attribute')}$`
const participleBehind = latin.u`^${said('attribute_behind')}`
/** What is planned for a time is to come. */
const planned = latin.iu`(?<!\p{L})${said('planned_for')}\p{L}*`

const isParticiple = (words: string) => words !== '' && !planned.test(words)

/**
 * Whether the deed that a time belongs to is done: "In February we launched a review". Its verb is the one before it in its
 * clause, else the one behind.
 */
export function isDoneThen(unit: Unit, { start, end }: { start: number; end: number }): boolean {
  const { words, heads } = spokenIn(unit)
  const offset = words.length - unit.words.length
  const [from, to] = [start + offset, end + offset]
  const [near, behindIt] = [words.slice(Math.max(0, from - 40), from), words.slice(to, to + 60)]
  if (lastDay.test(near) || opensAsLast.test(words.slice(from, to))) return false
  const told = participle[unit.language]?.exec(near)?.[0] ?? ''
  if (isParticiple(told) && !heads.some((head) => head.end > from - told.length && head.end <= from)) return true
  if (unit.language === 'de' && attributive.test(near) && isParticiple(participleBehind.exec(behindIt)?.[0] ?? ''))
    return true
  const before = heads.findLast((head) => head.end <= from)
  if (before && !parts.test(words.slice(before.end, from))) return done.has(before.form)
  const behind = heads.find((head) => head.start >= to)
  if (!behind || behind.start - to > far) return false
  return !parts.test(words.slice(to, behind.start).replace(/^,/, '')) && done.has(behind.form)
}
