import type { Range } from '@/lib/documents/anchor'
import { doneForms, type Form } from '@/lib/reading/rules/grammar'
import { openForms } from '@/lib/reading/rules/head-numbers'
import { headsOf, type Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { lexiconOf } from '@/lib/reading/rules/lexicon'
import { matchesOf } from '@/lib/reading/rules/matching/matches-of'
import { isPlain } from '@/lib/reading/rules/plain-words'
import type { PlainText, PlainStretch } from '@/lib/reading/rules/plain-text'
import { opensWithOthers, setAgainst, turnsFromDenial } from '@/lib/reading/rules/set-against'
import { verbsIn, type Searched, type Verb } from '@/lib/reading/rules/verbs'
import { byLanguage, said } from '@/lib/reading/rules/wording'

const joint = byLanguage('parts_at_verb', (words) => latin.giu`${words}|; `)

const isOpen = ({ cut }: PlainStretch, language: string) =>
  lexiconOf(language)?.isAnyIn(['future', 'progressive', 'continue', 'intend'], cut) ?? false
const isDone = ({ cut }: PlainStretch, language: string) =>
  lexiconOf(language)?.isAnyIn(['perfect', 'past'], cut) ?? false

/** What hangs on the half before: "said that … and that …". */
const dependent = latin.iu`^${said('dependent')}(?![\p{L}])`

/** What runs on longer has lost its full stops: its beginning is looked at. In characters; keeps the time in proportion. */
export const longest = 1500

/** So many joints of a sort are asked whether they part a sentence; one with more is a list, or means harm. */
const mostJoints = 16

/** A part of a sentence; `leadIn` names who acts where its own words do not, `searched` is the sentence where its verbs were looked for. */
type Clause = Range & { leadIn: string; searched?: Searched | undefined }

/** Any *and* or *but*: whether both halves have a verb is asked of the grammar. */
const anyJoint = byLanguage('parts_anywhere', (words) => latin.giu`,? ${words} `)

/** Where a second promise begins that hangs on something the first does not: "monitoruje …, a w razie potrzeby podejmie". */
const onCondition = byLanguage('parts_on_condition', (words) => latin.giu`${words}`)

/** "… do 15 grudnia 2026 r. Ministerstwo odpowie …": a Polish year that ends in *r.* may end a sentence with it. */
const behindYear = byLanguage('parts_behind_year', (words) => latin.gu`${words}`)

/** Forms that look ahead where they open a half: "and come back to you". */
const ahead = new Set<Form>([...openForms, 'future_be', 'act'])
const done = new Set(doneForms)
const promised = new Set(openForms)

/** Characters that may stand before the verb of a half that goes on without naming who acts. */
const bare = 20

/** Characters that may stand before the verb of a half that says itself who acts. */
const named = 60

/** Forms that look ahead and are nothing else: "and a further two million will be made available". */
const plain = new Set<Form>(['future', 'future_passive', 'planned'])

/** Those, and the one that a participle is taken for at first. */
const opening = new Set<Form>([...ahead, 'past'])

/** Who may act for the sender, or is what the sender makes. */
const actors = new Set(['self', 'body', 'deliverable'])

/**
 * A half of a sentence; its verbs are asked for by each way to cut it, and looked for once. They are its own: what a pattern looks
 * back at or ahead to may stand in the other half.
 */
type Half = PlainStretch & { verbs?: readonly Verb[]; heads?: readonly Head[] }

const verbsOf = (half: Half, language: string) => (half.verbs ??= verbsIn(half.cut, language))

const headsIn = (half: Half, language: string) =>
  (half.heads ??= headsOf(half.cut, language, half.words, 0, verbsOf(half, language)))

/** Whether a verb of some forms may stand among the first characters of a half: most open with none. */
const mayOpen = (half: Half, forms: ReadonlySet<Form>, latest: number, language: string) =>
  verbsOf(half, language).some(({ name, start }) => start <= latest && forms.has(name))

const pronounBehind = latin.iu`^ ${said('self_behind')}(?!\p{L})`

/** Who acts in the first half, in its own words: before its verb, or the pronoun right behind it; '' where that is not told. */
function actorIn(half: Half, language: string): string {
  const [head, left] = [headsIn(half, language)[0], half.words]
  if (!head || !head.isMain || !actors.has(head.subject)) return ''
  const behind = pronounBehind.exec(left.slice(head.end))
  return behind ? behind[0].trim() : head.start <= 60 ? left.slice(0, head.start).trim() : ''
}

/** Whether one half tells what was done and the other, which opens with its verb, what comes: by the grammar. */
function turnsAhead(left: Half, right: Half, language: string): boolean {
  const opens = ([first]: readonly Head[]) =>
    first !== undefined &&
    ((first.start <= bare && ahead.has(first.form)) || (first.start <= named && plain.has(first.form)))
  if (!mayOpen(right, opening, named, language)) return false
  const heads = headsIn(right, language)
  if (!opens(heads) || heads.slice(1).some(({ form }) => done.has(form))) return false
  const before = headsIn(left, language)
  return before.some(({ form, isMain }) => isMain && done.has(form)) && !before.some(({ form }) => ahead.has(form))
}

/** Whether a half promises something by its main verb. */
const promises = (half: Half, language: string) =>
  headsIn(half, language).some(({ form, isMain }) => isMain && promised.has(form))

const bothPromise = (left: Half, right: Half, language: string) => promises(left, language) && promises(right, language)

/** Forms of what was done and cannot be taken for a participle. */
const perfects = new Set<Form>(['perfect', 'perfect_passive'])

/** Whether one half tells what goes on or comes, and the other, which opens with its verb, what was done: "and has also sent". */
function turnsBack(left: Half, right: Half, language: string): boolean {
  if (!mayOpen(right, perfects, bare, language)) return false
  const [first, ...rest] = headsIn(right, language)
  if (!first || first.start > bare || !perfects.has(first.form)) return false
  const before = headsIn(left, language)
  return (
    !rest.some(({ form, isMain }) => isMain && ahead.has(form)) &&
    before.some(({ form, isMain }) => isMain && (ahead.has(form) || form === 'practice')) &&
    !before.some(({ form }) => done.has(form))
  )
}

/** Whether each half says who acts and what is to come: "the Committee will meet, and the Institute expects to publish". */
function promisesTwice(left: Half, right: Half, language: string): boolean {
  if (!mayOpen(right, promised, named, language)) return false
  const [first] = headsIn(right, language)
  if (!first || first.start > named || !promised.has(first.form) || !actors.has(first.subject)) return false
  if (!/\p{L}/u.test(right.cut.text.slice(0, first.start))) return false
  const last = headsIn(left, language)
    .filter(({ isMain }) => isMain)
    .at(-1)
  return (
    last !== undefined && promised.has(last.form) && actors.has(last.subject) && left.cut.text.length - last.end > 15
  )
}

/** Whether one half tells what was done and the other what goes on or comes, by their cues. */
const differ = (l: PlainStretch, r: PlainStretch, language: string) =>
  (isOpen(l, language) && !isDone(l, language) && isDone(r, language) && !isOpen(r, language)) ||
  (isDone(l, language) && !isOpen(l, language) && isOpen(r, language) && !isDone(r, language))

/** Forms with which a second half may open that says something of its own. */
const parting = new Set<Form>([...opening, ...perfects, ...promised])

type Cut = {
  /** Where a language may part two halves. */
  at: Readonly<Partial<Record<string, RegExp>>>
  /** Whether the right half has to have one of the `parting` forms near its beginning. */
  asksForVerb?: boolean
  /** Whether the halves say something of their own. */
  parts: (left: Half, right: Half, language: string) => boolean
}

/** How a sentence is cut, in the order in which it is tried. */
const cuts: readonly Cut[] = [
  { at: joint, parts: differ },
  {
    at: anyJoint,
    asksForVerb: true,
    parts: (l, r, language) => [turnsAhead, turnsBack, promisesTwice].some((is) => is(l, r, language)),
  },
  { at: onCondition, parts: bothPromise },
  { at: behindYear, parts: bothPromise },
  {
    at: setAgainst,
    parts: (l, r, language) =>
      turnsFromDenial(headsIn(l, language), headsIn(r, language)) && !opensWithOthers.test(r.words),
  },
]

/** Cuts a sentence where one half tells what was done and the other what goes on or comes: each is judged by itself. */
export function clausesOf(text: PlainText, sentence: Range, language: string): Clause[] {
  if (!(language in joint) || sentence.end - sentence.start > longest) return [{ ...sentence, leadIn: '' }]
  const words = text.line.slice(sentence.start, sentence.end)
  let searched: Searched | undefined
  const search = (): Searched => {
    if (searched) return searched
    const { cut } = text.stretchOfLine(sentence.start, sentence.end)
    return (searched = { words: cut, verbs: verbsIn(cut, language) })
  }
  // Most *and* join two nouns. Of a sentence whose words stay as they are its verbs tell that before it is halved.
  const mayOpenAt = (from: number): boolean =>
    !isPlain(words) ||
    search().verbs.some(({ name, start }) => start >= from && start <= from + named && parting.has(name))
  const cutAt = (match: RegExpExecArray, right: Half, left: Half): Clause[] => {
    const cut = sentence.start + match.index
    const opening = headsIn(right, language)[0]
    const isBare = opening?.start === 0 || (opening?.subject === 'unknown' && opening.start <= bare)
    return [
      { start: sentence.start, end: cut, leadIn: '' },
      { start: cut + match[0].length, end: sentence.end, leadIn: isBare ? actorIn(left, language) : '' },
    ]
  }
  const halves = ({ 0: { length }, index }: RegExpExecArray, asksForVerb = false): [Half, Half] | null => {
    const { start, end } = sentence
    if (index < 25 || words.length - index - length < 20 || dependent.test(words.slice(index + length))) return null
    if (asksForVerb && !mayOpenAt(index + length)) return null
    return [text.stretchOfLine(start, start + index), text.stretchOfLine(start + index + length, end)]
  }
  for (const { at, asksForVerb, parts } of cuts) {
    const joints = at[language]
    for (const match of joints ? matchesOf(joints, words).slice(0, mostJoints) : []) {
      const [l, r] = halves(match, asksForVerb) ?? []
      if (l !== undefined && r !== undefined && parts(l, r, language)) return cutAt(match, r, l)
    }
  }
  return [{ ...sentence, leadIn: '', searched }]
}
