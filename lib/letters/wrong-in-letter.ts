import type { Day } from '@/lib/dates'
import type { Wrong } from '@/lib/errors'
import { impossibleReceipts } from '@/lib/letters/impossible-days'
import { linesOfRows, type RecipientRows } from '@/lib/letters/recipient-lines'

/** What a form to log a letter says, as far as one field hangs on another or on today. */
type Logged = RecipientRows & {
  as: 'log' | 'draft'
  caseId: string
  newCase: string | null
  sentOn: Day | null
  recipients: readonly unknown[]
}

/**
 * All that is missing from a letter that is logged, or cannot be: each with its field. A draft has no day of sending; a letter on the
 * record has one that has come. It is received then or later.
 */
export function wrongInLetter(form: Logged, today: Day): Wrong[] {
  const noCase: Wrong[] = form.caseId === '' && !form.newCase ? [['caseId', 'case_missing']] : []
  if (form.as === 'draft') return [...noCase, ...impossibleReceipts(null, form, today)]
  const isSentLater = form.sentOn !== null && form.sentOn > today
  const sent: Wrong[] = form.sentOn ? (isSentLater ? [['sentOn', 'day_in_future']] : []) : [['sentOn', 'day_missing']]
  const isToNobody = form.recipients.length + linesOfRows(form).length === 0
  return [
    ...noCase,
    ...sent,
    ...(isToNobody ? [['recipients', 'recipient_missing'] as const] : []),
    ...(form.sentOn && !isSentLater ? impossibleReceipts(form.sentOn, form, today) : []),
  ]
}
