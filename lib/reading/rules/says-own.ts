import type { Form, Subject } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** Verbs in the active voice that somebody does. */
const active = new Set<Form>(['future', 'progressive', 'ongoing', 'intend', 'practice'])

/** Verbs in Polish whose subject stands behind them: "że trwają prace". */
const ofThings = latin.u`${said('of_things')}`

/** What may stand between a joint and its verb and names nobody. */
const adverbs = latin.u`^ ?(?:${said('names_nobody')} )*$`

/**
 * Whether a verb behind *that* is done by whoever says so, in a language that leaves the pronoun out: "Spółka zapewnia, że podejmie
 * działania". `before` is the verb of saying, `known` who was found to act; the clause begins at `from`, its verb at `start`.
 */
export function isOwnWord(
  before: Head | undefined,
  known: Subject,
  form: Form,
  words: string,
  from: number,
  start: number,
  end: number,
): boolean {
  if (before?.form !== 'told' || before.subject !== 'body' || !active.has(form)) return false
  if (known === 'self' || known === 'body') return false
  return adverbs.test(words.slice(from, start)) && !ofThings.test(words.slice(start, end))
}

/** Whether nobody who can act for the sender does it. */
export const isOfThings = (subject: Subject): boolean => subject !== 'self' && subject !== 'body'
