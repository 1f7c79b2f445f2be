import 'server-only'
import { createHash } from 'node:crypto'
import holidays from 'date-holidays/package.json' with { type: 'json' }
import { institutionCalendars } from '@/lib/deadlines/calendars/shipped'
import { replyRules } from '@/lib/deadlines/rules'
import type { Calendar, ReplyRule } from '@/lib/deadlines/schema'

/** To be raised by whoever changes how days are counted, so that days counted before are counted again. */
const countingVersion = 1

/** Years that the lists of the product may cover; a list of another year changes no due day of now. */
const years = Array.from({ length: 40 }, (_, index) => 2010 + index)

const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

const listsOf = (calendar: Calendar) =>
  years.map((year) => [calendar.isListed(year), calendar.sourceOf(year), [...calendar.daysOf(year)]])

/** A short digest of each thing that due days follow from in this release, under the name that people know it by. */
export const shippedDigests = (
  rules: readonly ReplyRule[] = replyRules,
  calendars: readonly Calendar[] = institutionCalendars,
): Record<string, string> =>
  Object.fromEntries([
    ['The way of counting', digestOf(countingVersion)],
    ['National public holidays', holidays.version],
    ...calendars.map((calendar) => [calendar.name, digestOf(listsOf(calendar))]),
    ...rules.map(({ id, name, kinds, owedBy, versions }) => [name, digestOf([id, kinds, owedBy, versions])]),
  ])
