import german from '@/lib/i18n/messages/de/silence-print.json'
import english from '@/lib/i18n/messages/en/silence-print.json'
import french from '@/lib/i18n/messages/fr/silence-print.json'
import polish from '@/lib/i18n/messages/pl/silence-print.json'
import { isWritten, writtenDay, type WrittenLanguage } from '@/lib/i18n/written-languages'
import { writtenTranslator, type WrittenTranslator } from '@/lib/i18n/written-translator'

const sets: Record<WrittenLanguage, typeof english> = { en: english, fr: french, de: german, pl: polish }

/** How certificates and drafts speak: words and days of one language. */
export type SilenceWords = { language: WrittenLanguage; t: WrittenTranslator; day: (on: string) => string }

/** The words and days of a statement of silence in one language. */
export const silenceWords = (language: WrittenLanguage): SilenceWords => ({
  language,
  t: writtenTranslator(language, sets),
  day: writtenDay(language),
})

/** The language of the letter, else the first of the institution's that can be written, else English. */
export const languageOfSilence = (letter: string, institution: readonly string[]): WrittenLanguage =>
  [letter, ...institution].find(isWritten) ?? 'en'
