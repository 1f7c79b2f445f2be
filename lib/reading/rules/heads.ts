import { latin } from '@/lib/reading/rules/latin'
import { agentOf, subjectIn, subjectOf } from '@/lib/reading/rules/acting'
import { isBareJoint } from '@/lib/reading/rules/bare-joint'
import { clauseEnd, closes, opensMain, withoutBrackets } from '@/lib/reading/rules/clauses'
import { grammarOf, type Form, type Grammar, type Subject } from '@/lib/reading/rules/grammar'
import { isOfThings, isOwnWord } from '@/lib/reading/rules/says-own'
import { cutOf, type Given } from '@/lib/reading/rules/matching/pattern-index'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
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

const weak = new Set<Form>(['past', 'act', 'practice', 'present', 'ongoing', 'opinion', 'aim', 'intend', 'commit'])

/** The same where infinitives stand at the end and look like verbs: "konnten … beobachten". */
const weakAtEnd = new Set<Form>([...weak, 'progressive'])

/** Verbs in the present, which go on with the clause before them. */
const goesOnInClause = new Set<Form>(['practice', 'present', 'ongoing'])

/** Verbs of what is to come or goes on, which do not hang on what is known. */
const promising = new Set<Form>(['future', 'future_be', 'progressive', 'intend', 'commit', 'modal', 'would'])

/** What looks like a verb and may be a noun: "funds", "reports", "promises". */
const nouns = new Set<Form>(['practice', 'present', 'aim', 'intend', 'commit'])

/** The same at the head of a sentence, with what shows that it is one there: "Work on", "Support for". */
const leads = latin.u`^ (?:on|for|to|of|with|from|in|at|by|is|are|was|were|has|have|will|services?|staff|costs?)(?!\p{L})`

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
  const words = cut.text
  const heads: Head[] = []
  let from = 0
  let opened = 0
  let last: Subject = 'unknown'
  let antecedent: Words | null = null
  let hangs = false
  const verbs = apart(known ?? verbsIn(cut, language), (verb) => isWrittenNoun(written, verb, ownAt, language))
  for (const { name, start, end } of verbs) {
    const stretch = stretchOf(cut, from, start)
    const between = stretch.text
    const joint = grammar.links.last('subordinator', stretch)
    const clauseFrom = joint ? from + joint.end : from
    // "Wnoszą, aby gmina wybudowała …": behind such a joint the past tense is a wish.
    const isWished =
      joint !== null && wished.has(name) && grammar.wishes?.test(words.slice(from + joint.start, clauseFrom))
    const form = isWished ? 'would' : name
    // "After the visit, we …": what a comma closed before the verb does not govern it. One that stands last belongs to its
    // joint past any comma: "dass Bund, Länder und Gemeinden zahlen sollen".
    const isLast = grammar.invertsSubject && closes.test(words.slice(end))
    // "…, which is why we will": *why* tells what follows from it.
    const isResult = heads.at(-1)?.form === 'be' && between.startsWith(' why ')
    const isSub =
      joint !== null && !isResult && (isLast || !withoutBrackets(words.slice(clauseFrom, start)).includes(','))
    hangs = isSub && (words.slice(from + joint.start, clauseFrom) === 'ob' || (name === 'act' && isLast))
    const coordinated = grammar.links.find('coordinator', stretch) !== null
    // What somebody says begins behind "I can confirm that", whose *that* is in it.
    const isFresh = from === 0 || isSub || coordinated || heads.at(-1)?.form === 'told' || /[,;:]/.test(between)
    // "Work on the bridge was …": no verb stands first in what a letter tells, and its other half names nobody again.
    if (start === 0 && nouns.has(form) && !grammar.invertsSubject && leads.test(words.slice(end))) continue
    // A weak form right behind another verb is no verb: "will publish updated guidance", "will continue".
    if ((grammar.invertsSubject ? weakAtEnd : weak).has(form) && !isFresh && heads.length > 0) continue
    const isDenied = (from: number) =>
      (isNegated(cut, start, end, grammar) && !(form === 'commit' && deniesItself.test(words.slice(start, end)))) ||
      noneOf.test(words.slice(from, start).trimStart())
    const agent = form.includes('passive') ? agentOf(cut, end, grammar) : null
    const closesAt = grammar.invertsSubject ? clauseEnd(words, end) : null
    const before = heads.at(-1)
    // "The information requested could …": a participle, not the verb. "No funds are …": a noun.
    const isNoun = before && nouns.has(before.form) && between.trim() === ''
    if (!grammar.invertsSubject && before && (before.form === 'past' || isNoun) && !isFresh && !weak.has(form)) {
      heads.pop()
      const subject = subjectOf(cut, opened, start, end, grammar)
      heads.push({ ...before, form, subject, isNegated: isDenied(opened), start, end, agent, closesAt })
      from = end
      continue
    }
    opened = clauseFrom
    const subject = subjectOf(cut, clauseFrom, start, end, grammar)
    // "… and will publish": who acted before acts again, where nobody else is named.
    // "Councils that apply will be told": past the clause behind a noun, the noun acts.
    const isClosed = !between.includes(',') || between.trim() === ',' || (grammar.tellsCases && /, $/.test(between))
    const passed: Words | null = !isSub && !coordinated && before?.isMain === false && isClosed ? antecedent : null
    antecedent = isSub ? stretchOf(cut, from, from + joint.start) : passed
    const isJoined = heads.length > 0 && coordinated && endsInJoint(stretch, grammar)
    const known = subject === 'unknown' && passed ? subjectIn(passed, grammar) : subject
    const isBare =
      isJoined &&
      !isSub &&
      before?.isMain === true &&
      !grammar.invertsSubject &&
      !grammar.tellsCases &&
      isBareJoint(stretch, grammar)
    // "those who are old or keep animals": a verb in the present goes on with the clause that it is joined to.
    const staysSub =
      isJoined &&
      !isSub &&
      before?.isMain === false &&
      goesOnInClause.has(form) &&
      !grammar.invertsSubject &&
      !grammar.tellsCases &&
      isBareJoint(stretch, grammar)
    // "supports families and will study": whom the verb before is done to does not act in the half that follows.
    const isDoneTo = grammar.endsInCoordinator.test(between) && (known === 'other' || known === 'text')
    // "I know that this is hard and will do all I can": *we* and *I* promise past what they know.
    const iActAgain =
      isJoined &&
      !isSub &&
      before?.isMain === false &&
      promising.has(form) &&
      !promising.has(before.form) &&
      heads[0]?.subject === 'self' &&
      heads[0].form === 'opinion' &&
      !grammar.invertsSubject &&
      !grammar.tellsCases &&
      isBareJoint(stretch, grammar)
    const saysOwn =
      isSub && grammar.selfEnding !== null && isOwnWord(before, known, name, words, clauseFrom, start, end)
    const actsAgain = grammar.tellsCases ? actsOn(stretch, form, subject, grammar) : isDoneTo
    const goesOn = isJoined && (known === 'unknown' || actsAgain)
    const own: Subject = iActAgain
      ? 'self'
      : saysOwn && before
        ? before.subject
        : isBare && before.subject !== 'unknown'
          ? before.subject
          : goesOn && last !== 'unknown'
            ? last
            : known
    // "wpłynie na odbiorców i obniży …": what comes of an effect is one, where nobody acts.
    const isEffect = grammar.selfEnding !== null && isJoined && before?.form === 'future_be' && isOfThings(own)
    heads.push({
      form: isEffect && form === 'future' ? 'future_be' : form,
      subject: own,
      isMain: !isSub && !staysSub,
      isNegated: isDenied(clauseFrom),
      isJoined,
      start,
      end,
      agent,
      closesAt,
    })
    if (own !== 'unknown') last = own
    from = end
  }
  // A clause with one verb is a main clause, whatever word it begins with, unless another follows whose verb is not known:
  // "Ob eine Förderung geplant ist, weiß das Ministerium".
  const [only] = heads
  hangs ||= grammar.invertsSubject && mainBehind.test(words.slice(heads.at(-1)?.end))
  if (only && !hangs && !heads.some(({ isMain }) => isMain))
    heads[heads.length - 1] = { ...(heads.at(-1) ?? only), isMain: true }
  // "Wird die Frist versäumt, so erlischt …": a verb that opens a sentence of two is a condition.
  const second = heads[1]
  if (
    grammar.invertsSubject &&
    !grammar.selfEnding &&
    only?.start === 0 &&
    second &&
    opensMain.test(words.slice(only.end, second.start))
  )
    heads[0] = { ...only, isMain: false }
  return heads
}

/** Forms of what was done. */
const wished = new Set<Form>(['perfect', 'perfect_passive', 'past_be'])

/** A verb right behind a comma, and who acts behind it: what stood before hangs on them. */
const mainBehind =
  /^, (?!die |der |das |den |dem |wenn |um |damit |sowie |und )\p{Ll}+(?:t|e|en|st) (?:wir|ich|sie|es|man|die|der|das)(?!\p{L})/u

/** A promise whose denial is part of it: "nie wykluczamy", "ne manque pas de", "wird sich nichts ändern". */
const deniesItself = /^(?:nie |ne |n')|(?<!\p{L})nichts? /u

/** A clause that begins with what is not: "no funds are foreseen". */
const noneOf = latin.u`^(?:no|none|neither|kein\p{L}*|aucune?|żad\p{L}+)(?!\p{L})`

/** *Nie* and *ne* stand right before their verb. */
const negatedBefore = latin.u`(?<!\p{L})(?:nie |ne |n')$`

function isNegated(words: Words, start: number, end: number, grammar: Grammar): boolean {
  const closing = grammar.invertsSubject ? clauseEnd(words.text, end) : end + 12
  const until = closing === end ? end : Math.max(end + 12, closing)
  return (
    grammar.links.find('negation', stretchOf(words, start, until)) !== null ||
    negatedBefore.test(words.text.slice(Math.max(0, start - 5), start))
  )
}
