import type { FactPlaces } from '@/lib/reading/rules/meta'
import type { Zone } from '@/lib/reading/schema'

/**
 * How a text is laid out below its letterhead, each between 0 and 1: a title over it, headings in it (three are many), its share of
 * lists, whether a sentence in it is a call, how much of it stands in quotation marks (a quarter is much), and its share of
 * questions.
 */
export type Form = {
  title: number
  headings: number
  lists: number
  calls: number
  quoted: number
  questions: number
}

/** Characters that a heading has at most, and the title over a text: that of a release is a sentence. */
const longest = 80
const longestTitle = 170

const endsSentence = /[.!?:;,…]["”’»)\]]*\s*$/u

/** "To the residents of Mill Row": to whom a letter goes stands over it as well, and is no title. */
const addressed =
  /^\s*(?:(?:to (?:all|our|the)|an (?:alle|unsere|die|das)|(?:à|a) (?:tous|toutes|nos|la)|aux?|do (?:wszystkich|naszych))(?!\p{L})|à l['’]|do mieszkańc)/iu

/** Characters of a sentence that calls, and how such a one opens that only names whom it speaks to ("Szanowny Panie Marszałku!"). */
const call = 12
const vocative =
  /^\P{L}*(?:(?:mr|madam|mister|dear|sehr|liebe[rs]?|werter?|meine|herrn?|frau|monsieur|madame|mesdames|messieurs|chère?s?|mes|hon|honou?rable)(?!\p{L})|(?:szanown|wielce|drod|wysok|pani|panowie|państw))/iu

/** Whether a sentence of a stretch is a call: "Sign up today!" */
function callsOut(words: string): boolean {
  for (let at = words.indexOf('!'), from = 0; at >= 0; from = at + 1, at = words.indexOf('!', from)) {
    const sentence =
      words
        .slice(from, at)
        .split(/[.?:\n]\s/u)
        .at(-1) ?? ''
    if (sentence.trim().length >= call && !vocative.test(sentence)) return true
  }
  return false
}

/** What stands in quotation marks and is more than a name or a term. */
const quotation = /[“„«"](?:[^“”„«»"]{25,600})[”“»"]/gu
const quotedShare = (own: string) => (own.match(quotation) ?? []).join('').length / Math.max(1, own.length)

const count = (text: string, find: RegExp) => text.match(find)?.length ?? 0

/** Where the head of a text ends that names its sender, as that of a letter does; 0 where it names none. */
function letterheadEnd({ head, senders }: FactPlaces): number {
  const end = head.at(-1)?.end ?? 0
  return senders.some((sender) => sender.end <= end) ? end : 0
}

/** The form of a text, by its zones; `own` is the text without the letters that it quotes. */
export function formOf(text: string, own: string, zones: readonly Zone[], places: FactPlaces): Form {
  const from = letterheadEnd(places)
  const parts = zones.filter(({ kind, start }) => start >= from && (kind === 'body' || kind === 'list'))
  const words = parts.map(({ start, end }) => text.slice(start, end))
  const isHeading = words.map(
    (of, at) => parts[at]?.kind === 'body' && of.length < (at === 0 ? longestTitle : longest) && !endsSentence.test(of),
  )
  const inside = isHeading.filter((is, at) => is && at > 0 && isHeading[at + 1] === false).length
  const lists = parts.filter(({ kind }) => kind === 'list').length
  return {
    title: Number(from === 0 && (isHeading[0] ?? false) && !addressed.test(words[0] ?? '')),
    headings: Math.min(3, inside) / 3,
    lists: lists / Math.max(1, parts.length),
    calls: Number(words.some(callsOut)),
    quoted: Math.min(1, quotedShare(own) * 4),
    questions: count(own, /\?/g) / Math.max(1, count(own, /[.!?:](?=\s|$)/g)),
  }
}
