import type { Range } from '@/lib/documents/anchor'
import { subjectIn, subjectOf } from '@/lib/reading/rules/acting'
import { isBareJoint } from '@/lib/reading/rules/bare-joint'
import type { Form, Grammar, Subject } from '@/lib/reading/rules/grammar'
import type { Clause } from '@/lib/reading/rules/head-clauses'
import type { Head, Read } from '@/lib/reading/rules/heads'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { isOwnWord } from '@/lib/reading/rules/says-own'
import type { Verb } from '@/lib/reading/rules/verbs'

/** Verbs in the present, which go on with the clause before them. */
const goesOnInClause = new Set<Form>(['practice', 'present', 'ongoing'])

/** Verbs of what is to come or goes on, which do not hang on what is known. */
const promising = new Set<Form>(['future', 'future_be', 'progressive', 'intend', 'commit', 'modal', 'would'])

/** "and", "and also", "but regularly": a joint with at most one word behind it. */
function endsInJoint(between: Words, grammar: Grammar): boolean {
  let { text } = between
  for (let words = 0; words < 2; words += 1) {
    text = text.trimEnd()
    const from = text.lastIndexOf(' ') + 1
    if (grammar.links.find('coordinator', stretchOf(between, from, text.length))) return true
    text = text.slice(0, from)
  }
  return false
}

/** Whether the verb behind a joint goes on with who acted: what stands before the joint is an object. Nobody is named behind it. */
function actsOn(stretch: Words, form: Form, subject: Subject, grammar: Grammar): boolean {
  if (subject === 'self' || form.includes('passive')) return false
  const joint = grammar.links.last('coordinator', stretch)
  const behind = stretchOf(stretch, joint?.end ?? 0, stretch.text.length)
  return grammar.subjects.runIn(behind).length === 0
}

/** "I know that this is hard and will do all I can": *we* and *I* promise past what they know. */
const isPastKnowing = (form: Form, before: Head, [first]: readonly Head[]): boolean =>
  promising.has(form) && !promising.has(before.form) && first?.subject === 'self' && first.form === 'opinion'

/** Who acts where a verb is joined to the one before: "… and will publish". */
export type Acting = {
  subject: Subject
  isJoined: boolean
  /** "those who are old or keep animals": a verb in the present goes on with the clause that it is joined to. */
  staysSub: boolean
  /** What the clause hangs on; null where it hangs on nothing. */
  antecedent: Range | null
}

/** Who does a verb: whoever its clause names; else whoever acted before, where it goes on with that. */
export function actingIn(read: Read, verb: Verb, clause: Clause): Acting {
  const { grammar, cut, heads, from, last } = read
  const { stretch, form, isSub, isCoordinated } = clause
  const between = stretch.text
  const before = heads.at(-1)
  const named = subjectOf(cut, clause.from, verb.start, verb.end, grammar)
  // "Councils that apply will be told": past the clause behind a noun, the noun acts.
  const isClosed = !between.includes(',') || between.trim() === ',' || (grammar.tellsCases && /, $/.test(between))
  const passed = !isSub && !isCoordinated && before?.isMain === false && isClosed ? read.antecedent : null
  const antecedent = isSub ? { start: from, end: clause.jointAt } : passed
  const known = named === 'unknown' && passed ? subjectIn(stretchOf(cut, passed.start, passed.end), grammar) : named
  const isJoined = heads.length > 0 && isCoordinated && endsInJoint(stretch, grammar)
  const isPlain = !grammar.invertsSubject && !grammar.tellsCases
  const isBare = isJoined && !isSub && isPlain && isBareJoint(stretch, grammar)
  const staysSub = isBare && before?.isMain === false && goesOnInClause.has(form)
  return { subject: whoActs(), isJoined, staysSub, antecedent }

  function whoActs(): Subject {
    if (isBare && before?.isMain === false && isPastKnowing(form, before, heads)) return 'self'
    const { start, end, name } = verb
    if (before && isSub && grammar.selfEnding && isOwnWord(before, known, name, cut.text, clause.from, start, end))
      return before.subject
    // "will reduce costs for the state and will allow …": an object before the joint acts for nobody, whoever acted.
    if (isBare && before?.isMain === true) return before.subject
    // "supports families and will study": whom the verb before is done to does not act in the half that follows.
    const isDoneTo = grammar.endsInCoordinator.test(between) && (known === 'other' || known === 'text')
    const actsAgain = grammar.tellsCases ? actsOn(stretch, form, named, grammar) : isDoneTo
    return isJoined && (known === 'unknown' || actsAgain) && last !== 'unknown' ? last : known
  }
}
