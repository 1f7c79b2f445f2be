import { isBareJoint } from '@/lib/reading/rules/bare-joint'
import { clauseEnd, closes, opensMain, withoutBrackets } from '@/lib/reading/rules/clauses'
import { forms, grammarOf, type Form, type Grammar, type Subject } from '@/lib/reading/rules/grammar'
import { cutOf, type Found, type Given } from '@/lib/reading/rules/matching/pattern-index'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'

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

const order = Object.fromEntries(forms.map((form, at) => [form, at])) as Record<Form, number>

/** Every verb the grammar knows; of two that overlap the one that begins first, then the longer, then the earlier form. */
function verbsOf(words: Words, { forms }: Grammar): Found<Form>[] {
  const found = forms.allIn(words)
  found.sort((a, b) => a.start - b.start || b.end - a.end || order[a.name] - order[b.name])
  const kept: Found<Form>[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (!last || one.start >= last.end) kept.push(one)
  }
  return kept
}

const weak = new Set<Form>(['past', 'act', 'practice', 'present', 'ongoing', 'opinion', 'aim', 'intend', 'commit'])

/** The same where infinitives stand at the end and look like verbs: "konnten … beobachten". */
const weakAtEnd = new Set<Form>([...weak, 'progressive'])

/** What looks like a verb and may be a noun: "funds", "reports". */
const nouns = new Set<Form>(['practice', 'present'])

/** The same at the head of a sentence, with what shows that it is one there: "Work on", "Support for". */
const leads = /^ (?:on|for|to|of|with|from|in|at|by|is|are|was|were|has|have|will|services?|staff|costs?)(?!\p{L})/u

/** Whom a stretch before (or after) a verb names: the first of its noun phrases that means anything. */
function subjectIn(stretch: Words, grammar: Grammar): Subject {
  const cut = grammar.links.find('preposition', stretch)?.start ?? 0
  // The last noun of the phrase is what the phrase means: "the Commission's objective".
  const lead = cut > 0 ? stretchOf(stretch, 0, cut) : stretch
  const named = grammar.subjects.runIn(lead)
  const first = named.at(-1)
  // "The ministry and local authorities": together with others we act as well.
  const ours = first?.name === 'other' ? named.find(({ name }) => name === 'self' || name === 'body') : undefined
  if (ours && grammar.links.find('coordinator', lead)) return ours.name
  if (first) return first.name
  const last = cut > 0 ? grammar.subjects.runIn(stretch).at(-1) : undefined
  // "An observatory of prices": what hangs on an unknown noun does not act for it, unless it is somebody who can.
  return !last || (cut > 0 && last.name === 'other') ? 'unknown' : last.name
}

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

const article = /^(?:das|diese[rs]?|te|ta|ten)$/u

/** Whom a stretch names first. */
function firstIn(stretch: Words, grammar: Grammar): Subject {
  // "das Ministerium": an article is nobody.
  const named = grammar.subjects.runIn(stretch).find(({ start, end }) => !article.test(stretch.text.slice(start, end)))
  if (!named) return 'unknown'
  // "wird mit den Verbänden entschieden": who hangs on a preposition does not act.
  const cut = grammar.links.find('preposition', stretch)?.start ?? named.start
  return named.name === 'other' && cut < named.start ? 'unknown' : named.name
}

/** A stretch without the blanks at its ends. */
function trimmed(words: Words, from: number, to: number): Words {
  const part = words.text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  return stretchOf(words, start, Math.max(start, to - part.length + part.trimEnd().length))
}

/** What parts a clause into insertions. */
const sign = /[,;:(]| - /g

/** The clause's own stretch before its verb: what follows the last comma, unless only an insertion stands there. */
function stretchBefore(words: Words, from: number, to: number, grammar: Grammar): Words {
  const clause = withoutBrackets(words.text.slice(from, to))
  const starts = [from]
  const ends: number[] = []
  sign.lastIndex = 0
  for (let one = sign.exec(clause); one; one = sign.exec(clause)) {
    ends.push(from + one.index)
    starts.push(from + sign.lastIndex)
  }
  ends.push(to)
  let own: Words | null = null
  for (let at = starts.length - 1; at >= 0; at -= 1) {
    const part = trimmed(words, starts[at] ?? from, ends[at] ?? to)
    if (part.text !== '' && !grammar.startsPhrase.test(part.text)) return part
    own ??= part
  }
  return own ?? stretchOf(words, from, to)
}

/**
 * The verbs of a unit in order. A word such as *that* or *which* puts the next verb into a clause of its own; what says only
 * what somebody thinks is known as an opinion by its form. A shallow reading: no tree, no dictionary beyond the grammar.
 */
export function headsOf(given: Given, language: string): Head[] {
  const grammar = grammarOf(language)
  if (!grammar) return []
  const cut = cutOf(given)
  const words = cut.text
  const heads: Head[] = []
  let from = 0
  let opened = 0
  let last: Subject = 'unknown'
  let antecedent: Words | null = null
  for (const { name: form, start, end } of verbsOf(cut, grammar)) {
    const stretch = stretchOf(cut, from, start)
    const between = stretch.text
    const joint = grammar.links.last('subordinator', stretch)
    const clauseFrom = joint ? from + joint.end : from
    // "After the visit, we …": what a comma closed before the verb does not govern it.
    // A verb that stands last belongs to its joint past any comma: "dass Bund, Länder und Gemeinden zahlen sollen".
    const isLast = grammar.invertsSubject && closes.test(words.slice(end))
    const isSub = joint !== null && (isLast || !withoutBrackets(words.slice(clauseFrom, start)).includes(','))
    const coordinated = grammar.links.find('coordinator', stretch) !== null
    // What somebody says begins behind "I can confirm that", whose *that* is in it.
    const isFresh = from === 0 || isSub || coordinated || heads.at(-1)?.form === 'told' || /[,;:]/.test(between)
    // "Work on the bridge was …": no verb stands first in what a letter tells, and its other half names nobody again.
    if (start === 0 && nouns.has(form) && !grammar.invertsSubject && leads.test(words.slice(end))) continue
    // A weak form right behind another verb is no verb: "will publish updated guidance", "will continue".
    if ((grammar.invertsSubject ? weakAtEnd : weak).has(form) && !isFresh && heads.length > 0) continue
    const isDenied = (from: number) =>
      isNegated(cut, start, end, grammar) || noneOf.test(words.slice(from, start).trimStart())
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
    const isClosed = !between.includes(',') || between.trim() === ','
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
    // "supports families and will study": whom the verb before is done to does not act in the half that follows.
    const isDoneTo = grammar.endsInCoordinator.test(between) && (known === 'other' || known === 'text')
    const actsAgain = grammar.tellsCases ? actsOn(stretch, form, subject, grammar) : isDoneTo
    const goesOn = isJoined && (known === 'unknown' || actsAgain)
    const own: Subject =
      isBare && before.subject !== 'unknown' ? before.subject : goesOn && last !== 'unknown' ? last : known
    heads.push({
      form,
      subject: own,
      isMain: !isSub,
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
  // A clause with one verb is a main clause, whatever word it begins with.
  const [only] = heads
  if (only && !heads.some(({ isMain }) => isMain)) heads[heads.length - 1] = { ...(heads.at(-1) ?? only), isMain: true }
  // "Wird die Frist versäumt, so erlischt …": a verb that opens a sentence of two is a condition.
  const second = heads[1]
  if (grammar.invertsSubject && only?.start === 0 && second && opensMain.test(words.slice(only.end, second.start)))
    heads[0] = { ...only, isMain: false }
  return heads
}

function subjectOf(words: Words, from: number, start: number, end: number, grammar: Grammar): Subject {
  if (grammar.selfEnding?.test(words.text.slice(start, end))) return 'self'
  const stretch = stretchBefore(words, from, start, grammar)
  if (!grammar.invertsSubject) return subjectIn(stretch, grammar)
  const near = words.text.slice(end, end + 60)
  const stop = near.search(/[,;:]/)
  const behind = trimmed(words, end, end + (stop < 0 ? near.length : stop))
  // Behind the verb where something else stands first: "Im Herbst wird das Ministerium", "werden wir".
  const isInverted = stretch.text === '' || grammar.startsPhrase.test(stretch.text)
  if (isInverted && grammar.tellsCases) {
    const acting = nominativeIn(stretch, grammar)
    if (acting) return acting
  }
  if (isInverted || subjectIn(stretchOf(behind, 0, firstBlank(behind.text)), grammar) === 'self') {
    // Behind its verb the subject comes first, and the objects after it.
    const inverted = firstIn(behind, grammar)
    if (inverted !== 'unknown') return inverted
  }
  const before = subjectIn(stretch, grammar)
  return before === 'unknown' ? firstIn(behind, grammar) : before
}

const firstBlank = (words: string) => (words.includes(' ') ? words.indexOf(' ') : words.length)

/** Whom a stretch that begins with a phrase names last, no preposition before: "w marcu ministerstwo". */
function nominativeIn(stretch: Words, grammar: Grammar): Subject | null {
  const named = grammar.subjects.runIn(stretch).findLast(({ start }) => {
    const before = stretch.text.slice(0, start).trimEnd()
    return !grammar.startsPhrase.test(before.slice(before.lastIndexOf(' ') + 1))
  })
  return named?.name ?? null
}

/** Who is named behind a passive: "by the Agency", "par le ministère". */
function agentOf(words: Words, end: number, grammar: Grammar): Subject | null {
  const near = words.text.slice(end, end + 120)
  const stop = near.search(/[;:]/)
  const behind = stretchOf(words, end, end + (stop < 0 ? near.length : stop))
  const lead = grammar.links.find('agent', behind)
  if (!lead) return null
  const named = subjectIn(stretchOf(behind, lead.end, lead.end + 45), grammar)
  return named === 'unknown' ? null : named
}

/** A clause that begins with what is not: "no funds are foreseen". */
const noneOf = /^(?:no|none|neither|kein\p{L}*|aucune?|żad\p{L}+)(?!\p{L})/u

/** *Nie* and *ne* stand right before their verb. */
const negatedBefore = /(?<!\p{L})(?:nie |ne |n')$/u

function isNegated(words: Words, start: number, end: number, grammar: Grammar): boolean {
  const until = grammar.invertsSubject ? Math.max(end + 12, clauseEnd(words.text, end)) : end + 12
  return (
    grammar.links.find('negation', stretchOf(words, start, until)) !== null ||
    negatedBefore.test(words.text.slice(Math.max(0, start - 5), start))
  )
}
