import type { FactPlaces } from '@/lib/reading/rules/meta'
import type { Zone } from '@/lib/reading/schema'

/**
 * How a text is laid out below its letterhead, each between 0 and 1: a title over it, headings in it (three are many), its share of
 * lists, and whether a whole sentence ends in a call.
 */
export type Form = { title: number; headings: number; lists: number; calls: number }

/** Characters that a heading has at most. */
const longest = 80

const endsSentence = /[.!?:;,…]["”’»)\]]*\s*$/u

/** Characters of a sentence that calls; whom somebody greets ("Madam President!") is named in fewer. */
const call = 40

function callsOut(text: string): boolean {
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) {
    if (at >= call && !/[.!?\n]/u.test(text.slice(at - call, at))) return true
  }
  return false
}

/** Where the head of a text ends that names its sender, as that of a letter does; 0 where it names none. */
function letterheadEnd({ head, senders }: FactPlaces): number {
  const end = head.at(-1)?.end ?? 0
  return senders.some((sender) => sender.end <= end) ? end : 0
}

/** The form of a text, by its zones; `own` is the text without the letters that it quotes. */
export function formOf(text: string, own: string, zones: readonly Zone[], places: FactPlaces): Form {
  const from = letterheadEnd(places)
  const parts = zones.filter(({ kind, start }) => start >= from && (kind === 'body' || kind === 'list'))
  const isHeading = parts.map(
    ({ kind, start, end }) => kind === 'body' && end - start < longest && !endsSentence.test(text.slice(start, end)),
  )
  const inside = isHeading.filter((is, at) => is && at > 0 && isHeading[at + 1] === false).length
  const lists = parts.filter(({ kind }) => kind === 'list').length
  return {
    title: Number(from === 0 && (isHeading[0] ?? false)),
    headings: Math.min(3, inside) / 3,
    lists: lists / Math.max(1, parts.length),
    calls: Number(callsOut(own)),
  }
}
