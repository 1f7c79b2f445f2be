import type messages from '@/lib/i18n/messages/en/exports-print.json'
import { isolated } from '@/lib/exports/print/printable'
import { regionOf, writtenDay } from '@/lib/i18n/written-languages'
import type { WrittenTranslator } from '@/lib/i18n/written-translator'

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>
}[keyof T & string]

/** A key of lib/i18n/messages/<language>/exports-print.json, with dots: 'cover.period'. */
export type PrintKey = Leaves<typeof messages>

/**
 * What turns keys into words: the translator of next-intl for the namespace `exports-print`, in the language of the
 * export, which need not be that of the interface.
 */
export type PrintTranslator = WrittenTranslator<PrintKey>

/** How one export speaks: words, days, lists, names of languages. */
export type PrintLanguage = {
  tag: string
  t: PrintTranslator
  /** '2021-11-29' as '29 November 2021'. */
  day: (on: string) => string
  /** '2021-11-29' as '29 November'. */
  dayOfYear: (on: string) => string
  list: (items: string[]) => string
  languageName: (tag: string) => string
  number: (value: number) => string
}

type Values = NonNullable<Parameters<PrintTranslator>[1]>

const mapValues = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
  )

/** All that one export needs to speak a language. */
export function printLanguage(tag: string, t: PrintTranslator): PrintLanguage {
  const locale = regionOf(tag)
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const numbers = new Intl.NumberFormat(locale)
  const instant = (on: string) => new Date(`${on}T00:00:00Z`)
  return {
    tag,
    t: (key, values) => t(key, values && mapValues(values)),
    day: writtenDay(tag),
    dayOfYear: (on) => short.format(instant(on)),
    list: (items) => lists.format(items.map(isolated)),
    languageName: (language) => languages.of(language) ?? language,
    number: (value) => numbers.format(value),
  }
}
