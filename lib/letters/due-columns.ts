import 'server-only'
import { dateOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import type { Book } from '@/lib/deadlines/book'
import { clockOf } from '@/lib/deadlines/clock'
import { deriveDue, type Derived, type KnownDays } from '@/lib/deadlines/derive-due'
import { selectClockLines } from '@/lib/letters/clock-lines'
import { selectLine } from '@/lib/letters/institution-line'
import { loadBook } from '@/lib/reply-rules/load-book'
import type { Channel, LetterKind } from '@/prisma/generated/enums'

/** `recipientId` where the recipient is on the record already: what was recorded of its clock then counts too. */
type Addressed = {
  recipientId?: string
  institutionId: string
  kind: LetterKind
  channel: Channel
  promisedOn?: Day | null
}

const books = new WeakMap<Tx, Promise<Book>>()

/** The book of a transaction, loaded once: a letter may have hundreds of recipients. */
function bookOf(tx: Tx, workspaceId: string): Promise<Book> {
  const book = books.get(tx) ?? loadBook(tx, workspaceId)
  books.set(tx, book)
  return book
}

/** The columns that keep a derived due day, with the rule and calendar it came from; all null when nothing is due. */
export const columnsOf = ({ due }: Derived) => ({
  dueOn: due && dateOf(due.dueOn),
  dueRuleId: due?.ruleId ?? null,
  dueRuleVersion: due?.ruleVersion ?? null,
  dueCalendar: due?.calendarId ?? null,
  dueByHand: false,
})

/** Derives the due day of one recipient inside the transaction that changes what it follows from. */
export async function dueColumns(tx: Tx, workspaceId: string, addressed: Addressed, known: Partial<KnownDays>) {
  const { recipientId, institutionId, kind, channel, promisedOn = null } = addressed
  const days = { sentOn: null, deliveredOn: null, receivedOn: null, registeredOn: null, ...known }
  const book = await bookOf(tx, workspaceId)
  const line = await selectLine(tx, workspaceId, institutionId)
  const lines = recipientId ? await selectClockLines(tx, workspaceId, recipientId) : []
  return columnsOf(deriveDue(book, { line, kind, channel, days, clock: clockOf(lines, promisedOn) }))
}
