import type { Range } from '@/lib/documents/anchor'
import { findDates, type FoundDate } from '@/lib/reading/rules/dates'
import { isAddressed } from '@/lib/reading/rules/facts/addressees'
import { answersIn } from '@/lib/reading/rules/facts/answers'
import { greetingAt, headOf, linesOf, type TextLine } from '@/lib/reading/rules/facts/head-lines'
import { letterFactsOf } from '@/lib/reading/rules/facts/letter-facts'
import { referencesIn } from '@/lib/reading/rules/facts/reference-lines'
import { replyKindOf } from '@/lib/reading/rules/facts/reply-kind'
import { answeredFor, isBodyName, senderBodies, type PlacedBody } from '@/lib/reading/rules/facts/sender'
import { signatureOf, type Signature } from '@/lib/reading/rules/facts/signature'
import { titleIn } from '@/lib/reading/rules/facts/title-line'
import { latin } from '@/lib/reading/rules/latin'
import { quotedIn } from '@/lib/reading/rules/quoted-in'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { said } from '@/lib/reading/rules/wording'
import type { ReadingHints, ReadingMeta } from '@/lib/reading/schema'

const subjectLine = latin.imu`^[ \t]*${said('subject_line')}\s*:\s*(.+)$`

const isDay = (iso: string) => iso.length === 10

/** A line that holds a day and hardly more: "Brussels, 15 March 2031", "Date: …", "Nordowo, dnia …". */
const mostBeside = 6

/** The day that a text bears: in a line of its own in its head, else at its end; not a day of a letter that it answers. */
function ownDay(text: string, lines: readonly TextLine[], dates: readonly FoundDate[], answered: ReadonlySet<string>) {
  const bearing = (candidates: readonly TextLine[], most: number) =>
    candidates
      .flatMap((line) =>
        dates
          .filter(({ start, iso }) => isDay(iso) && line.start <= start && start < line.end)
          .map((date) => ({ rest: line.words.replace(date.words, ''), date })),
      )
      .find(({ rest, date }) => !answered.has(date.iso) && (endsInDay.test(rest) || wordsOf(rest) <= most))?.date.iso
  return bearing(headOf(lines), mostBeside) ?? bearing(lines.slice(-6).filter(isPlaceAndDay), 3) ?? null
}

const endsInDay = /\(\s*\)$/
const wordsOf = (words: string) => words.split(/[\s,]+/).filter((word) => /\p{L}{2}/u.test(word)).length

const placeAndDay = latin.iu`^(?:${said('done_at')}|\p{Lu}[\p{L} .-]{2,30},? )?${said('on_day')}?\(?\d`

/** "Northport, 15 March 2031" at the end of a text, and no note that cites something. */
const isPlaceAndDay = ({ words }: TextLine) => words.length < 60 && placeAndDay.test(words) && !/[.;]$/.test(words)

const deadline = latin.iu`${said('by_day')}\s*$`

/** The day by which an answer is announced: the first that is still to come, behind a word that makes it a last day. */
function promisedDay(text: string, dates: readonly FoundDate[], datedOn: string | null): string | null {
  const found = dates.find(
    ({ iso, start }) =>
      isDay(iso) && (!datedOn || iso > datedOn) && deadline.test(text.slice(Math.max(0, start - 30), start)),
  )
  return found?.iso ?? null
}

/** Where the facts of a document stand that are names: who signed, the bodies of its sender, the day it bears, and its head. */
export type FactPlaces = {
  signed: Signature
  answered: ReturnType<typeof answeredFor>
  senders: readonly PlacedBody[]
  /** The lines above the greeting, and the greeting itself. */
  head: readonly TextLine[]
}

/**
 * Facts of the whole document, where it says them, and where those stand that are names. `words` are those of the text, if
 * known; what `isFurniture` tells of, menus and running heads, names nobody, but a day may stand there.
 */
export function metaOf(
  text: string,
  hints: ReadingHints,
  language: string | null,
  words: Words | null = null,
  isFurniture: (one: Range) => boolean = () => false,
): { meta: ReadingMeta; places: FactPlaces } {
  const isQuoted = quotedIn(hints.zones)
  const all = linesOf(text).filter((line) => !isQuoted(line))
  const lines = all.filter((line) => !isFurniture(line))
  const head = headOf(lines)
  const dates = findDates(text, hints.datedOn ?? null, words).filter((date) => !isQuoted(date))
  const answers = answersIn(text, dates)
  const answeredOn = new Set(answers.flatMap(({ datedOn }) => datedOn ?? []))
  const datedOn = hints.datedOn ?? ownDay(text, all, dates, answeredOn) ?? null
  const promised = promisedDay(text, dates, datedOn)
  const documentKind = hints.isAutomatic ? 'automatic' : replyKindOf(text, promised !== null)
  const senders = senderBodies(
    lines.filter((line) => !isAddressed(line)),
    text,
  )
  const sender = hints.sender ?? null
  const { theirReference, ourReference } = referencesIn(head, lines, text)
  const signed = signatureOf(lines)
  const answered = answeredFor(text)
  const bodies = senders.map(({ name }) => name)
  const isAnswer = answers.length > 0 || (documentKind !== null && documentKind !== 'substantive')
  const meta: ReadingMeta = {
    subject: subjectLine.exec(text.slice(0, 2500))?.[1]?.trim() ?? titleIn(text, lines),
    datedOn,
    language,
    documentKind,
    institution: (sender && isBodyName(sender) ? sender : bodies[0]) ?? sender,
    bodies,
    signatory: signed.signatory ?? answered?.who ?? null,
    signatoryFunction: signed.signatoryFunction,
    theirReference,
    ourReference: ourReference ?? answers.find(({ reference }) => reference)?.reference ?? null,
    answers,
    promisedOn: documentKind === 'holding' ? promised : null,
    ...letterFactsOf(lines, text, isAnswer),
  }
  const greeted = greetingAt(lines)
  const places = { signed, answered, senders, head: greeted < 0 ? head : lines.slice(0, greeted + 1) }
  return { meta, places }
}
