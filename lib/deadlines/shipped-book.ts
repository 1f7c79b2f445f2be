import type { Book } from '@/lib/deadlines/book'
import { shippedCalendar } from '@/lib/deadlines/calendars/shipped'
import { ruleById } from '@/lib/deadlines/rules'

/** The rules and calendars of the product, before any workspace corrects them. */
export const shippedBook: Book = { rule: ruleById, calendar: shippedCalendar }
