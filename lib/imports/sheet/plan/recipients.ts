import type { Day } from '@/lib/dates'
import { clockOf } from '@/lib/deadlines/clock'
import { deriveDue } from '@/lib/deadlines/derive-due'
import type { RecordRow } from '@/lib/exports/record-columns'
import { RefusedRow } from '@/lib/imports/sheet/mapping'
import { dayIn, listOf, textOf } from '@/lib/imports/sheet/plan/fields'
import { institutionNamed } from '@/lib/imports/sheet/plan/institutions'
import { keyOf } from '@/lib/imports/sheet/plan/known'
import { add, name, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { LetterRef, RecipientRef } from '@/lib/imports/sheet/plan/refs'
import { Outcome, type RecipientState } from '@/prisma/generated/enums'

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

const outcomeWords = new Set<string>(Object.values(Outcome))

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
