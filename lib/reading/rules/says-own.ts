import type { Form, Subject } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'

/** Verbs in the active voice that somebody does. */
const active = new Set<Form>(['future', 'progressive', 'ongoing', 'intend', 'practice'])

/** Verbs in Polish whose subject stands behind them: "że trwają prace". */
const ofThings = /^(?:trwa|rusz|powsta|nastąpi|odby|odbędz|pojawi|wejd|istniej|toczy|działa|będzie$|będą$)| się$/u

/** What may stand between a joint and its verb and names nobody. */
const adverbs = /^ ?(?:(?:\p{L}+(?:nie|wo|sto|ko|cie|czo)|też|także|również|już|nadal|dalej|teraz|zawsze) )*$/u

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
