import type { MailHead } from '@/lib/reading/extract/schema'
import { isHeadByProgram, isProse, isSaidByProgram } from '@/lib/reading/extract/mail/copied-signs'
import { sentOf } from '@/lib/reading/extract/mail/mail-dates'
import { passedOnMarks } from '@/lib/reading/passed-on-marks'
import type { Zone } from '@/lib/reading/schema'

type Line = { start: number; end: number; words: string }

/** "On Monday, X wrote:" in the languages of the field; mail programs break it over up to three lines. */
const attribution =
  /^(?:>\s*)?(?:(?:on|am|le|el|il|em|op|dne|den|w dniu|dnia|a)\b.{4,180}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napsala?|skrev|napisała?|pisze)\b.{0,120}:|.{3,120}\b(?:wrote|schrieb|a écrit|napisał\(?a?\)?)\s?:|wiadomość napisana przez\b.{4,180}:)\s*$/iu

/** What Outlook and others put above the letter that is answered or passed on. */
const divider =
  /^[\s>]*(?:-{2,}|_{2,}|\*{2,})\s*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d['’]origine|message original|mensaje original|messaggio originale|wiadomość oryginalna|oryginalna wiadomość|oorspronkelijk bericht|forwarded message|begin forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|przekazana wiadomość|doorgestuurd bericht|forwarded by.*)\s*(?:-{2,}|_{2,}|\*{2,})?\s*$/iu

const forwardWords = /forward|weitergeleitet|transféré|reenviado|inoltrato|przekazan|doorgestuurd/iu
const forwardSubject = new RegExp(`^\\s*(?:(?:re|aw|sv|odp)\\s*:\\s*)*${passedOnMarks}`, 'iu')

/** The lines that mail programs put above a letter that is answered, passed on or copied. */
export const headLine = {
  from: /^[\s>*]*(?:from|von|de|od|da|van|från|fra)\s?:\*?\s*(\S.*)$/iu,
  date: /^[\s>*]*(?:sent|date|gesendet|datum|envoyé|date|enviado(?: el)?|fecha|inviato|data|wysłano|verzonden|skickat|sendt)\s?:\*?\s*(\S.*)$/iu,
  subject: /^[\s>*]*(?:subject|betreff|objet|asunto|oggetto|temat|onderwerp|ämne|emne)\s?:\*?\s*(.*)$/iu,
  to: /^[\s>*]*(?:to|an|à|para|a|do|aan|till|til)\s?:\*?\s*(\S.*)$/iu,
}

export type Quoted = { zones: Zone[]; forwarded: MailHead['forwarded'] }

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const words of text.split('\n')) {
    lines.push({ start, end: start + words.length, words })
    start += words.length + 1
  }
  return lines
}

/** The place of the next line with words, from a place on. */
function writtenFrom(lines: Line[], from: number): number {
  let at = from
  while (lines[at]?.words.trim() === '') at += 1
  return at
}

const isHeadLine = (line: Line | undefined) =>
  line !== undefined && Object.values(headLine).some((pattern) => pattern.test(line.words))

/** Up to eight lines from `at` on; in a text they end with the first empty one that no header line follows. */
function linesNear(lines: Line[], at: number, isMail: boolean): Line[] {
  const near = lines.slice(at, at + 8)
  const end = near.findIndex(({ words }, i) => words.trim() === '' && !isHeadLine(near[i + 1]))
  return isMail || end < 0 ? near : near.slice(0, end)
}

/** Whether the header lines of a letter begin here: with the sender in a mail, with any in a text, and the sender right below. */
function headBegins(near: Line[], isMail: boolean): boolean {
  const at = near.findIndex(({ words }) => headLine.from.test(words))
  return (
    at === 0 || (!isMail && at > 0 && near.slice(0, at).every((line) => line.words.trim() === '' || isHeadLine(line)))
  )
}

/** Header lines of another letter from line `at` on: at least a sender, and a date or subject; in a text three, as programs write them. */
function headAt(lines: Line[], at: number, source: { isMail: boolean; isDivided: boolean }) {
  const { isMail, isDivided } = source
  if (!isHeadLine(lines[at])) return null
  const near = linesNear(lines, at, isMail)
  if (!headBegins(near, isMail)) return null
  const find = (pattern: RegExp) =>
    near.map(({ words }) => pattern.exec(words)?.[1]?.trim()).find((hit) => hit !== undefined)
  const [from, date, subject] = [find(headLine.from), find(headLine.date), find(headLine.subject)]
  if (from === undefined || (date === undefined && subject === undefined)) return null
  if (!isMail) {
    if (Object.values(headLine).filter((pattern) => find(pattern) !== undefined).length < 3) return null
    const words = near.map((line) => line.words)
    if (!isDivided && !isHeadByProgram(from, date, words)) return null
  }
  const last = near.findLastIndex(isHeadLine)
  return { from, sentOn: sentOf(date).sentOn, subject: subject ?? null, end: at + last }
}

function attributionAt(lines: Line[], at: number): number | null {
  for (const count of [1, 2, 3]) {
    const joined = lines.slice(at, at + count).map(({ words }) => words.trim())
    if (joined.some((words) => words === '')) return null
    if (attribution.test(joined.join(' '))) return at + count - 1
  }
  return null
}

const zone = (kind: Zone['kind'], start: number, end: number): Zone => ({ kind, start, end, page: 1, language: null })
const isQuoteLine = ({ words }: Line) => /^\s?>/.test(words)

/** Runs of lines that begin with '>', and the line above them that says who wrote. */
function quoteRuns(lines: Line[]): Zone[] {
  const zones: Zone[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const first = lines[i]
    if (!first || !isQuoteLine(first)) continue
    let last = i
    for (let j = i; j < lines.length && (isQuoteLine(lines[j] ?? first) || lines[j]?.words.trim() === ''); j += 1) {
      if (isQuoteLine(lines[j] ?? first)) last = j
    }
    zones.push(zone('quoted_letter', first.start, lines[last]?.end ?? first.end))
    i = last
  }
  return zones
}

const answerSubject = /^\s*(?:re|aw|sv|odp|rép)\s*:/iu

/** A word or two of a colleague above an answer that was passed on to them, and no letter above what it answers. */
const isNote = (words: string, subject: string | null) =>
  words === '' || (answerSubject.test(subject ?? '') && words.length < 160 && !/\n\s*\n/.test(words))

/**
 * Tells the new text of a mail from the letter it answers and from the signature after "-- ". A letter that is passed on
 * counts as new text: it is why the mail was sent; its header lines are told. A text that is no mail (`isMail` false) may be one that
 * was copied out of a mail program, or a letter: it is taken for the first by what only programs write. In doubt nothing is quoted.
 */
export function findQuoted(text: string, subject: string | null, isMail = true): Quoted {
  const lines = linesOf(text)
  const zones: Zone[] = []
  let forwarded: MailHead['forwarded'] = null
  let end = text.trimEnd().length
  const proseFrom = isMail ? -1 : lines.findIndex(({ words }) => isProse(words))
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (!line || line.words.trim() === '') continue
    const isDivided = divider.test(line.words)
    const isDivider = isDivided || /^\s*_{20,}\s*$/.test(line.words)
    const headFrom = isDivider ? writtenFrom(lines, i + 1) : i
    const head = headAt(lines, headFrom, { isMail, isDivided })
    if (head) {
      const above = text.slice(0, line.start).trim()
      const isIntroduced = !isMail && !isDivided && above.endsWith(':')
      const isBelowTitle = !isMail && !isIntroduced && !(proseFrom >= 0 && proseFrom < i)
      const isOwn = isMail || forwarded ? above === '' : isBelowTitle || isNote(above, head.subject)
      const passesOn = forwardWords.test(line.words) || forwardSubject.test(subject ?? '') || isOwn
      if (passesOn && !forwarded) {
        forwarded = { from: head.from, sentOn: head.sentOn, subject: head.subject }
        zones.push(zone('letterhead', line.start, lines[head.end]?.end ?? line.end))
        i = head.end
        continue
      }
      // "You asked us:", and the lines of the question: the letter goes on below.
      if (isIntroduced) {
        i = head.end
        continue
      }
      zones.push(zone('quoted_letter', line.start, end))
      end = line.start
      break
    }
    const said = attributionAt(lines, i)
    const next = said === null ? undefined : lines[writtenFrom(lines, said + 1)]
    const saidBy = text.slice(line.start, lines[said ?? i]?.end).replace(/\s+/g, ' ')
    if (said !== null && next && (isMail || isQuoteLine(next) || isSaidByProgram(saidBy.trim(), said !== i))) {
      // Quoted line by line: only those lines are another's. Otherwise everything below is.
      if (isQuoteLine(next)) zones.push(zone('quoted_letter', line.start, lines[said]?.end ?? line.end))
      else {
        zones.push(zone('quoted_letter', line.start, end))
        end = line.start
        break
      }
      i = said
    }
  }
  const own = lines.filter((line) => line.start < end)
  zones.push(...quoteRuns(own))
  const mark = own.findLastIndex(({ words }) => /^-- ?$/.test(words))
  const [first, signed] = [own[mark], text.slice(own[mark]?.start ?? 0, end).trimEnd()]
  if (first && own.length - mark < 25 && signed.length > 3)
    zones.push(zone('signature', first.start, first.start + signed.length))
  return { zones: withoutOverlaps(zones), forwarded }
}

function withoutOverlaps(zones: Zone[]): Zone[] {
  const kept: Zone[] = []
  for (const each of zones.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1)
    if (!before || each.start >= before.end) kept.push(each)
    else if (each.end > before.end && each.kind === before.kind) before.end = each.end
  }
  return kept
}
