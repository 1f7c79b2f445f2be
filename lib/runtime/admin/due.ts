import { isDay, type Day } from '@/lib/dates'
import { calendarFor, makesDue, ruleOn, sourcesBetween } from '@/lib/deadlines/book'
import { shippedCalendars } from '@/lib/deadlines/calendars/shipped'
import { dueOn } from '@/lib/deadlines/count-due'
import { countsAsOn } from '@/lib/deadlines/end-of-term'
import { replyRules } from '@/lib/deadlines/rules'
import type { Calendar, ReplyRule } from '@/lib/deadlines/schema'
import { shippedBook } from '@/lib/deadlines/shipped-book'
import { required } from '@/lib/runtime/admin/options'

type Options = Record<string, string | boolean | undefined>

const list = () => ({
  rules: replyRules.map(({ id, name, owedBy, kinds, versions }) => ({ id, name, owedBy, kinds, versions })),
  calendars: shippedCalendars().map(({ id, name }) => ({ id, name })),
})

function askedDay(options: Options): Day {
  const text = required(options, 'trigger-on')
  if (!isDay(text)) throw new Error(`"${text}" is not a day. Give one as 2021-11-29.`)
  return text
}

function askedRule(options: Options): ReplyRule {
  const id = required(options, 'rule')
  const rule = shippedBook.rule(id)
  if (!rule) throw new Error(`There is no rule "${id}". \`npm run -s admin -- due --list\` lists rules and calendars.`)
  return rule
}

function askedCalendar(options: Options): Calendar | null {
  if (options.calendar === undefined) return null
  const id = required(options, 'calendar')
  const calendar = shippedBook.calendar(id)
  if (!calendar)
    throw new Error(`There is no calendar "${id}". \`npm run -s admin -- due --list\` lists rules and calendars.`)
  return calendar
}

/** `--trigger-hour 22`: for laws with an hour limit. Null when it is not given. */
function askedHour(options: Options): number | null {
  const text = options['trigger-hour']
  if (text === undefined) return null
  if (typeof text !== 'string' || !/^(\d|1\d|2[0-3])$/.test(text)) throw new Error('Give --trigger-hour as 0 to 23.')
  return Number(text)
}

/**
 * `due --rule ID --trigger-on 2021-11-29 [--calendar ID] [--trigger-hour 22]`: the due day with every day counted and
 * skipped, by the function that the pages use; `dueOn` is null, with the reason, where nothing can be claimed to be due.
 * `due --list`: rules and calendars. A draft is counted too, and says that it is one.
 */
export function explainDue(options: Options): Promise<object> {
  if (options.list === true) return Promise.resolve(list())
  const rule = askedRule(options)
  const asked = askedDay(options)
  const version = ruleOn(rule, asked)
  const named = { ruleId: rule.id, name: rule.name, owedBy: rule.owedBy, triggerOn: asked }
  if (!version)
    return Promise.resolve({ ...named, dueOn: null, why: 'No version of this rule is in force on that day.' })
  const calendar = askedCalendar(options) ?? calendarFor(shippedBook, version, null)
  const due = dueOn(version, countsAsOn(asked, askedHour(options), version), calendar)
  const {
    version: ruleVersion,
    source,
    standing,
    inForceFrom,
    inForceTo,
    lastCheckedOn,
    weight,
    trigger,
    term,
    note,
  } = version
  return Promise.resolve({
    ...named,
    ...(due ?? { dueOn: null, why: 'The term of this version is not known.' }),
    ruleVersion,
    source,
    standing,
    isDraft: !makesDue(version),
    inForceFrom,
    inForceTo,
    lastCheckedOn,
    weight,
    trigger,
    term,
    nextStep: version.nextStep,
    note: note ?? null,
    calendarId: calendar?.id ?? null,
    calendar: calendar && {
      id: calendar.id,
      name: calendar.name,
      sources: sourcesBetween(calendar, asked, due?.dueOn ?? asked),
    },
  })
}
