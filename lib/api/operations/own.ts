import 'server-only'
import * as answers from '@/lib/api/answers/own'
import { listWhole } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { listSavedLists } from '@/lib/commitments/list-saved-lists'
import { removeList, saveList } from '@/lib/commitments/saved-lists'
import { removeListInput, saveListBody } from '@/lib/commitments/schema'
import { dayOf } from '@/lib/dates'
import { changeReminderSetting } from '@/lib/reminders/change-setting'
import { feedAddress, makeFeed, revokeFeed } from '@/lib/reminders/calendar-feed'
import { getReminders } from '@/lib/reminders/queries'
import * as reminders from '@/lib/reminders/schema'

/** What belongs to the member and is no part of the record. */
export const ownOperations = tagged('Own', [
  listWhole({
    path: '/saved-lists',
    summary: 'List the filters of commitments that you keep under a name',
    query: {},
    line: answers.savedList,
    rows: async (actor) => (await listSavedLists(actor)).map((one) => ({ ...one, id: one.name })),
  }),
  change({
    path: '/saved-lists/{name}',
    summary: 'Keep filters under a name; the same name again takes the new ones',
    body: saveListBody,
    run: saveList,
  }),
  change({
    method: 'DELETE',
    path: '/saved-lists/{name}',
    summary: 'Forget a list',
    body: removeListInput,
    run: removeList,
  }),
  listWhole({
    path: '/reminders',
    summary: 'List what you were told, the newest first; at most three hundred',
    query: {},
    line: answers.reminder,
    rows: async (actor) =>
      (await getReminders(actor)).reminders.map((one) => ({
        ...one,
        id: [dayOf(one.on), one.kind, one.subjectId].join(' '),
      })),
  }),
  read({
    path: '/reminder-setting',
    summary: 'Get how you are told of what is due',
    answer: answers.reminderSetting,
    run: async (actor) => (await getReminders(actor)).setting ?? reminders.usualSetting,
  }),
  change({
    path: '/reminder-setting',
    summary: 'Change how you are told of what is due',
    body: reminders.changeReminderSettingInput,
    run: changeReminderSetting,
  }),
  listWhole({
    path: '/calendar-feeds',
    summary: 'List your calendars by secret address, the newest first; the addresses are kept nowhere',
    query: {},
    line: answers.feedLine,
    rows: async (actor) => (await getReminders(actor)).feeds,
  }),
  create({
    path: '/calendar-feeds',
    summary: 'Make a calendar of what is due for you; it opens without a token, until it is withdrawn',
    body: reminders.makeFeedInput,
    answer: answers.feedMade,
    run: async (actor, input) => {
      const { id, token } = await makeFeed(actor, input)
      return { id, address: feedAddress(token) }
    },
  }),
  change({
    method: 'DELETE',
    path: '/calendar-feeds/{feedId}',
    summary: 'Withdraw the address of a calendar',
    body: reminders.revokeFeedInput,
    run: revokeFeed,
  }),
])
