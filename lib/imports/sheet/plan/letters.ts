import type { Day } from '@/lib/dates'
import { clockOf } from '@/lib/deadlines/clock'
import { deriveDue } from '@/lib/deadlines/derive-due'
import type { RecordRow } from '@/lib/exports/record-columns'
import { RefusedRow } from '@/lib/imports/sheet/mapping'
import { caseOf } from '@/lib/imports/sheet/plan/cases'
import { planDocument } from '@/lib/imports/sheet/plan/documents'
import { dayIn, language, listOf, neededText, nullableTextOf, textOf } from '@/lib/imports/sheet/plan/fields'
import { institutionNamed } from '@/lib/imports/sheet/plan/institutions'
import { keyOf } from '@/lib/imports/sheet/plan/known'
import { add, addTo, meet, name, put, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { LetterRef, RecipientRef } from '@/lib/imports/sheet/plan/refs'
import type { Channel, LetterKind, RecipientState } from '@/prisma/generated/enums'

function organisationNamed(planner: Planner, text: string): string {
  const known = planner.known.organisations.get(text)
  if (known) return known
  if (text.length > 200) throw new RefusedRow('too_long', { column: 'signatories', max: 200 })
  const id = planner.newId()
  put(planner, planner.known.organisations, text, id)
  add(planner, 'organisation', { id, name: text })
  tell(planner, { type: 'organisation.added', subjectId: id, caseId: null, data: { name: text } })
  return id
}

function planParts(planner: Planner, letter: LetterRef, row: RecordRow): void {
  for (const [index, text] of listOf(row, 'asks').entries()) {
    const ask = { id: planner.newId(), number: index + 1 }
    add(planner, 'ask', { ...ask, caseId: letter.caseId, letterId: letter.id, text })
    letter.asks.push(ask)
  }
  for (const [position, signatory] of [...new Set(listOf(row, 'signatories'))].entries()) {
    add(planner, 'letterSignatory', {
      letterId: letter.id,
      organisationId: organisationNamed(planner, signatory),
      position,
    })
  }
  if ((row.text ?? '').trim() !== '') planDocument(planner, letter, row.text ?? '', 'letter.txt', true)
}

/** Plans a letter, or meets the same one: the same case, subject and day of sending. A letter without a day is a draft. */
export function planLetter(planner: Planner, row: RecordRow): LetterRef {
  const subject = neededText(row, 'subject', 500)
  const sentOn = dayIn(row, 'sent_on')
  if (sentOn && sentOn > planner.today) throw new RefusedRow('day_in_future', { column: 'sent_on' })
  const { id: caseId } = caseOf(planner, row)
  if (!sentOn) planner.notes.push({ key: 'letter_without_day' })
  const key = keyOf(caseId, subject, sentOn)
  const met = meet(planner, planner.known.letters.get(key), Boolean(row.letter))
  if (met) {
    name(planner, 'letters', row.letter, met)
    return met
  }
  const kind = (row.kind || 'letter') as LetterKind
  const channel = (row.channel || 'email') as Channel
  const id = planner.newId()
  const letter: LetterRef = {
    table: 'letter',
    id,
    caseId,
    isNew: true,
    on: sentOn,
    institutions: [],
    documents: [],
    documentCount: 0,
    kind,
    channel,
    sentOn,
    asks: [],
    recipients: [],
  }
  add(planner, 'letter', {
    id,
    caseId,
    kind,
    subject,
    datedOn: dayIn(row, 'dated_on'),
    sentOn,
    channel,
    language: language(row),
    ourReference: nullableTextOf(row, 'our_reference', 200),
    createdById: planner.actor.memberId,
  })
  const data = { kind, recipients: 0, asks: listOf(row, 'asks').length, sentOn }
  tell(planner, { type: sentOn ? 'letter.sent' : 'letter.drafted', subjectId: id, caseId, data })
  planParts(planner, letter, row)
  addTo(planner, planner.known.letters, key, letter)
  name(planner, 'letters', row.letter, letter)
  return letter
}

const happened = ['delivered_on', 'received_on', 'registered_on', 'state_on'] as const

function refuseImpossibleDays(row: RecordRow, sentOn: Day | null, today: Day): void {
  for (const column of happened) {
    const day = dayIn(row, column)
    if (!day) continue
    if (!sentOn) throw new RefusedRow('draft_not_sent', { column })
    if (day < sentOn) throw new RefusedRow('day_before_sent', { column })
    if (day > today) throw new RefusedRow('day_in_future', { column })
  }
}

function stateOf(row: RecordRow, sentOn: Day | null): RecipientState {
  const given = (row.state || null) as RecipientState | null
  if (!sentOn) {
    if (given && given !== 'draft') throw new RefusedRow('draft_not_sent', { column: 'state' })
    return 'draft'
  }
  return !given || given === 'draft' ? 'sent' : given
}

/** The due day by the rule; a day of the file that differs from it was set by a person and stays. */
function dueOf(planner: Planner, row: RecordRow, letter: LetterRef, institutionId: string, sentOn: Day | null) {
  const days = {
    sentOn,
    deliveredOn: dayIn(row, 'delivered_on'),
    receivedOn: dayIn(row, 'received_on'),
    registeredOn: dayIn(row, 'registered_on'),
  }
  const { kind, channel } = letter
  const line = planner.lines.get(institutionId) ?? []
  const { due } = deriveDue(planner.book, { line, kind, channel, days, clock: clockOf([], dayIn(row, 'promised_on')) })
  const given = dayIn(row, 'due_on')
  const isByHand = row.due_by_hand === 'yes' || (given !== null && given !== due?.dueOn)
  if (given && isByHand) {
    if (row.due_by_hand !== 'yes')
      planner.notes.push({ key: due ? 'due_differs' : 'due_kept', values: { given, derived: due?.dueOn ?? '' } })
    return { dueOn: given, dueRuleId: null, dueRuleVersion: null, dueCalendar: null, dueByHand: true }
  }
  return {
    dueOn: due?.dueOn ?? null,
    dueRuleId: due?.ruleId ?? null,
    dueRuleVersion: due?.ruleVersion ?? null,
    dueCalendar: due?.calendarId ?? null,
    dueByHand: false,
  }
}

/** Plans one recipient of a letter with its clock, or meets the same institution and person. */
export function planRecipient(planner: Planner, letter: LetterRef, row: RecordRow): RecipientRef {
  const { id: institutionId } = institutionNamed(planner, row.institution ?? '')
  const addressee = textOf(row, 'addressee', 200)
  const same = letter.recipients.find(
    (one) => one.institutionId === institutionId && keyOf(one.addressee) === keyOf(addressee),
  )
  if (same) {
    name(planner, 'recipients', row.recipient, same)
    return same
  }
  const ownSentOn = dayIn(row, 'sent_on')
  const sentOn = letter.sentOn ? (ownSentOn ?? letter.sentOn) : null
  refuseImpossibleDays(row, sentOn, planner.today)
  const state = stateOf(row, sentOn)
  const id = planner.newId()
  const recipient: RecipientRef = {
    id,
    letter,
    institutionId,
    addressee,
    state,
    isNew: true,
    isStateGiven: Boolean(row.state),
  }
  add(planner, 'recipient', {
    id,
    caseId: letter.caseId,
    letterId: letter.id,
    institutionId,
    addressee: addressee || null,
    position: letter.recipients.length,
    state,
    stateOn: row.state ? dayIn(row, 'state_on') : sentOn,
    sentOn: ownSentOn,
    deliveredOn: dayIn(row, 'delivered_on'),
    receivedOn: dayIn(row, 'received_on'),
    registeredOn: dayIn(row, 'registered_on'),
    promisedOn: dayIn(row, 'promised_on'),
    ownerId: planner.actor.memberId,
    ...dueOf(planner, row, letter, institutionId, sentOn),
  })
  if (!letter.isNew) {
    tell(planner, {
      type: 'letter.recipients_added',
      subjectId: letter.id,
      caseId: letter.caseId,
      data: { recipients: 1 },
    })
  }
  letter.recipients.push(recipient)
  planner.undoable(() => void letter.recipients.pop())
  name(planner, 'recipients', row.recipient, recipient)
  planOutcomes(planner, recipient, row)
  return recipient
}

function planOutcomes(planner: Planner, { id: recipientId, letter }: RecipientRef, row: RecordRow): void {
  for (const line of listOf(row, 'outcomes')) {
    const [, number = '', outcome = ''] = /^(\d+)\s*:\s*(\w+)$/.exec(line) ?? []
    const ask = letter.asks.find((one) => one.number === Number(number))
    if (!ask || !outcomeWords.has(outcome)) throw new RefusedRow('outcome_unknown', { value: line.slice(0, 60) })
    const id = planner.newId()
    const { caseId } = letter
    add(planner, 'askOutcome', {
      id,
      caseId,
      askId: ask.id,
      recipientId,
      outcome,
      note: '',
      setById: planner.actor.memberId,
    })
    tell(planner, { type: 'ask.outcome_set', subjectId: id, caseId, data: { askId: ask.id, recipientId, outcome } })
  }
}

const outcomeWords = new Set([
  'not_addressed',
  'answered',
  'commitment_made',
  'partly_accepted',
  'declined',
  'deflected',
  'said_done',
])
