import answers from '@/lib/i18n/messages/en/answers.json'
import api from '@/lib/i18n/messages/en/api.json'
import auth from '@/lib/i18n/messages/en/auth.json'
import cases from '@/lib/i18n/messages/en/cases.json'
import clocks from '@/lib/i18n/messages/en/clocks.json'
import commitments from '@/lib/i18n/messages/en/commitments.json'
import deadlines from '@/lib/i18n/messages/en/deadlines.json'
import desk from '@/lib/i18n/messages/en/desk.json'
import documents from '@/lib/i18n/messages/en/documents.json'
import due from '@/lib/i18n/messages/en/due.json'
import erasures from '@/lib/i18n/messages/en/erasures.json'
import errors from '@/lib/i18n/messages/en/errors.json'
import exportsPrint from '@/lib/i18n/messages/en/exports-print.json'
import exportsUi from '@/lib/i18n/messages/en/exports.json'
import followUps from '@/lib/i18n/messages/en/follow-ups.json'
import imports from '@/lib/i18n/messages/en/imports.json'
import institutions from '@/lib/i18n/messages/en/institutions.json'
import letters from '@/lib/i18n/messages/en/letters.json'
import mail from '@/lib/i18n/messages/en/mail.json'
import reading from '@/lib/i18n/messages/en/reading.json'
import reminderMails from '@/lib/i18n/messages/en/reminder-mails.json'
import reminders from '@/lib/i18n/messages/en/reminders.json'
import replies from '@/lib/i18n/messages/en/replies.json'
import review from '@/lib/i18n/messages/en/review.json'
import shell from '@/lib/i18n/messages/en/shell.json'
import silence from '@/lib/i18n/messages/en/silence.json'
import sources from '@/lib/i18n/messages/en/sources.json'
import states from '@/lib/i18n/messages/en/states.json'
import suggestions from '@/lib/i18n/messages/en/suggestions.json'
import tokens from '@/lib/i18n/messages/en/tokens.json'
import webhooks from '@/lib/i18n/messages/en/webhooks.json'
import workspaces from '@/lib/i18n/messages/en/workspaces.json'

/** Every string of the interface, one namespace a file. */
export const messages = {
  answers,
  api,
  auth,
  cases,
  clocks,
  commitments,
  deadlines,
  desk,
  documents,
  due,
  erasures,
  errors,
  'exports-print': exportsPrint,
  exports: exportsUi,
  'follow-ups': followUps,
  imports,
  institutions,
  letters,
  mail,
  reading,
  'reminder-mails': reminderMails,
  reminders,
  replies,
  review,
  shell,
  silence,
  sources,
  states,
  suggestions,
  tokens,
  webhooks,
  workspaces,
}

export type Messages = typeof messages
