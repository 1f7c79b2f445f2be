import { caseHistory, type CaseHistory } from '@/lib/exports/case-history'
import type { HistoryCommitment } from '@/lib/exports/case-history/commitment'
import { csvCell } from '@/lib/exports/csv-cell'
import { inOrder } from '@/lib/exports/in-order'

/** Columns of the commitments as CSV, in order; docs/case-history-format.md says what each holds. */
export const COMMITMENT_COLUMNS = {
  case: (_, history) => history.case.code,
  number: (c) => c.number,
  title: (c) => c.title,
  said_by: (c) => c.saidBy.institutions.map((path) => path.join(' / ')).join('; '),
  person: (c) => c.saidBy.person,
  made_on: (c) => c.madeOn,
  quotation: (c) => c.quotation,
  exhibit: (c) => c.place.exhibit,
  page: (c) => c.place.page,
  paragraph: (c) => c.place.paragraph,
  firmness: (c) => c.firmness,
  condition: (c) => c.condition,
  asks: (c) => c.asks.map((ask) => `${ask.letter} ask ${String(ask.ask)}`).join('; '),
  due_on: (c) => c.dueOn,
  due_wording: (c) => c.dueWording,
  next_check_on: (c) => c.nextCheckOn,
  status: (c) => c.status,
  status_on: (c) => current(c)?.on,
  status_by: (c) => current(c)?.by,
  reason: (c) => current(c)?.reason,
  note: (c) => current(c)?.note,
  source_exhibit: (c) => current(c)?.source.exhibit,
  source_quotation: (c) => current(c)?.source.quotation,
  source_address: (c) => current(c)?.source.address,
  no_source_because: (c) => current(c)?.source.noneBecause,
  updates: (c) => c.updates.length,
} satisfies Record<string, (c: HistoryCommitment, history: CaseHistory) => string | number | null | undefined>

/**
 * Commitments of a case history as CSV: RFC 4180, UTF-8 with byte order mark, CRLF, every cell quoted and neutralised
 * as a formula. Days are 'YYYY-MM-DD', words are those of the JSON. Throws a ZodError when the history is not sound.
 */
export function renderCommitmentsCsv(history: CaseHistory): string {
  const sound = inOrder(caseHistory.parse(history))
  const columns = Object.values(COMMITMENT_COLUMNS)
  const rows = sound.commitments.map((c) => columns.map((read) => String(read(c, sound) ?? '')))
  const lines = [Object.keys(COMMITMENT_COLUMNS), ...rows].map((cells) => cells.map(csvCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function current(c: HistoryCommitment) {
  return c.updates.find((update) => update.withdrawnOn === null)
}
