import { forms, grammarOf, type Form, type Grammar, type Subject } from '@/lib/reading/rules/grammar'
import { fold } from '@/lib/reading/rules/matching/fold'
import type { Found } from '@/lib/reading/rules/matching/pattern-index'

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
}

const order = Object.fromEntries(forms.map((form, at) => [form, at])) as Record<Form, number>

/** Every verb the grammar knows; of two that overlap the one that begins first, then the longer, then the earlier form. */
function verbsOf(words: string, { forms }: Grammar): Found<Form>[] {
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

/** Whom a stretch before (or after) a verb names: the first of its noun phrases that means anything. */
function subjectIn(stretch: string, grammar: Grammar): Subject {
  const cut = stretch.search(grammar.preposition)
  const lead = cut > 0 ? stretch.slice(0, cut) : stretch
  for (const part of [lead, stretch]) {
    // The last noun of the phrase is what the phrase means: "the Commission's objective".
    const last = grammar.subjects.runIn(part).at(-1)
    // "An observatory of prices": what hangs on an unknown noun does not act for it, unless it is somebody who can.
    if (last) return part !== lead && last.name === 'other' ? 'unknown' : last.name
  }
  return 'unknown'
}

/** "and", "and also", "but regularly": a joint with at most one word behind it. */
const endsInJoint = (between: string, grammar: Grammar) => {
  const tail = between.trim().split(/\s+/).slice(-2)
  return tail.some((word) => grammar.coordinator.test(word))
}

const article = /^(?:das|diese[rs]?|te|ta|ten)$/u

/** Whom a stretch names first. */
function firstIn(stretch: string, grammar: Grammar): Subject {
  // "das Ministerium": an article is nobody.
  const named = grammar.subjects.runIn(stretch).find(({ start, end }) => !article.test(stretch.slice(start, end)))
  return named?.name ?? 'unknown'
}

/** The clause's own stretch before its verb: what follows the last comma, unless only an insertion stands there. */
function stretchBefore(words: string, from: number, to: number, grammar: Grammar): string {
  const parts = words.slice(from, to).split(/[,;:(]| - /)
  const own = parts.at(-1)?.trim() ?? ''
  if (own !== '' && !grammar.startsPhrase.test(own)) return own
  return parts.findLast((part) => part.trim() !== '' && !grammar.startsPhrase.test(part.trim()))?.trim() ?? own
}

/**
 * The verbs of a unit in order. A word such as *that* or *which* puts the next verb into a clause of its own; what says only
 * what somebody thinks is known as an opinion by its form. A shallow reading: no tree, no dictionary beyond the grammar.
 */
export function headsOf(words: string, language: string): Head[] {
  const ofLanguage = known.get(language) ?? new Map<string, Head[]>()
  const found = ofLanguage.get(words)
  if (found) return found
  const heads = findHeads(fold(words), language)
  if (ofLanguage.size >= mostKnown) ofLanguage.clear()
  known.set(language, ofLanguage.set(words, heads))
  return heads
}

/**
 * The verbs of the units that were looked at: how a sentence is cut, its features, its labels and its reason all ask for the
 * same ones, some of them only when the whole document was gone through.
 */
const known = new Map<string, Map<string, Head[]>>()
const mostKnown = 4000

function findHeads(words: string, language: string): Head[] {
  const grammar = grammarOf(language)
  if (!grammar) return []
  const heads: Head[] = []
  let from = 0
  let opened = 0
  let last: Subject = 'unknown'
  let antecedent = ''
  for (const { name: form, start, end } of verbsOf(words, grammar)) {
    const between = words.slice(from, start)
    const joints = [...between.matchAll(grammar.subordinator)]
    const joint = joints.at(-1)
    const clauseFrom = joint ? from + joint.index + joint[0].length : from
    // "After the visit, we …": what a comma closed before the verb does not govern it.
    const isSub = joint !== undefined && !words.slice(clauseFrom, start).includes(',')
    const coordinated = grammar.coordinator.test(between)
    const isFresh = from === 0 || isSub || coordinated || /[,;:]/.test(between)
    // A weak form right behind another verb is no verb: "will publish updated guidance", "will continue".
    if ((grammar.invertsSubject ? weakAtEnd : weak).has(form) && !isFresh && heads.length > 0) continue
    const isDenied = (from: number) =>
      isNegated(words, start, end, grammar) || noneOf.test(words.slice(from, start).trimStart())
    const agent = form.includes('passive') ? agentOf(words, end, grammar) : null
    const before = heads.at(-1)
    // "The information requested could …": a participle, not the verb. "No funds are …": a noun.
    const isNoun = before && nouns.has(before.form) && between.trim() === ''
    if (!grammar.invertsSubject && before && (before.form === 'past' || isNoun) && !isFresh && !weak.has(form)) {
      heads.pop()
      const subject = subjectOf(words, opened, start, end, grammar)
      heads.push({ ...before, form, subject, isNegated: isDenied(opened), start, end, agent })
      from = end
      continue
    }
    opened = clauseFrom
    const subject = subjectOf(words, clauseFrom, start, end, grammar)
    // "… and will publish": who acted before acts again, where nobody else is named.
    // "Councils that apply will be told": past the clause behind a noun, the noun acts.
    const passed = !isSub && !coordinated && before?.isMain === false && !between.includes(',') ? antecedent : ''
    antecedent = isSub && joint ? words.slice(from, from + joint.index) : passed
    const isJoined = heads.length > 0 && endsInJoint(between, grammar)
    const known = subject === 'unknown' && passed !== '' ? subjectIn(passed, grammar) : subject
    const own: Subject = known === 'unknown' && isJoined ? last : known
    heads.push({
      form,
      subject: own,
      isMain: !isSub,
      isNegated: isDenied(clauseFrom),
      isJoined,
      start,
      end,
      agent,
    })
    if (own !== 'unknown') last = own
    from = end
  }
  // A clause with one verb is a main clause, whatever word it begins with.
  const [only] = heads
  if (only && !heads.some(({ isMain }) => isMain)) heads[heads.length - 1] = { ...(heads.at(-1) ?? only), isMain: true }
  return heads
}

function subjectOf(words: string, from: number, start: number, end: number, grammar: Grammar): Subject {
  if (grammar.selfEnding?.test(words.slice(start, end))) return 'self'
  const stretch = stretchBefore(words, from, start, grammar)
  if (!grammar.invertsSubject) return subjectIn(stretch, grammar)
  const behind =
    words
      .slice(end, end + 60)
      .split(/[,;:]/)[0]
      ?.trim() ?? ''
  // Behind the verb where something else stands first: "Im Herbst wird das Ministerium", "werden wir".
  const isInverted = stretch === '' || grammar.startsPhrase.test(stretch)
  if (isInverted || subjectIn(behind.split(' ')[0] ?? '', grammar) === 'self') {
    // Behind its verb the subject comes first, and the objects after it.
    const inverted = firstIn(behind, grammar)
    if (inverted !== 'unknown') return inverted
  }
  const before = subjectIn(stretch, grammar)
  return before === 'unknown' ? firstIn(behind, grammar) : before
}

/** Who is named behind a passive: "by the Agency", "par le ministère". */
function agentOf(words: string, end: number, grammar: Grammar): Subject | null {
  const behind = words.slice(end, end + 120).split(/[;:]/)[0] ?? ''
  const lead = grammar.agent.exec(behind)
  if (!lead) return null
  const named = subjectIn(behind.slice(lead.index + lead[0].length, lead.index + lead[0].length + 45), grammar)
  return named === 'unknown' ? null : named
}

/** A clause that begins with what is not: "no funds are foreseen". */
const noneOf = /^(?:no|none|neither|kein\p{L}*|aucune?|żad\p{L}+)(?!\p{L})/u

/** *Nie* and *ne* stand right before their verb. */
const negatedBefore = /(?<!\p{L})(?:nie |ne |n')$/u

const isNegated = (words: string, start: number, end: number, grammar: Grammar) =>
  grammar.negation.test(words.slice(start, end + 12)) || negatedBefore.test(words.slice(Math.max(0, start - 5), start))
