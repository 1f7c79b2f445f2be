import { clauseEnd, closes, withoutBrackets } from '@/lib/reading/rules/clauses'
import type { Form, Grammar } from '@/lib/reading/rules/grammar'
import type { Read } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import type { Verb } from '@/lib/reading/rules/verbs'
import { said } from '@/lib/reading/rules/wording'

/** What stands between a verb and the one before it, and what it makes of the verb. */
export type Clause = {
  stretch: Words
  /** The word that makes it a clause of its own (*that*, *which*), and where it stands; '' where there is none. */
  joint: string
  jointAt: number
  /** Where its own words begin. */
  from: number
  form: Form
  /** Whether the verb stands at the end of its clause, in a language that puts it there. */
  isLast: boolean
  isSub: boolean
  isCoordinated: boolean
  /** Whether a clause begins between the verb before and this one. */
  isFresh: boolean
}

const weak = new Set<Form>(['past', 'act', 'practice', 'present', 'ongoing', 'opinion', 'aim', 'intend', 'commit'])

/** The same where infinitives stand at the end and look like verbs: "konnten … beobachten". */
const weakAtEnd = new Set<Form>([...weak, 'progressive'])

/** What looks like a verb and may be a noun: "funds", "reports", "promises". */
const nouns = new Set<Form>(['practice', 'present', 'aim', 'intend', 'commit'])

/** Forms of what was done, which tell a wish behind a joint of wishes. */
const wished = new Set<Form>(['perfect', 'perfect_passive', 'past_be'])

/** Joints behind which who acts stands before the verb. */
const takesSubject = latin.u`^${said('takes_subject')}$`

/** What shows that such a word is a noun at the head of a sentence: "Work on", "Support for". */
const leads = latin.u`^ ${said('noun_leads')}(?!\p{L})`

/** What a sentence only points at, and then says of it what will be done: "this is what we will do", "it is a point that we are examining". */
const pointsAt = latin.u`${said('points_at')}$`

/** Who acts in it is named, so that the joint stands for what is done: not "a law that will help". */
const own = latin.u`^ ${said('own_before')}(?!\p{L})`

/** The clause that a verb stands in. */
export function clauseOf({ grammar, cut, heads, from: behind }: Read, { name, start, end }: Verb): Clause {
  const words = cut.text
  const stretch = stretchOf(cut, behind, start)
  const between = stretch.text
  const found = grammar.links.last('subordinator', stretch)
  const jointAt = found ? behind + found.start : behind
  const from = found ? behind + found.end : behind
  const joint = found ? words.slice(jointAt, from) : ''
  // "Wnoszą, aby gmina wybudowała …": behind such a joint the past tense is a wish.
  const isWished = found !== null && wished.has(name) && grammar.wishes?.test(joint)
  // "After the visit, we …": what a comma closed before the verb does not govern it. One that stands last belongs to its
  // joint past any comma: "dass Bund, Länder und Gemeinden zahlen sollen".
  const isLast = grammar.invertsSubject && closes.test(words.slice(end))
  // "…, which is why we will": *why* tells what follows from it.
  const isResult = heads.at(-1)?.form === 'be' && between.startsWith(' why ')
  const isPointedAt = heads.at(-1)?.form === 'be' && own.test(words.slice(from)) && pointsAt.test(words.slice(0, from))
  const isSub =
    found !== null && !isResult && !isPointedAt && (isLast || !withoutBrackets(words.slice(from, start)).includes(','))
  const isCoordinated = grammar.links.find('coordinator', stretch) !== null
  // What somebody says begins behind "I can confirm that", whose *that* is in it.
  const isFresh = behind === 0 || isSub || isCoordinated || heads.at(-1)?.form === 'told' || /[,;:]/.test(between)
  return { stretch, joint, jointAt, from, form: isWished ? 'would' : name, isLast, isSub, isCoordinated, isFresh }
}

/** Whether a clause hangs on what follows, though no other verb is known: "ob eine Förderung geplant ist, …". */
export const hangsOnJoint = ({ name }: Verb, { joint, isSub, isLast }: Clause): boolean =>
  isSub && (joint === 'ob' || (name === 'act' && isLast))

/** Whether what looks like a verb is none. */
export function isNoVerb(
  { grammar, cut, heads }: Read,
  { start, end }: Verb,
  { form, isFresh, joint, from }: Clause,
): boolean {
  // "Work on the bridge was …": no verb stands first in what a letter tells, and its other half names nobody again.
  if (start === 0 && nouns.has(form) && !grammar.invertsSubject && leads.test(cut.text.slice(end))) return true
  // "where work on the mains will begin": behind such a joint stands who acts.
  if (nouns.has(form) && takesSubject.test(joint) && cut.text.slice(from, start).trim() === '') return true
  // A weak form right behind another verb is no verb: "will publish updated guidance", "will continue".
  return (grammar.invertsSubject ? weakAtEnd : weak).has(form) && !isFresh && heads.length > 0
}

/** Whether the verb before was none: "The information requested could …", a participle; "No funds are …", a noun. */
export function isParticiple({ grammar, heads }: Read, { form, stretch, isFresh }: Clause): boolean {
  const before = heads.at(-1)
  if (!before || grammar.invertsSubject || isFresh || weak.has(form)) return false
  return before.form === 'past' || (nouns.has(before.form) && stretch.text.trim() === '')
}

/**
 * A promise whose denial is part of it: "nie wykluczamy", "ne manque pas de", "wird sich nichts ändern", "will not hesitate",
 * "spares no effort", "there will be no cuts".
 */
const deniesItself = latin.u`${said('denies_itself')}`

/** A clause that begins with what is not: "no funds are foreseen". */
const noneOf = latin.u`^(?:${said('none_lead')},? )?${said('none_of')}(?!\p{L})`

/** Whether a noun says that none is meant: "no pupil". */
export const isNoneOf = (words: string): boolean => noneOf.test(words.trimStart())

/** *Nie* and *ne* stand right before their verb. */
const negatedBefore = latin.u`(?<!\p{L})${said('denies_next')}$`

/** What is told behind a verb is denied by itself. */
const toldBehind = latin.u`^ ${said('told_behind')}`

function isNegated(words: Words, start: number, end: number, grammar: Grammar): boolean {
  const closing = grammar.invertsSubject ? clauseEnd(words.text, end) : end + 12
  // "intends that no ward is closed": what follows *that* denies no intention.
  const isTold = toldBehind.test(words.text.slice(end, end + 8))
  const until = closing === end || isTold ? end : Math.max(end + 12, closing)
  return (
    grammar.links.find('negation', stretchOf(words, start, until)) !== null ||
    negatedBefore.test(words.text.slice(Math.max(0, start - 5), start))
  )
}

/** Whether a verb is denied, whose clause begins at `from`. */
export function isDenied({ grammar, cut }: Read, form: Form, from: number, start: number, end: number): boolean {
  const words = cut.text
  const isOwn = form === 'commit' && deniesItself.test(words.slice(start, end))
  return (isNegated(cut, start, end, grammar) && !isOwn) || isNoneOf(words.slice(from, start))
}
