/** The pages and files of clocks, silence, rules and calendars. */
export const clockRoutes = {
  '/[workspace]/letters/[letterId]/recipients/[recipientId]/clock': 'workspace',
  '/[workspace]/reminders': 'workspace',
  '/[workspace]/letters/[letterId]/recipients/[recipientId]/silence': 'workspace',
  'route /[workspace]/letters/[letterId]/recipients/[recipientId]/silence/certificate': 'workspace',
  'route /[workspace]/letters/[letterId]/recipients/[recipientId]/silence/letter/[format]': 'workspace',
  '/[workspace]/settings/deadlines': 'workspace',
  '/[workspace]/settings/deadlines/calendars/[calendarId]': 'workspace',
  '/[workspace]/settings/deadlines/recounts/[recountId]': 'workspace',
  '/[workspace]/settings/deadlines/rules/[ruleId]': 'workspace',
  '/[workspace]/settings/deadlines/rules/new': 'workspace',
} as const
