import german from '@/lib/i18n/messages/de/reminder-mails.json'
import english from '@/lib/i18n/messages/en/reminder-mails.json'
import french from '@/lib/i18n/messages/fr/reminder-mails.json'
import polish from '@/lib/i18n/messages/pl/reminder-mails.json'
import { isWritten, type WrittenLanguage } from '@/lib/i18n/written-languages'
import { writtenTranslator } from '@/lib/i18n/written-translator'

const sets: Record<WrittenLanguage, typeof english> = { en: english, fr: french, de: german, pl: polish }

/** The words of mails and calendars in the language of whoever gets them. */
export const reminderWords = (language: WrittenLanguage) => writtenTranslator(language, sets)

/** The language that a member chose, as the table keeps it; English for one that a later release wrote and this cannot. */
export const languageOf = (kept: string | undefined): WrittenLanguage => (isWritten(kept) ? kept : 'en')
