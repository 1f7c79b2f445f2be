import 'server-only'
import { z } from 'zod'
import * as answers from '@/lib/api/answers/directory'
import { made } from '@/lib/api/answers/parts'
import { cursorOf, readCursor } from '@/lib/api/cursor'
import { list, listWhole, pageOf } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { addCalendar } from '@/lib/calendars/add-calendar'
import { correctDay } from '@/lib/calendars/correct-day'
import { importDays } from '@/lib/calendars/import-days'
import { getCalendarYear, listCalendars } from '@/lib/calendars/queries'
import * as calendars from '@/lib/calendars/schema'
import { addInstitution } from '@/lib/institutions/add-institution'
import { changeInstitution } from '@/lib/institutions/change-institution'
import { giveRules } from '@/lib/institutions/give-rules'
import { addOfficeHolder, changeOfficeHolder } from '@/lib/institutions/keep-office-holder'
import { getInstitution, listInstitutions } from '@/lib/institutions/queries'
import { giveRulesInput } from '@/lib/institutions/rule-schema'
import * as institutions from '@/lib/institutions/schema'
import { getRecount, listRecounts } from '@/lib/recounts/queries'
import { retryRecount, retryRecountInput } from '@/lib/recounts/retry-recount'
import { addReplyRule } from '@/lib/reply-rules/add-reply-rule'
import { addRuleVersion } from '@/lib/reply-rules/add-rule-version'
import { getReplyRule, listReplyRules } from '@/lib/reply-rules/queries'
import { addReplyRuleInput, addRuleVersionInput } from '@/lib/reply-rules/schema'

const directoryKey = z.object({ name: z.string(), id: z.uuid() })

export const institutionOperations = tagged('Institutions', [
  read({
    path: '/institutions',
    summary: 'List institutions by name: a hundred of the highest a page with all below them, or those with the words',
    query: z.strictObject({
      q: z.string().max(200).default(''),
      limit: z.coerce.number().int().min(1).max(100).default(100).describe('Highest bodies of a page.'),
      after: z.string().max(2000).optional().describe('`next` of the page before.'),
    }),
    answer: pageOf(answers.institutionLine),
    run: async (actor, _params, { q, after, limit }) => {
      const { lines, next } = await listInstitutions(actor, q, after ? readCursor(directoryKey, after) : null, limit)
      return { items: lines, next: next && cursorOf(next) }
    },
  }),
  create({
    path: '/institutions',
    summary: 'Add an institution',
    body: institutions.addInstitutionInput,
    answer: made,
    run: addInstitution,
  }),
  read({
    path: '/institutions/{institutionId}',
    summary: 'Get an institution with its office-holders and what it was sent',
    answer: answers.institution,
    run: (actor, { institutionId = '' }) => getInstitution(actor, institutionId),
  }),
  change({
    path: '/institutions/{institutionId}',
    summary: 'Change an institution',
    body: institutions.changeInstitutionInput,
    run: changeInstitution,
  }),
  change({
    path: '/institutions/{institutionId}/rules',
    scope: 'admin',
    summary: 'Give an institution its reply rules and calendar',
    body: giveRulesInput,
    run: giveRules,
  }),
  create({
    path: '/institutions/{institutionId}/office-holders',
    summary: 'Add an office-holder',
    body: institutions.addOfficeHolderInput,
    answer: made,
    run: addOfficeHolder,
  }),
  change({
    path: '/institutions/{institutionId}/office-holders/{officeHolderId}',
    summary: 'Change an office-holder',
    body: institutions.changeOfficeHolderInput,
    run: changeOfficeHolder,
  }),
])

/** Rules and calendars that come with the product have names for ids, not UUIDs. */
const madeByName = z.object({ id: z.string() })

export const deadlineOperations = tagged('Deadlines', [
  listWhole({
    path: '/reply-rules',
    summary: 'List reply rules with their versions',
    query: {},
    line: answers.ruleLine,
    rows: (actor) => listReplyRules(actor),
  }),
  create({
    path: '/reply-rules',
    scope: 'admin',
    summary: 'Add a reply rule',
    body: addReplyRuleInput,
    answer: madeByName,
    run: addReplyRule,
  }),
  read({
    path: '/reply-rules/{ruleId}',
    summary: 'Get a reply rule with its versions and their reasons',
    answer: answers.rule,
    run: (actor, { ruleId = '' }) => getReplyRule(actor, ruleId),
  }),
  create({
    path: '/reply-rules/{ruleId}/versions',
    scope: 'admin',
    summary: 'Add a version of a reply rule; open due days are derived again',
    body: addRuleVersionInput,
    answer: madeByName,
    run: addRuleVersion,
  }),
  listWhole({
    path: '/calendars',
    summary: 'List calendars',
    query: {},
    line: answers.calendarLine,
    rows: (actor) => listCalendars(actor),
  }),
  create({
    path: '/calendars',
    scope: 'admin',
    summary: 'Add a calendar',
    body: calendars.addCalendarInput,
    answer: madeByName,
    run: addCalendar,
  }),
  read({
    path: '/calendars/{calendarId}',
    summary: 'Get a year of a calendar',
    query: z.strictObject({ year: z.coerce.number().int().min(1900).max(2200) }),
    answer: answers.calendarYear,
    run: (actor, { calendarId = '' }, { year }) => getCalendarYear(actor, calendarId, year),
  }),
  create({
    path: '/calendars/{calendarId}/days',
    scope: 'admin',
    summary: 'Add or take out a day of a calendar; open due days are derived again',
    body: calendars.correctDayInput,
    answer: made,
    run: correctDay,
  }),
  create({
    path: '/calendars/{calendarId}/imports',
    scope: 'admin',
    summary: 'Import days of a calendar from an iCalendar file',
    body: calendars.importDaysInput,
    answer: madeByName,
    run: importDays,
  }),
  list({
    path: '/recounts',
    summary: 'List the times that due days were derived again, the newest first',
    query: {},
    key: z.object({ id: z.uuid() }),
    line: answers.recountLine,
    run: (actor, { after, limit }) => listRecounts(actor, { afterId: after?.id ?? null, limit: limit + 1 }),
    keyOf: ({ id }) => ({ id }),
  }),
  read({
    path: '/recounts/{recountId}',
    summary: 'Get what a recount moved',
    answer: answers.recount,
    run: (actor, { recountId = '' }) => getRecount(actor, recountId),
  }),
  change({
    method: 'POST',
    path: '/recounts/{recountId}/retry',
    scope: 'admin',
    summary: 'Have a recount that failed done once more',
    body: retryRecountInput,
    run: retryRecount,
  }),
])
