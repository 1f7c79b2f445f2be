import { answersInside } from '@/lib/reading/extract/mail/answers-inside'
import { isProse } from '@/lib/reading/extract/mail/copied-signs'
import {
  headAt,
  headLine,
  isHeadLine,
  isWholeHead,
  linesOf,
  writtenFrom,
  type Line,
} from '@/lib/reading/extract/mail/find-heads'
import { findQuoted } from '@/lib/reading/extract/mail/find-quoted'
import { noticesOf } from '@/lib/reading/extract/mail/read-body'
import { copiesLine, toldHead } from '@/lib/reading/extract/mail/told-head'
import type { MailHead, Notice } from '@/lib/reading/extract/schema'
import type { Zone } from '@/lib/reading/schema'

/** Where a printed mail has its head: in characters, and in lines with words above it (whose mailbox it is, the subject as a title). */
const near = { characters: 6000, linesAbove: 6 }

/** A line of a head goes on in so many others; who a mail goes to may fill more. */
const goesOnFor = { people: 30, words: 3 }

/** Shorter lines are not broken by the width of a page; in characters. */
const shortest = 40

/** Lines of a head that say nothing of what a mail is asked for here. */
const otherLabel =
  /^\s*(?:attachments?|anlagen?|anhänge|pièces? jointes?|adjuntos?|allegati|załączniki|importance|priority|wichtigkeit|priorität|importancia|priorità|ważność|priorytet|reply-to|bcc|categories|signed by|security)\s?:\s/iu

const isLabelled = (line: Line | undefined) =>
  line !== undefined && (isHeadLine(line) || copiesLine.test(line.words) || otherLabel.test(line.words))

/** What a mail program wrote above a mail: its lines, each whole, and where they stand. */
type Head = { lines: string[]; start: number; end: number }

/** The head that begins in line `at`, with its long lines joined that the page had broken. */
function headFrom(lines: Line[], at: number): Head | null {
  const whole: string[] = []
  let [end, goesOn, last] = [0, 0, '']
  for (let i = at; i < lines.length; i += 1) {
    const line = lines[i]
    if (!line || (line.words.trim() === '' && !isLabelled(lines[writtenFrom(lines, i)]))) break
    if (line.words.trim() === '') continue
    const isNew = isLabelled(line)
    if (!isNew) {
      const names = headLine.to.test(whole.at(-1) ?? '') || copiesLine.test(whole.at(-1) ?? '')
      if (last.length < shortest || isProse(line.words) || goesOn >= (names ? goesOnFor.people : goesOnFor.words)) break
      whole.push(`${whole.pop() ?? ''} ${line.words.trim()}`)
    } else whole.push(line.words)
    goesOn = isNew ? 0 : goesOn + 1
    last = line.words.trim()
    end = line.end
  }
  if (!isWholeHead(whole, false)) return null
  return { lines: whole, start: lines[at]?.start ?? 0, end }
}

/** Who wrote, and when, in one line: so one program prints it, with the subject above all letters of a thread and their number below that. */
const senderAndTime =
  /^((?:[^<>\t]{1,100} )?<[^\s<>@]{1,100}@[^\s<>@]{1,100}>)[\t ]+((?:\p{L}{2,5}[.,]{1,2} |\d{1,2}\.? ).{6,40}\d[:.]\d\d.{0,5})$/u
const numberOfMails = /^1 (?:message|nachricht|wiadomość|mensaje|messaggio|mensagem)$/iu

/** The head of the only letter of such a thread; of several nobody can tell which one is meant. */
function threadHead(lines: Line[]): Head | null {
  const at = lines.findIndex(({ words }) => numberOfMails.test(words.trim()))
  const [title, below] = [lines[at - 1], writtenFrom(lines, at + 1)]
  const sent = lines[below]
  // The time stands at the right edge, and what does not fit goes below.
  const half = /^[AP]M$/i.exec(lines[below + 1]?.words.trim() ?? '')?.[0]
  const told = senderAndTime.exec(half ? `${sent?.words ?? ''} ${half}` : (sent?.words ?? ''))
  const rest = below + (half ? 2 : 1)
  if (at < 0 || !sent || !told || !headLine.to.test(lines[rest]?.words ?? '')) return null
  const first = [title, lines[at - 2]].find((line) => line && line.words.trim() !== '')
  const others = lines.slice(rest, rest + 3).filter((line) => isLabelled(line))
  return {
    lines: [
      `From: ${told[1]}`,
      `Date: ${told[2]}`,
      `Subject: ${first?.words ?? ''}`,
      ...others.map(({ words }) => words),
    ],
    start: sent.start,
    end: others.at(-1)?.end ?? sent.end,
  }
}

function headIn(lines: Line[]): Head | null {
  let above = 0
  for (const [at, line] of lines.entries()) {
    if (isHeadLine(line)) return headFrom(lines, at) ?? threadHead(lines)
    if (isProse(line.words)) return null
    above += Number(line.words.trim() !== '')
    if (above > near.linesAbove + Number(numberOfMails.test(line.words.trim()))) break
  }
  return threadHead(lines)
}

/** Labels as cells of their own: so one program prints them, without colons, and with the subject as a title above. */
const labelCell = /^(from|von|de|od|da|van|date|datum|data|fecha|to|an|à|para|a|do|aan|cc|dw|subject)\t(?=\S)/iu

function headOfCells(lines: Line[]): Head | null {
  const at = lines.findIndex(({ words }) => labelCell.test(words))
  const title = lines.slice(0, Math.max(at, 0)).findLast(({ words }) => words.trim() !== '')
  const head = headIn(lines.map((line) => ({ ...line, words: line.words.replace(labelCell, '$1:\t') })))
  if (!head || head.start !== lines[at]?.start || !title) return head
  return { ...head, lines: [...head.lines, `Subject: ${title.words.trim()}`] }
}

function findHead(text: string): Head | null {
  const lines = linesOf(text.slice(0, near.characters).split('\f', 1)[0] ?? '')
  return headIn(lines) ?? headOfCells(lines)
}

/** Whether a letter with a head of its own stands below one that is older: nothing quotes what was written after it. */
function goesOnLater(body: string, sentOn: string | null): boolean {
  if (sentOn === null) return false
  const lines = linesOf(body)
  return lines.some((_, at) => (headAt(lines, at, { isMail: false, isDivided: false })?.sentOn ?? '') > sentOn)
}

export type PrintedMail = { mail: MailHead; zones: Zone[]; notices: Notice[] }

/**
 * What a page tells of a mail that was printed, or saved as a document: its header, and the letters that it quotes. Null for any other
 * text: a memo or a form has "From:" and "Date:" above it as well, and only what mail programs alone write counts. Null for mails that
 * stand one below the other in the order in which they were sent, as in a bundle: nobody can tell which of them is meant.
 */
export function printedMail(text: string): PrintedMail | null {
  const head = findHead(text)
  if (!head) return null
  const mail = toldHead(head.lines)
  const body = text.slice(head.end)
  if (goesOnLater(body, mail.sentOn)) return null
  const { zones, forwarded } = findQuoted(body, mail.subject)
  const { zones: told, answers } = answersInside(body, zones, [])
  const letterhead: Zone = { kind: 'letterhead', start: head.start, end: head.end, page: 1, language: null }
  return {
    mail: { ...mail, forwarded },
    zones: [letterhead, ...told.map((one) => ({ ...one, start: one.start + head.end, end: one.end + head.end }))],
    notices: noticesOf(answers),
  }
}
