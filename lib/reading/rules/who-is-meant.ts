import { namedBefore } from '@/lib/reading/rules/english-turns'
import type { Subject } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { said } from '@/lib/reading/rules/wording'

/** *it*, *they*, *sie*, *elle* at the head of a clause: somebody named before. */
const personal = latin.iu`^${said('refers_back')}(?!\p{L})`

/** The same right before a verb that stands later: "Compte tenu de votre demande, elle a …". */
const pronounBefore = latin.u`(?:^|[ ,])${said('refers_back_at_verb')} ?$`

/** The same behind its verb, where something else stands first: "wird sie". */
const behindVerb = latin.iu`^ ${said('refers_back_behind')}(?!\p{L})`

/** Who acts in the main clause of a unit; what *it* and *they* of the next one mean. */
const mainSubject = (heads: readonly Head[]): Subject =>
  heads.find(({ isMain, subject }) => isMain && subject !== 'dummy' && subject !== 'unknown')?.subject ?? 'unknown'

/**
 * Tells whom a pronoun means at each verb of a unit, asked in their order; null where none acts there. `before` are the verbs of
 * the sentence before.
 */
export function whoIsMeant(
  { words, cut, heads }: { words: string; cut: Words; heads: readonly Head[] },
  before: readonly Head[],
): (head: Head, index: number) => Subject | null {
  const named = mainSubject(before)
  const refersBack = personal.test(words)
  let last: Subject | null = null
  const isPronoun = ({ start, end }: Head, index: number) =>
    (refersBack && index === 0) ||
    behindVerb.test(words.slice(end, end + 6)) ||
    pronounBefore.test(cut.text.slice(0, start))
  return (head, index) => {
    // "Elle en mesure l'effet et fait en sorte que …": whom the pronoun means acts again.
    const again = head.isJoined ? last : null
    last = null
    if (head.subject === 'dummy')
      last = isPronoun(head, index) ? named : (namedBefore(cut, heads, index, named) ?? again)
    return last
  }
}
