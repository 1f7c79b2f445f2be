import type { Grammar } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'

/** Characters around a verb in which whoever does it is looked for. */
const near = 70

/** Whether a letter's reader did it: "you asked", "your association reported", "wniosła Pani". `from` is where the verb before ends. */
export function isByRecipient(words: string, { start, end }: Head, from: number, grammar: Grammar): boolean {
  const { before, behind } = grammar.recipient
  return before.test(words.slice(Math.max(from, start - near), start)) || behind.test(words.slice(end, end + near))
}

/** Whether a sentence bids its reader to tell something: "please tell us how many inspections took place". */
export const bidsReader = (words: string, grammar: Grammar): boolean => grammar.recipient.bids.test(words)
