import {
  CHANNELS,
  COMMITMENT_STATUSES,
  FIRMNESS,
  LETTER_KINDS,
  REASONS,
  RECIPIENT_STATES,
  REPLY_KINDS,
  SOURCE_KINDS,
} from '@/lib/exports/case-history/words'

/**
 * The sheets and columns of a record: what an export writes, an import reads. `key` names a column for programs and never
 * changes; `label` is the heading in the sheet, fixed like the words of the format so that a file made in one language
 * can be read in another. An import knows a column by either.
 */
export type RecordColumn = {
  key: string
  label: string
  /**
   * text: one line · long: text with line breaks · lines: a list, one item a line · day: 'YYYY-MM-DD' · number: a whole
   * number · yes: 'yes' or empty · word: one of `words` · own: names the row, unique in its sheet · of: the `own` of a row
   * in one of the sheets `of`; for institutions and cases that is the name or the code, so that people can type it.
   */
  type: 'text' | 'long' | 'lines' | 'day' | 'number' | 'yes' | 'word' | 'own' | 'of'
  of?: readonly RecordSheet[]
  words?: readonly string[]
  /** A row without it cannot be created. */
  needed?: true
}

export const recordSheets = [
  'institutions',
  'cases',
  'letters',
  'recipients',
  'replies',
  'sources',
  'commitments',
  'updates',
  'follow_ups',
] as const
export type RecordSheet = (typeof recordSheets)[number]

/** One row of a sheet: by the key of the column; a list stands one item a line, what is missing is ''. */
export type RecordRow = Record<string, string>
export type RecordTables = Record<RecordSheet, RecordRow[]>

export const sheetLabels: Record<RecordSheet, string> = {
  institutions: 'Institutions',
  cases: 'Cases',
  letters: 'Letters',
  recipients: 'Recipients',
  replies: 'Replies',
  sources: 'Sources',
  commitments: 'Commitments',
  updates: 'Updates',
  follow_ups: 'Follow-ups',
}

/** Excel keeps no more than this in a cell, in characters; a longer text is cut there and marked by `cutMark`. */
export const longestCell = 32_767

/** Last words of a text that did not fit a cell: an import does not take such a text for the whole. */
export const cutMark = '\n[cut: longer than a cell of a spreadsheet; the whole text is in the JSON and CSV]'

const text = (key: string, label: string): RecordColumn => ({ key, label, type: 'text' })
const long = (key: string, label: string): RecordColumn => ({ key, label, type: 'long' })
const lines = (key: string, label: string): RecordColumn => ({ key, label, type: 'lines' })
const day = (key: string, label: string): RecordColumn => ({ key, label, type: 'day' })
const number = (key: string, label: string): RecordColumn => ({ key, label, type: 'number' })
const yes = (key: string, label: string): RecordColumn => ({ key, label, type: 'yes' })
const own = (key: string, label: string): RecordColumn => ({ key, label, type: 'own' })
const word = (key: string, label: string, words: readonly string[]): RecordColumn => ({
  key,
  label,
  type: 'word',
  words,
})
const of = (key: string, label: string, ...sheets: RecordSheet[]): RecordColumn => ({
  key,
  label,
  type: 'of',
  of: sheets,
})
const needed = (column: RecordColumn): RecordColumn => ({ ...column, needed: true })

/** Every column of every sheet, in order. The sheets stand in an order in which each names only earlier ones or itself. */
export const recordColumns: Record<RecordSheet, readonly RecordColumn[]> = {
  institutions: [
    needed(own('name', 'Name')),
    text('short_name', 'Short name'),
    of('part_of', 'Part of', 'institutions'),
    text('place', 'Place'),
    long('address', 'Address'),
    text('email', 'E-mail'),
    lines('languages', 'Languages'),
    text('reply_rule', 'Reply rule'),
  ],
  cases: [
    needed(own('code', 'Code')),
    needed(text('title', 'Title')),
    text('question', 'Question'),
    long('summary', 'Summary'),
    day('opened_on', 'Opened on'),
    day('closed_on', 'Closed on'),
    lines('themes', 'Themes'),
  ],
  letters: [
    own('letter', 'Letter'),
    of('case', 'Case', 'cases'),
    word('kind', 'Kind', LETTER_KINDS),
    needed(text('subject', 'Subject')),
    day('dated_on', 'Dated on'),
    day('sent_on', 'Sent on'),
    word('channel', 'Channel', CHANNELS),
    text('language', 'Language'),
    text('our_reference', 'Our reference'),
    lines('signatories', 'Signatories'),
    lines('asks', 'Asks'),
    long('text', 'Text'),
  ],
  recipients: [
    own('recipient', 'Recipient'),
    needed(of('letter', 'Letter', 'letters')),
    needed(of('institution', 'Institution', 'institutions')),
    text('addressee', 'Addressee'),
    day('sent_on', 'Sent on'),
    word('state', 'State', RECIPIENT_STATES),
    day('state_on', 'State on'),
    day('delivered_on', 'Delivered on'),
    day('received_on', 'Received on'),
    day('registered_on', 'Registered on'),
    day('promised_on', 'Promised on'),
    day('due_on', 'Due on'),
    yes('due_by_hand', 'Due day set by hand'),
    /** One line an ask: '2: declined', with the number of the ask and a word of ASK_OUTCOMES. */
    lines('outcomes', 'Outcomes of asks'),
  ],
  replies: [
    own('reply', 'Reply'),
    of('case', 'Case', 'cases'),
    /** One recipient a line: a reply may answer several letters. */
    of('answers', 'Answers', 'recipients', 'letters'),
    needed(of('institution', 'From', 'institutions')),
    word('kind', 'Kind', REPLY_KINDS),
    text('subject', 'Subject'),
    day('dated_on', 'Dated on'),
    needed(day('received_on', 'Received on')),
    word('channel', 'Channel', CHANNELS),
    text('language', 'Language'),
    text('their_reference', 'Their reference'),
    text('signatory', 'Signatory'),
    text('signatory_function', 'Function of the signatory'),
    day('promised_on', 'Promised on'),
    long('text', 'Text'),
  ],
  sources: [
    own('source', 'Source'),
    of('case', 'Case', 'cases'),
    word('kind', 'Kind', SOURCE_KINDS),
    needed(text('title', 'Title')),
    lines('publishers', 'Publishers'),
    needed(day('dated_on', 'Dated on')),
    text('address', 'Address'),
    text('language', 'Language'),
    long('text', 'Text'),
  ],
  commitments: [
    own('commitment', 'Commitment'),
    of('case', 'Case', 'cases'),
    needed(text('title', 'Title')),
    lines('institutions', 'Institutions'),
    day('made_on', 'Made on'),
    /** The reply, source or letter in whose text the quotation stands. */
    of('document', 'Document', 'replies', 'sources', 'letters'),
    long('quotation', 'Quotation'),
    number('page', 'Page'),
    number('paragraph', 'Paragraph'),
    word('firmness', 'Firmness', FIRMNESS),
    text('condition', 'Condition'),
    /** 'L 1: 2' is ask 2 of the letter L 1. */
    text('ask', 'Ask'),
    of('repeats', 'Repeats', 'commitments'),
    day('due_on', 'Due on'),
    text('due_wording', 'Due, in their words'),
    day('next_check_on', 'Next check on'),
    lines('themes', 'Themes'),
    /** Of the newest update that counts. An import takes these four as one update where the sheet of updates has none. */
    word('status', 'Status', COMMITMENT_STATUSES),
    day('status_on', 'Status on'),
    word('reason', 'Reason', REASONS),
    text('status_source', 'Source of the status'),
  ],
  updates: [
    own('update', 'Update'),
    needed(of('commitment', 'Commitment', 'commitments')),
    needed(word('status', 'Status', COMMITMENT_STATUSES)),
    needed(day('made_on', 'Made on')),
    text('made_by', 'Recorded by'),
    word('reason', 'Reason', REASONS),
    long('note', 'Note'),
    of('document', 'Document', 'replies', 'sources', 'letters'),
    long('quotation', 'Quotation'),
    text('address', 'Address'),
    text('no_source_because', 'No source because'),
    day('withdrawn_on', 'Withdrawn on'),
  ],
  follow_ups: [
    own('follow_up', 'Follow-up'),
    of('case', 'Case', 'cases'),
    needed(text('what', 'What')),
    text('who', 'Who'),
    needed(day('due_on', 'Due on')),
    day('done_on', 'Done on'),
    long('result', 'Result'),
    of('about', 'About', 'letters', 'recipients', 'replies', 'commitments'),
  ],
}
