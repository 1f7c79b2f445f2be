import { asBeginning, beginningBefore } from '@/lib/reading/rules/due-beginnings'
import type { FoundDate } from '@/lib/reading/rules/dates'
import { latin } from '@/lib/reading/rules/latin'
import { lastDayOf } from '@/lib/reading/rules/months'
import { said } from '@/lib/reading/rules/wording'
import type { NamedTime } from '@/lib/reading/rules/parts-of-year'

const lead =
  /\b(?:by|until|before|during|in|on|from|for|of|since|bis|ab|vor|im|am|jahre?s?|für|en|avant|d['’]ici(?: à)?|dès|fin|cours de|courant|année|w|do|od|przed|na|ciągu|period|throughout|between|zeitraum|période|pour|années|okresie|latach|obecnym|bieżącym|przyszłym|trakcie|durante|entro|nel|end of)(?: (?:the|late|zum|ende|anfang|la|le|l'année|année|roku|rokiem|końca))*\s*$/i

/** The words that stand before a date and tell what it is. */
export const wordsBefore = (words: string, start: number) => words.slice(Math.max(0, start - 40), start)

const firstOf = (iso: string) => `${iso}-01-01`.slice(0, 10)

function lastOf(iso: string): string {
  const [year = 0, month] = iso.split('-').map(Number)
  if (iso.length === 4) return `${iso}-12-31`
  return iso.length === 7 ? lastDayOf(year, month ?? 12) : iso
}

/** Between the ends of what goes on for a time: "from 3 to 5 May", "2018-2020". */
const upTo = /^r?\.?(?:\s?[-–—]\s?|\s(?:to|bis|au|à|do)\s(?:le\s|the\s)?)$/u

const begun = /\b(?:since|adopted|published|launched|dated|letter of|announced|seit|depuis|od|vom|du)\s+(?:the |le )?$/
const beginsOn = /(?:^|\s)[àa] (?:partir|compter) du $/

const phrase = latin.iu`(?<!\p{L})(?:(?:by|until|before|in|on|from)(?: the end of| the)?|(?:bis|ab|im|am)(?: ende| zum)?|vor(?: dem)?(?: jahr)?|d['’]ici(?: à)?(?: la fin de)?|avant(?: le| la fin de)?|(?:en|le|fin)(?: la fin de)?|do(?: końca| dnia)?|przed(?: rokiem)?|w)\s*$`

/** Before the first of two ends, and what joins the second: "between 3 and 5 May", "zwischen dem 3. und dem 5. Mai". */
const between = latin.iu`(?<!\p{L})(?:between|zwischen|entre|między|pomiędzy|na przełomie)(?: the| dem| le)?\s$`
const joins = /^\.?(?:\sr\.)?\s(?:and|und|et|a|i)\s(?:the\s|dem\s|le\s)?$/u

/** "Before 2028" is over when it begins. */
const beforeIt = latin.iu`(?<!\p{L})(?:before|avant|vor|przed)(?: the year| dem jahr| l['’]an(?:née)?| rokiem)?\s$`
/** What is to be done then, or not before it, has no last day. */
const afterIt = latin.iu`(?<!\p{L})(?:after|nach(?: dem)?|après(?: le)?|po(?: dniu)?|${said('not_before')})\s$`

/**
 * Dates at which something may be due, in the order of the text: what goes on for a time is due at its end. Left out are
 * those of a letter or an Act; one from which on something is is due on its first day (`asBeginning`), one after which it is tells no day.
 */
export function datesDue(words: string, dates: readonly FoundDate[], datedOn: string | null): NamedTime[] {
  const after = datedOn ?? ''
  return dates.flatMap(({ iso, start, end, words: own }, at): NamedTime[] => {
    const next = dates[at + 1]
    const opens = between.exec(wordsBefore(words, start))?.[0]
    const last = next && (opens ? joins : upTo).test(words.slice(end, next.start)) ? next : null
    const behind = afterIt.exec(wordsBefore(words, start))?.[0]
    if (behind !== undefined)
      return lastOf(iso) < after ? [] : [{ start, end, words: `${behind}${own}`, firstOn: firstOf(iso), dueOn: null }]
    const before = wordsBefore(words, start).toLowerCase()
    const isPast = !(after !== '' && firstOf(iso) > after) && !beginsOn.test(before) && begun.test(before)
    // "the Modern Slavery Act 2015": a year that is part of a name.
    const isName = iso.length === 4 && !lead.test(before)
    if (isPast || isName) return []
    const isFrom = phrase.exec(wordsBefore(words, last?.start ?? start))?.[0] ?? ''
    const isBefore = iso.length === 4 && !last && beforeIt.test(wordsBefore(words, start))
    const time = {
      start,
      end: last?.end ?? end,
      words: opens && last ? `${opens}${words.slice(start, last.end)}` : `${isFrom}${last?.words ?? own}`,
      firstOn: firstOf(iso),
      dueOn: lastOf(isBefore ? String(Number(iso) - 1) : (last?.iso ?? iso)),
    }
    const begins = last ? null : beginningBefore(words, start)
    return [begins === null ? time : asBeginning({ ...time, words: `${begins}${own}` }, datedOn)]
  })
}
