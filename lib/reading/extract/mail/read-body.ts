import type { Range } from '@/lib/documents/anchor'
import { answersInside, lettersOwn, without } from '@/lib/reading/extract/mail/answers-inside'
import { findQuoted, type Quoted } from '@/lib/reading/extract/mail/find-quoted'
import type { Notice } from '@/lib/reading/extract/schema'
import { cleanPlaces } from '@/lib/reading/extract/text/clean-places'
import { htmlToText } from '@/lib/reading/extract/text/html-to-text'
import type { Seen } from '@/lib/reading/extract/text/looks'
import type { Zone } from '@/lib/reading/schema'

/** The words of a mail, what in them is whose, and what could not be told. */
export type MailBody = Quoted & { text: string; notices: Notice[] }

/** What is said where a mail has answers inside the letter it quotes that cannot be told from it. */
export const noticesOf = (answers: 'none' | 'told' | 'untold'): Notice[] =>
  answers === 'untold' ? ['answers_in_quoted'] : []

/** Quotations that lie in no other. */
const outermost = (quotes: readonly Range[]) => {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return sorted.filter((one) => one.start >= end && ((end = one.end), true))
}

/** A letter that a page quotes in stretches: what stands between them and below is the mail's own. */
function inStretches(text: string, zone: Zone, quotes: readonly Range[]): Zone[] {
  const within = outermost(quotes.filter(({ start, end }) => start >= zone.start && end <= zone.end))
  const [first] = within
  if (zone.kind !== 'quoted_letter' || !first) return [zone]
  if (/\p{L}/u.test(text.slice(lettersOwn(text, zone).start, first.start))) return [zone]
  const own = within.map(({ end }, i) => ({ start: end, end: within[i + 1]?.start ?? zone.end }))
  return without(
    zone,
    own.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end))),
  )
}

type Given = { text: string; quotes: readonly Range[]; seen: readonly Seen[] }

function told({ text, quotes, seen }: Given, subject: string | null) {
  const { zones, forwarded } = findQuoted(text, subject)
  const inside = answersInside(
    text,
    zones.flatMap((zone) => inStretches(text, zone, quotes)),
    seen,
  )
  return { text, zones: inside.zones, forwarded, notices: noticesOf(inside.answers), answers: inside.answers }
}

function shown(html: string, subject: string | null) {
  const { text, quotes, seen } = htmlToText(html)
  const placed = cleanPlaces(text, quotes)
  return told({ text: placed.text, quotes: placed.places, seen: cleanPlaces(text, seen).places }, subject)
}

/**
 * The words of a mail from its plain text, and from its page where it has no other or where only the page shows which words of a quoted
 * letter are answers to it.
 */
export function readBody(plain: string, html: () => string, subject: string | null): MailBody {
  if (plain.trim() === '') return shown(html(), subject)
  const first = told({ text: cleanPlaces(plain, []).text, quotes: [], seen: [] }, subject)
  if (first.answers !== 'untold') return first
  const page = html()
  const other = page === '' ? first : shown(page, subject)
  return other.answers === 'told' ? other : first
}
