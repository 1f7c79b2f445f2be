import { createTranslator } from 'use-intl/core'
import type { WrittenLanguage } from '@/lib/i18n/written-languages'

/** Turns keys, with dots, into the words of one language. */
export type WrittenTranslator<Key extends string = string> = (
  key: Key,
  values?: Record<string, string | number>,
) => string

/**
 * The translator of one set of messages in a language that need not be that of the interface. A new language is a file
 * for each set. A missing key or value throws: nothing half-said goes out.
 */
export function writtenTranslator<Key extends string = string>(
  language: WrittenLanguage,
  sets: Record<WrittenLanguage, object>,
): WrittenTranslator<Key> {
  const translate = createTranslator({
    // The type knows the languages of the interface only; more are written.
    locale: language as 'en-GB',
    messages: sets[language],
    onError: (error) => {
      throw error
    },
  })
  return (key, values) => translate(key as never, values as never)
}
