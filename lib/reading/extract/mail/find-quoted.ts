import type { MailHead } from '@/lib/reading/extract/schema'
import { announcedAnswers } from '@/lib/reading/extract/mail/announced-answers'
import { isProse, isSaidByProgram } from '@/lib/reading/extract/mail/copied-signs'
import {
  attributionAt,
  divider,
  headAt,
  isQuoteLine,
  linesOf,
  writtenFrom,
  type Line,
} from '@/lib/reading/extract/mail/find-heads'
import { passedOnMarks } from '@/lib/reading/passed-on-marks'
import type { Zone } from '@/lib/reading/schema'

const forwardWords = /forward|weitergeleitet|transféré|reenviado|inoltrato|przekazan|doorgestuurd/iu
const forwardSubject = new RegExp(`^\\s*(?:(?:re|aw|sv|odp)\\s*:\\s*)*${passedOnMarks}`, 'iu')

export type Quoted = { zones: Zone[]; forwarded: MailHead['forwarded'] }

const zone = (kind: Zone['kind'], start: number, end: number): Zone => ({ kind, start, end, page: 1, language: null })

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
      const [told, below] = [lines[headFrom], lines[writtenFrom(lines, head.end + 1)]]
      const isByLine = (told && isQuoteLine(told)) || (below && isQuoteLine(below) && announcedAnswers(above) !== null)
      if (isByLine) {
        zones.push(zone('quoted_letter', line.start, lines[head.end]?.end ?? line.end))
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
