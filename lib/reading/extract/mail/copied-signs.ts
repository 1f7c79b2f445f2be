import { isGreeting } from '@/lib/reading/rules/facts/head-lines'

/** Ends like a sentence, and is longer than the name of a body with "Ltd." behind it. */
const isSentence = (words: string) => /[.!?]["”»)]?$/.test(words) && words.split(/\s+/).length > 3

/** Whether a line belongs to what somebody writes, and to no title, address or letterhead. */
export function isProse(line: string): boolean {
  const words = line.trim()
  return isSentence(words) || isGreeting({ words, start: 0, end: words.length })
}

const sentLine =
  /^[\s>*]*(?:sent|gesendet|envoyé|enviado(?: el)?|inviato|wysłano|verzonden|skickat|sendt)\s?:\*?\s.*\d/iu

/**
 * Whether only a mail program writes header lines like these: memos, faxes and forms have "From:", "To:", "Date:" and "Subject:" too.
 * `from` and `date` are what stands behind those words, `date` undefined where there is none.
 */
export const isHeadByProgram = (from: string, date: string | undefined, lines: readonly string[]): boolean =>
  lines.some((words) => sentLine.test(words)) || (date !== undefined && /[^\s@]@[^\s@]+\.[^\s@]/.test(from))

/** What lines begin with that say who wrote. */
export const opening = /^(?:>\s*)?(?:on|am|le|el|il|em|op|dne|den|w dniu|dnia|wiadomość napisana przez)\s/iu

const bracketed = /[<[](?:mailto:)?[^\s<>[\]]{1,100}@[^\s<>[\]]{1,100}[>\]].{0,40}$/u

/** "On Mon, 23 Mar 2026 at 10:00, Office wrote:", "Le lun. 23 mars 2026 à 10:00, Office a écrit :". */
const shortWeekday = /^(?:>\s*)?(?:(?:on|am|le|el|il|em|op|den|w dniu|dnia)\s)?\p{L}{2,4}[.,]{1,2}\s.*\d:\d\d/iu

/** "Wiadomość napisana przez Biuro w dniu 23 mar 2026, o godz. 10:00:". */
const writtenBy = /^wiadomość napisana przez\s.*\d:\d\d:$/iu

/** "On 23/03/2026 10:00, Office wrote:", "Am 23.03.26 um 10:00 schrieb Office:". */
const inFigures =
  /^(?:>\s*)?(?:on|am|le|w dniu)\s\d{1,2}[./-]\d{1,2}[./-](?:\d{4} \d{1,2}:\d\d(?: [ap]m)?,|\d\d (?:at|um|à|o) \d{1,2}:\d\d)/iu

/**
 * Whether only a mail program writes such a line above a letter that it does not quote line by line. Letters write "On 3 March at 10:30
 * the Agency wrote:" themselves, and what follows is theirs. `isBroken`: it is told in several lines.
 */
export const isSaidByProgram = (words: string, isBroken: boolean): boolean =>
  [shortWeekday, inFigures, writtenBy].some((form) => form.test(words)) ||
  (bracketed.test(words) && (!isBroken || opening.test(words)))
