import type { PrintKey, PrintTranslator } from '@/lib/exports/print/print-language'
import german from '@/lib/i18n/messages/de/exports-print.json'
import english from '@/lib/i18n/messages/en/exports-print.json'
import french from '@/lib/i18n/messages/fr/exports-print.json'
import polish from '@/lib/i18n/messages/pl/exports-print.json'
import type { WrittenLanguage } from '@/lib/i18n/written-languages'
import { writtenTranslator } from '@/lib/i18n/written-translator'

const sets: Record<WrittenLanguage, typeof english> = { en: english, fr: french, de: german, pl: polish }

/** The translator of the words that an export itself says. */
export const printTranslator = (language: WrittenLanguage): PrintTranslator =>
  writtenTranslator<PrintKey>(language, sets)
