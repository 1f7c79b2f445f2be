import { createTranslator } from 'use-intl/core'
import english from '@/lib/i18n/messages/en/silence.json'

/** How certificates and drafts speak: words and days. */
export type SilenceWords = {
  t: (key: string, values?: Record<string, string | number>) => string
  day: (on: string) => string
}

/** English is the only language yet that these are written in. A missing key throws: nothing half-said goes out. */
export function silenceWords(): SilenceWords {
  const translate = createTranslator({
    locale: 'en',
    messages: english,
    onError: (error) => {
      throw error
    },
  })
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return {
    t: (key, values) => translate(key as never, values as never),
    day: (on) => format.format(new Date(`${on}T00:00:00Z`)),
  }
}
