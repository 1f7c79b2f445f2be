'use server'

import { addCalendar } from '@/lib/calendars/add-calendar'
import { correctDay } from '@/lib/calendars/correct-day'
import { importDays } from '@/lib/calendars/import-days'
import { addCalendarInput, correctDayInput, importDaysInput, longestCalendar } from '@/lib/calendars/schema'
import { InvalidError } from '@/lib/errors'
import { addReplyRule } from '@/lib/reply-rules/add-reply-rule'
import { addRuleVersion } from '@/lib/reply-rules/add-rule-version'
import { addReplyRuleInput, addRuleVersionInput } from '@/lib/reply-rules/schema'
import { retryRecount, retryRecountInput } from '@/lib/recounts/retry-recount'
import { workspaceAction } from '@/lib/web/workspace-action'

export const addReplyRuleAction = workspaceAction(addReplyRuleInput, async (actor, input) => {
  const { id } = await addReplyRule(actor, input)
  return `/${actor.workspaceSlug}/settings/deadlines/rules/${id}`
})

export const addRuleVersionAction = workspaceAction(addRuleVersionInput, async (actor, input) => {
  await addRuleVersion(actor, input)
  return `/${actor.workspaceSlug}/settings/deadlines/rules/${input.ruleId}`
})

export const addCalendarAction = workspaceAction(addCalendarInput, async (actor, input) => {
  const { id } = await addCalendar(actor, input)
  return `/${actor.workspaceSlug}/settings/deadlines/calendars/${id}`
})

export const correctDayAction = workspaceAction(correctDayInput, async (actor, input) => {
  await correctDay(actor, input)
  const year = input.on.slice(0, 4)
  return `/${actor.workspaceSlug}/settings/deadlines/calendars/${input.calendarId}?year=${year}`
})

/** An iCalendar file is text: it takes the place of pasted text, so that a refused form gives it back, if it is no heap. */
async function fileAsText(form: FormData): Promise<void> {
  const file = form.get('calendarFile')
  form.delete('calendarFile')
  if (!(file instanceof File) || file.size === 0) return
  if (file.size > longestCalendar) throw new InvalidError('text', 'calendar_file_large', { name: file.name })
  form.set('text', await file.text())
}

export const importDaysAction = workspaceAction(
  importDaysInput,
  async (actor, input) => {
    await importDays(actor, input)
    return `/${actor.workspaceSlug}/settings/deadlines/calendars/${input.calendarId}`
  },
  fileAsText,
)

export const retryRecountAction = workspaceAction(retryRecountInput, async (actor, input) => {
  await retryRecount(actor, input)
  return undefined
})
