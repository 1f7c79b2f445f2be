import type { Range } from '@/lib/documents/anchor'
import { settleMains } from '@/lib/reading/rules/head-mains'
import { actingIn } from '@/lib/reading/rules/head-actors'
import {
  clauseOf,
  hangsOnJoint,
  isDenied,
  isNoneOf,
  isNoVerb,
  isParticiple,
  type Clause,
} from '@/lib/reading/rules/head-clauses'
import { agentOf, subjectOf } from '@/lib/reading/rules/acting'
import { clauseEnd } from '@/lib/reading/rules/clauses'
import { grammarOf, type Form, type Grammar, type Subject } from '@/lib/reading/rules/grammar'
import { cutOf, type Given } from '@/lib/reading/rules/matching/pattern-index'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { isOfThings } from '@/lib/reading/rules/says-own'
import { apart, verbsIn, type Verb } from '@/lib/reading/rules/verbs'
import { isWrittenNoun } from '@/lib/reading/rules/written-nouns'

/** A finite verb with its tense or mood, who does it, and whether it stands in a main clause. */
export type Head = {
  form: Form
  subject: Subject
  isMain: boolean
  isNegated: boolean
  /** Joined by *and* or *but* to the verb before: what is thought before it does not govern it. */
  isJoined: boolean
  /** Where the verb stands in the words of the unit. */
  start: number
  end: number
  /** Who is named as acting behind a passive. */
  agent: Subject | null
  /** Where its clause ends, in a language that puts the deed itself there: "wird … geprüft"; null in others. */
  closesAt: number | null
}

/** How far a unit was read: what its next verb stands behind. */
export type Read = {
  grammar: Grammar
  cut: Words
  heads: Head[]
  /** Where the verb before ends. */
  from: number
  /** Where the clause of the verb before begins. */
  opened: number
  /** Who acted last. */
  last: Subject
  /** Where the noun stands that the clause before hangs on, and what stands around it. */
  antecedent: Range | null
}

/** What a verb brings with it wherever it stands: who is named behind a passive, where its clause ends. */
const endsOf = ({ grammar, cut }: Read, form: Form, end: number) => ({
  agent: form.includes('passive') ? agentOf(cut, end, grammar) : null,
  closesAt: grammar.invertsSubject ? clauseEnd(cut.text, end) : null,
})

/** The verb before was a participle or a noun: this one is the verb of its clause. */
function correctLast(read: Read, { start, end }: Verb, { form }: Clause): void {
  const before = read.heads.pop()
  if (!before) return
  const subject = subjectOf(read.cut, read.opened, start, end, read.grammar)
  const isNegated = isDenied(read, form, read.opened, start, end)
  read.heads.push({ ...before, form, subject, isNegated, start, end, ...endsOf(read, form, end) })
}

/** Takes a verb with whoever does it. */
function takeHead(read: Read, verb: Verb, clause: Clause): void {
  const { grammar, heads } = read
  const { start, end } = verb
  const { form, isSub } = clause
  const { subject, isJoined, staysSub, antecedent } = actingIn(read, verb, clause)
  // "wpłynie na odbiorców i obniży …": what comes of an effect is one, where nobody acts.
  const isEffect = grammar.selfEnding !== null && isJoined && heads.at(-1)?.form === 'future_be' && isOfThings(subject)
  // "No pupil who lives nearby will be given a pass": the noun says it, past the clause that hangs on it.
  const isNegated =
    isDenied(read, form, clause.from, start, end) ||
    (!isSub && antecedent !== null && isNoneOf(read.cut.text.slice(antecedent.start, antecedent.end)))
  heads.push({
    form: isEffect && form === 'future' ? 'future_be' : form,
    subject,
    isMain: !isSub && !staysSub,
    isNegated,
    isJoined,
    start,
    end,
    ...endsOf(read, form, end),
  })
  read.opened = clause.from
  read.antecedent = antecedent
  if (subject !== 'unknown') read.last = subject
}

/**
 * The verbs of a unit in order. A word such as *that* or *which* puts the next verb into a clause of its own; what says only
 * what somebody thinks is known as an opinion by its form. A shallow reading: no tree, no dictionary beyond the grammar.
 * `written` are the same words with their capitals; they begin again at `ownAt`, behind what introduces them. `known` is what
 * may be a verb in them, where that was looked for.
 */
export function headsOf(given: Given, language: string, written = '', ownAt = 0, known?: readonly Verb[]): Head[] {
  const grammar = grammarOf(language)
  if (!grammar) return []
  const cut = cutOf(given)
  const read: Read = { grammar, cut, heads: [], from: 0, opened: 0, last: 'unknown', antecedent: null }
  let hangs = false
  for (const verb of apart(known ?? verbsIn(cut, language), (one) => isWrittenNoun(written, one, ownAt, language))) {
    const clause = clauseOf(read, verb)
    hangs = hangsOnJoint(verb, clause)
    if (isNoVerb(read, verb, clause)) continue
    if (isParticiple(read, clause)) correctLast(read, verb, clause)
    else takeHead(read, verb, clause)
    read.from = verb.end
  }
  return settleMains(read, hangs)
}
