import type { RecordRow } from '@/lib/exports/record-columns'
import { RefusedRow } from '@/lib/imports/sheet/mapping'
import { caseOf } from '@/lib/imports/sheet/plan/cases'
import { planDocument } from '@/lib/imports/sheet/plan/documents'
import { dayIn, language, listOf, neededText, nullableTextOf } from '@/lib/imports/sheet/plan/fields'
import { keyOf } from '@/lib/imports/sheet/plan/known'
import { add, addTo, meet, name, put, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { LetterRef } from '@/lib/imports/sheet/plan/refs'
import type { Channel, LetterKind } from '@/prisma/generated/enums'

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
