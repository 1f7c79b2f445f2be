/** Languages of what leaves the product: exports, certificates, drafts of letters, mails, calendars. The interface has one. */
export const writtenLanguages = ['en', 'fr', 'de', 'pl'] as const
export type WrittenLanguage = (typeof writtenLanguages)[number]

/** Whether something can be written in a language, given as a BCP 47 tag of two letters. */
export const isWritten = (tag: string | null | undefined): tag is WrittenLanguage =>
  writtenLanguages.some((language) => language === tag)

/** Days are written day first in English, as European institutions write them. */
export const regionOf = (tag: string) => (tag === 'en' ? 'en-GB' : tag)

/** How a language writes a day in full: '2021-11-29' as '29 November 2021' or '29 listopada 2021'. */
export function writtenDay(tag: string): (on: string) => string {
  const format = new Intl.DateTimeFormat(regionOf(tag), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (on) => format.format(new Date(`${on}T00:00:00Z`))
}
