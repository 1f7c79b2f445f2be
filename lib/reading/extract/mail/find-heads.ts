import { isHeadByProgram, opening } from '@/lib/reading/extract/mail/copied-signs'
import { sentOf } from '@/lib/reading/extract/mail/mail-dates'

export type Line = { start: number; end: number; words: string }

/** "On Monday, X wrote:" in the languages of the field; mail programs break it over up to three lines. */
const attribution =
  /^(?:>\s*)?(?:(?:on|am|le|el|il|em|op|dne|den|w dniu|dnia|a)\b.{4,180}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napsala?|skrev|napisała?|pisze)\b.{0,120}:|.{3,120}\b(?:wrote|schrieb|a écrit|napisał\(?a?\)?)\s?:|wiadomość napisana przez\b.{4,180}:)\s*$/iu

/** What Outlook and others put above the letter that is answered or passed on. */
export const divider =
  /^[\s>]*(?:-{2,}|_{2,}|\*{2,})\s*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d['’]origine|message original|mensaje original|messaggio originale|wiadomość oryginalna|oryginalna wiadomość|oorspronkelijk bericht|forwarded message|begin forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|przekazana wiadomość|doorgestuurd bericht|forwarded by.*)\s*(?:-{2,}|_{2,}|\*{2,})?\s*$/iu

/** The lines that mail programs put above a letter that is answered, passed on or copied. */
export const headLine = {
  from: /^[\s>*]*(?:from|von|de|od|nadawca|da|van|från|fra)\s?:\*?\s*(\S.*)$/iu,
  date: /^[\s>*]*(?:sent|date|gesendet|datum|envoyé|date|enviado(?: el)?|fecha|inviato|data|wysłano|verzonden|skickat|sendt)\s?:\*?\s*(\S.*)$/iu,
  subject: /^[\s>*]*(?:subject|betreff|objet|sujet|asunto|oggetto|temat|onderwerp|ämne|emne)\s?:\*?\s*(.*)$/iu,
  to: /^[\s>*]*(?:to|an|à|pour|para|a|do|adresat|aan|till|til)\s?:\*?\s*(\S.*)$/iu,
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const words of text.split('\n')) {
    lines.push({ start, end: start + words.length, words })
    start += words.length + 1
  }
  return lines
}

/** The place of the next line with words, from a place on. */
export function writtenFrom(lines: Line[], from: number): number {
  let at = from
  while (lines[at]?.words.trim() === '') at += 1
  return at
}

export const isHeadLine = (line: Line | undefined) =>
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

/** What stands behind the first label of its kind in the lines of a head; undefined where there is none. */
export const behind = (lines: readonly string[], label: RegExp): string | undefined =>
  lines.map((words) => label.exec(words)?.[1]?.trim()).find((hit) => hit !== undefined)

/** Whether lines name a sender and three things of a mail at least, as only programs write them; `isDivided`: a program says above that they do. */
export function isWholeHead(lines: readonly string[], isDivided: boolean): boolean {
  const from = behind(lines, headLine.from)
  const told = Object.values(headLine).filter((label) => behind(lines, label) !== undefined)
  if (from === undefined || told.length < 3) return false
  return isDivided || isHeadByProgram(from, behind(lines, headLine.date), lines)
}

/** Header lines of another letter from line `at` on: at least a sender, and a date or subject; in a text three, as programs write them. */
export function headAt(lines: Line[], at: number, source: { isMail: boolean; isDivided: boolean }) {
  const { isMail, isDivided } = source
  if (!isHeadLine(lines[at])) return null
  const near = linesNear(lines, at, isMail)
  if (!headBegins(near, isMail)) return null
  const words = near.map((line) => line.words)
  const [from, date, subject] = [headLine.from, headLine.date, headLine.subject].map((label) => behind(words, label))
  if (from === undefined || (date === undefined && subject === undefined)) return null
  if (!isMail && !isWholeHead(words, isDivided)) return null
  const last = near.findLastIndex(isHeadLine)
  return { from, sentOn: sentOf(date).sentOn, subject: subject ?? null, end: at + last }
}

export function attributionAt(lines: Line[], at: number): number | null {
  for (const count of [1, 2, 3]) {
    const joined = lines.slice(at, at + count).map(({ words }) => words.trim())
    if (joined.some((words) => words === '')) return null
    // A name and an office right above "On Monday, X wrote:" are those of whoever signed.
    const opens = joined.findIndex((words) => opening.test(words))
    if (opens > 0) return null
    if (attribution.test(joined.join(' '))) return at + count - 1
  }
  return null
}

export const isQuoteLine = ({ words }: Line) => /^\s?>/.test(words)
