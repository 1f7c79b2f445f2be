import { latin } from '@/lib/reading/rules/latin'
import type { Subject } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'
import type { Words } from '@/lib/reading/rules/matching/words-in'

/** "Nevertheless it monitors": whom the pronoun means was named before it in the sentence. */
const itBefore = latin(
  'u',
)`(?:^|[ ,;])(?:it|they)(?:,? (?:also|now|still|then|therefore|however|further|both|\p{L}+ly))*,? ?$`

/** "…, which is why we will": what was thought before is left behind. */
export const isWhy = /\bwhy /u

/** "I can confirm that we will …, and that it remains ready": told as well. */
export const toldFurther = /\band that\b/u

/** "The money should be there within a week". */
export const should = latin(
  'u',
)`^should (?:\p{L}+ly )?(?:be|have|reach|arrive|receive|hear|complete|finish|open|start|begin|end|see)\b`

/** What something brings about or comes to, where nobody is said to act: "these measures will lead to", "the lease will expire". */
export const effect = latin(
  'u',
)`^(?:will|shall|would|could|might)(?: not| also| then| only| further|,? \p{L}+ly)*,? (?:help|lead|result|mean|enable|allow|ensure|bring|give rise|contribute|cause|cost|generate|benefit|improve|reduce|increase|boost|ease|affect|pose|put|undermine|expose|make|have|need|depend|become|take (?!place|part|effect|action|steps|up|over|forward)|expire|lapse|end|begin to|start (?:to|running)|run out|lose|gain|rise|fall|show|prove|span|belong|vary|disappoint|satisfy|surprise|seem|feel|suffer|face|be (?:able|subject|higher|lower|better|worse|more|less|\d))(?!\p{L})`

/** A case that is not so: "if it were open source, we would". *Were to* speaks of one that may come. */
export const isUnreal = /\bif [^,;]{1,60}? (?:were(?! to\b)|had been)\b/iu

/** Whom *it* or *they* right before a verb that is not the first thing in a sentence means; null where none stands there. */
export function namedBefore(cut: Words, heads: readonly Head[], index: number, named: Subject): Subject | null {
  const start = heads[index]?.start ?? 0
  if (!itBefore.test(cut.text.slice(0, start))) return null
  const before = heads.slice(0, index).findLast(({ subject }) => subject !== 'dummy' && subject !== 'unknown')
  return before?.subject ?? named
}
