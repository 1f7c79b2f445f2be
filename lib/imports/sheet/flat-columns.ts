import { recordColumns, type RecordColumn, type RecordSheet } from '@/lib/exports/record-columns'
import type { SheetUse } from '@/lib/imports/sheet/mapping'

type Name = [RecordSheet, string]

/** The columns of a flat sheet, one row a letter and what came of it: each is a column of one of the record's sheets. */
const meaning: Record<string, Name> = {
  case: ['letters', 'case'],
  institution: ['recipients', 'institution'],
  addressee: ['recipients', 'addressee'],
  letter_kind: ['letters', 'kind'],
  subject: ['letters', 'subject'],
  dated_on: ['letters', 'dated_on'],
  sent_on: ['letters', 'sent_on'],
  channel: ['letters', 'channel'],
  language: ['letters', 'language'],
  our_reference: ['letters', 'our_reference'],
  signatories: ['letters', 'signatories'],
  asks: ['letters', 'asks'],
  text: ['letters', 'text'],
  received_on: ['recipients', 'received_on'],
  reply_received_on: ['replies', 'received_on'],
  reply_dated_on: ['replies', 'dated_on'],
  reply_from: ['replies', 'institution'],
  reply_kind: ['replies', 'kind'],
  reply_subject: ['replies', 'subject'],
  their_reference: ['replies', 'their_reference'],
  signatory: ['replies', 'signatory'],
  reply_text: ['replies', 'text'],
  promise: ['commitments', 'quotation'],
  promise_due_on: ['commitments', 'due_on'],
  promise_status: ['commitments', 'status'],
  promise_source: ['commitments', 'status_source'],
  next_check_on: ['commitments', 'next_check_on'],
  next_step: ['follow_ups', 'what'],
  next_step_on: ['follow_ups', 'due_on'],
  next_step_who: ['follow_ups', 'who'],
}

const labels: Record<string, string> = {
  case: 'Case',
  institution: 'To: institutions',
  addressee: 'To: person or office',
  letter_kind: 'Kind of letter',
  subject: 'Subject',
  dated_on: 'Letter dated on',
  sent_on: 'Sent on',
  channel: 'Channel',
  language: 'Language',
  our_reference: 'Our reference',
  signatories: 'Signatories',
  asks: 'Asks',
  text: 'Text of the letter',
  received_on: 'Letter received on',
  reply_received_on: 'Reply received on',
  reply_dated_on: 'Reply dated on',
  reply_from: 'Reply from',
  reply_kind: 'Kind of reply',
  reply_subject: 'Subject of the reply',
  their_reference: 'Their reference',
  signatory: 'Signatory of the reply',
  reply_text: 'Text of the reply',
  promise: 'What they promised',
  promise_due_on: 'Promised for',
  promise_status: 'Status of the promise',
  promise_source: 'Source of the status',
  next_check_on: 'Next check on',
  next_step: 'Next step',
  next_step_on: 'Next step due on',
  next_step_who: 'Next step by',
}

const flatColumns: readonly RecordColumn[] = Object.entries(meaning).map(([key, [sheet, name]]) => {
  const type = recordColumns[sheet].find((column) => column.key === name)
  // Its kind of value is that of the record's column; which row it names is decided by the row it stands in.
  const { type: kind = 'text', words } = type ?? {}
  return { key, label: labels[key] ?? key, type: kind === 'of' ? 'lines' : kind, ...(words ? { words } : {}) }
})

/** The columns that a sheet may have when its rows are taken for this; none when it is left out. */
export const columnsOf = (use: SheetUse): readonly RecordColumn[] =>
  use === 'flat' ? flatColumns : use === 'skip' ? [] : recordColumns[use]
