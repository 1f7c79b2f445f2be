import type { Grammar, Subject } from '@/lib/reading/rules/grammar'
import { closes, withoutBrackets } from '@/lib/reading/rules/clauses'
import { latin } from '@/lib/reading/rules/latin'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { said } from '@/lib/reading/rules/wording'

/** A French article that looks like a preposition. */
const someOf = latin.u`^${said('some_of')} `

/** Whom a stretch before (or after) a verb names: the first of its noun phrases that means anything. */
export function subjectIn(stretch: Words, grammar: Grammar): Subject {
  // "des contrats de filière": what leads in to it is an article.
  const from = someOf.test(stretch.text) ? stretch.text.indexOf(' ') : 0
  const joint = grammar.links.find('preposition', from > 0 ? stretchOf(stretch, from) : stretch)
  const cut = joint ? from + joint.start : 0
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

const article = latin.u`^${said('article_no_subject')}$`

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
 * Who acts in a clause that begins at `from` and whose verb stands from `start` to `end`: who is named before the verb or,
 * in a language that turns them round, behind it.
 */
export function subjectOf(words: Words, from: number, start: number, end: number, grammar: Grammar): Subject {
  if (grammar.selfEnding?.test(words.text.slice(start, end))) return 'self'
  const stretch = stretchBefore(words, from, start, grammar)
  if (!grammar.invertsSubject) return subjectIn(stretch, grammar)
  // "dass wir den Erlass herausgeben": before a verb that stands last, who acts comes first.
  if (from > 0 && closes.test(words.text.slice(end))) {
    const first = firstIn(stretch, grammar)
    if (first !== 'unknown') return first
  }
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

/** What may stand between a preposition and its noun and changes nothing: "przez ww. podmioty". */
const determiners = latin.u`(?: ${said('changes_nothing')})+ $`

/** Whom a stretch that begins with a phrase names last, no preposition before: "w marcu ministerstwo". */
function nominativeIn(stretch: Words, grammar: Grammar): Subject | null {
  const named = grammar.subjects.runIn(stretch).findLast(({ start }) => {
    const before = stretch.text.slice(0, start).replace(determiners, '').trimEnd()
    return !grammar.startsPhrase.test(before.slice(before.lastIndexOf(' ') + 1))
  })
  return named?.name ?? null
}

/** Who is named behind a passive: "by the Agency", "par le ministère". */
export function agentOf(words: Words, end: number, grammar: Grammar): Subject | null {
  const near = words.text.slice(end, end + 120)
  const stop = near.search(/[;:]/)
  const behind = stretchOf(words, end, end + (stop < 0 ? near.length : stop))
  const lead = grammar.links.find('agent', behind)
  if (!lead) return null
  const named = subjectIn(stretchOf(behind, lead.end, lead.end + 45), grammar)
  return named === 'unknown' ? null : named
}
