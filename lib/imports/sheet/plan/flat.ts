import { proposeCheck } from '@/lib/commitments/propose-check'
import { addDays, isDay, type Day } from '@/lib/dates'
import type { RecordRow } from '@/lib/exports/record-columns'
import { RefusedRow } from '@/lib/imports/sheet/mapping'
import { planCommitment } from '@/lib/imports/sheet/plan/commitments'
import { planFollowUp } from '@/lib/imports/sheet/plan/follow-ups'
import { planLetter } from '@/lib/imports/sheet/plan/letters'
import { planRecipient } from '@/lib/imports/sheet/plan/recipients'
import { planReply } from '@/lib/imports/sheet/plan/replies'
import type { Planner } from '@/lib/imports/sheet/plan/planner'
import type { LetterRef, RecipientRef, ReplyRef } from '@/lib/imports/sheet/plan/refs'
import { saysNothing } from '@/lib/imports/sheet/word-of'

/** A next step without a day is looked at after this many days. */
export const usualTerm = 14
const longestTitle = 300

const clean = (text: string) =>
  text
    .trim()
    .replace(/^[-•*–]\s*/, '')
    .replace(/\s+/g, ' ')

/**
 * The institutions that one cell lists: one a line, or with semicolons, strokes or bars between. Commas and "and" part only
 * what is known in each of its parts, because names have them too ("Ministry of Justice, Norland").
 */
export function namesIn(cell: string, isKnown: (name: string) => boolean): string[] {
  const parts = cell
    .split(/\n|;|\||\s\/\s|\t/)
    .map(clean)
    .filter((part) => part !== '')
  return parts.flatMap((part) => {
    if (isKnown(part)) return [part]
    const pieces = part
      .split(/\s*,\s*|\s+(?:and|et|und|y|e|i|oraz|&)\s+/)
      .map(clean)
      .filter((piece) => piece !== '')
    return pieces.length > 1 && pieces.every(isKnown) ? pieces : [part]
  })
}

const pick = (row: RecordRow, keys: Record<string, string>): RecordRow =>
  Object.fromEntries(Object.entries(keys).map(([to, from]) => [to, row[from] ?? '']))

const letterKeys = {
  case: 'case',
  kind: 'letter_kind',
  subject: 'subject',
  dated_on: 'dated_on',
  sent_on: 'sent_on',
  channel: 'channel',
  language: 'language',
  our_reference: 'our_reference',
  signatories: 'signatories',
  asks: 'asks',
  text: 'text',
}
const replyKeys = {
  kind: 'reply_kind',
  subject: 'reply_subject',
  dated_on: 'reply_dated_on',
  received_on: 'reply_received_on',
  their_reference: 'their_reference',
  signatory: 'signatory',
  text: 'reply_text',
  language: 'language',
}

/** Longer promises keep their words as the quotation, and begin the title. */
function titleOf(promise: string): string {
  const line = promise.trim().replace(/\s+/g, ' ')
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1)}…`
}

function planFlatReply(
  planner: Planner,
  row: RecordRow,
  letter: LetterRef,
  recipients: RecipientRef[],
): ReplyRef | null {
  const has = ['reply_received_on', 'reply_text', 'promise'].some(
    (key) => (row[key] ?? '').trim() !== '' && !saysNothing(row[key] ?? ''),
  )
  if (!has) return null
  if (!row.reply_received_on) throw new RefusedRow('reply_day_missing')
  if (letter.sentOn && row.reply_received_on < letter.sentOn) throw new RefusedRow('reply_before_letter')
  const from = (row.reply_from ?? '').split('\n')[0] ?? ''
  const [first] = recipients
  if (from === '' && recipients.length > 1) planner.notes.push({ key: 'reply_from_first' })
  const names = [...planner.known.institutions.values()]
  const institution = from || names.find(({ id }) => id === first?.institutionId)?.name || ''
  const sender = planner.known.institutions.get(institution.toLowerCase())
  const answered = recipients.filter(({ institutionId }) => institutionId === sender?.id)
  const given = { ...pick(row, replyKeys), institution, channel: row.channel ?? '' }
  return planReply(planner, given, letter.caseId, answered.length > 0 ? answered : recipients.slice(0, 1))
}

function planPromise(planner: Planner, row: RecordRow, reply: ReplyRef) {
  const promise = row.promise ?? ''
  const due = row.promise_due_on ?? ''
  const dueOn: Day | '' = isDay(due) ? due : ''
  const wording = dueOn ? '' : due
  const firmness = dueOn ? 'dated' : 'undated'
  const check =
    row.next_check_on ||
    proposeCheck({ firmness, dueOn: dueOn || null, words: `${promise} ${wording}` }, planner.today).on
  const given = {
    title: titleOf(promise),
    quotation: promise,
    due_on: dueOn,
    due_wording: wording.slice(0, 200),
    firmness,
    next_check_on: check,
    status: row.promise_status ?? '',
    status_source: row.promise_source ?? '',
  }
  return planCommitment(planner, reply, given, true)
}

/**
 * Plans a row that tells the whole story: who was written to and when, what came back, what was promised, what is next.
 * Rows with the same case, subject and day of sending are one letter.
 */
export function planFlatRow(planner: Planner, row: RecordRow): void {
  const isKnown = (name: string) =>
    planner.known.institutions.has(name.toLowerCase()) || planner.loneNames.has(name.toLowerCase())
  const names = namesIn(row.institution ?? '', isKnown)
  if (names.length === 0) throw new RefusedRow('missing', { column: 'institution' })
  const letter = planLetter(planner, pick(row, letterKeys))
  const addressee = names.length === 1 ? (row.addressee ?? '') : ''
  const given = { addressee: addressee.replace(/\n/g, ', '), received_on: row.received_on ?? '' }
  const recipients = names.map((institution) => planRecipient(planner, letter, { ...given, institution }))
  const reply = planFlatReply(planner, row, letter, recipients)
  const promise = row.promise ?? ''
  const commitment = reply && promise.trim() !== '' && !saysNothing(promise) ? planPromise(planner, row, reply) : null
  const what = row.next_step ?? ''
  if (saysNothing(what)) return
  if (!row.next_step_on) planner.notes.push({ key: 'next_step_day_set' })
  const due = row.next_step_on || addDays(planner.today, usualTerm)
  const about = commitment ? { commitmentId: commitment.id } : { letterId: letter.id }
  planFollowUp(planner, { what, due_on: due, who: row.next_step_who ?? '' }, { caseId: letter.caseId, ...about })
}
