import { createTranslator } from 'use-intl/core'
import type { PrintTranslator } from '@/lib/exports/print/print-language'
import type { exportLanguages } from '@/lib/exports/schema'
import german from '@/lib/i18n/messages/de/exports-print.json'
import english from '@/lib/i18n/messages/en/exports-print.json'
import french from '@/lib/i18n/messages/fr/exports-print.json'
import polish from '@/lib/i18n/messages/pl/exports-print.json'

/** The words of each language that an export can speak; a new language is a file of messages and a line here. */
const messages: Record<(typeof exportLanguages)[number], typeof english> = {
  en: english,
  fr: french,
  de: german,
  pl: polish,
}

/** The translator of the words that an export itself says. A missing key or value throws: nothing half-said goes out. */
export function printTranslator(language: (typeof exportLanguages)[number]): PrintTranslator {
  const translate = createTranslator({
    // The type knows the languages of the interface only; an export speaks more of them.
    locale: language as 'en',
    messages: messages[language],
    onError: (error) => {
      throw error
    },
  })
  return (key, values) => translate(key, values as never)
}
