import { latin, latinSource } from '@/lib/reading/rules/latin'
import { findDates, type FoundDate } from '@/lib/reading/rules/dates'
import { monthNames, monthOf } from '@/lib/reading/rules/months'
import { vagueTimeIn } from '@/lib/reading/vague-words'
import type { Unit } from '@/lib/reading/rules/units'

export type Due = { dueOn: string | null; dueText: string | null }

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
/** "in January", "bis Ende Mai", "d'ici à juin", "w maju": a month without a year. */
const monthAlone = new RegExp(
  latinSource(
    `(?<!\\p{L})(?:in|by|during|from|before|im|bis(?: ende)?|ab|ende|anfang|en|avant(?: fin)?|d'ici(?: à| fin)?|fin|début|w|do(?: końca)?|od|month of|mois de|monats|miesiąca) (${monthNames.join('|')})(?!\\p{L}|\\.? \\d| (?:last|dernier|de l['’]année dernière|(?:letzten|vorigen|vergangenen) jahres|ubr|ub\\.|ubiegł|zeszł|minion|poprzedni))`,
  ),
  'iu',
)

/** Behind such a month. */
const ofNextYear = /^ (?:of )?(?:next year|de l['’](?:année prochaine|an prochain)|(?:nächsten|kommenden) jahres)/iu

/** "By the end of the month": the month of the letter. */
const thisMonth = latin(
  'iu',
)`\b(?:(?:by|before|at|until) the end of (?:the|this) month|(?:later )?this month|later in the month|bis (?:zum )?ende (?:des|dieses) monats|d['’]ici (?:à )?la fin du mois|do końca (?:tego )?miesiąca)(?!\p{L}| of\b| following| de \p{L}| d[’']| (?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud))`

/** Times that are no day and that nobody looks again by: they are kept as words all the same. */
const soft = latin(
  'iu',
)`\b(?:as long as [^,.;]+|later this year|in the course of [^,.;]+|in the next (?:few )?years|au cours d[^,.;]+|im laufe [^,.;]+|w przyszłości)(?!\p{L})`

const ordinals: Record<string, number> = {}
const counted = (number: number, names: string) => {
  for (const name of names.split(' ')) ordinals[name] = number
}
counted(1, '1 1. i first premier erste ersten pierwszym pierwszego pierwszej')
counted(2, '2 2. ii second deuxième zweite zweiten drugim drugiego drugiej')
counted(3, '3 3. iii third troisième dritte dritten trzecim trzeciego')
counted(4, '4 4. iv fourth last quatrième dernier vierte vierten letzten czwartym czwartego')

/** "in the second quarter of", "im ersten Halbjahr", "w II kwartale", "au second semestre de": before a year. */
const partOfYear = latin(
  'iu',
)`(?<![\p{L}\d])(?<n>[1-4]\.?|i{1,3}|iv|first|second|third|fourth|last|premier|deuxième|troisième|quatrième|dernier|erste[n]?|zweite[n]?|dritte[n]?|vierte[n]?|letzten|pierwsz\p{L}+|drugi\p{L}+|trzeci\p{L}+|czwart\p{L}+)\s?(?:er|e|ème)?\s(?<part>quarter|quartal|trimestre|kwarta\p{L}+|half|halbjahr|semestre|półrocz\p{L}+|połow\p{L}+)\s(?:of |de |des jahres |roku )?$`
/** The same of the year after the letter's: no date stands behind it. */
const partOfNextYear = new RegExp(
  partOfYear.source.replace(
    /\(\?:of [^)]*\)\?\$$/,
    "(?:of next year|de l['’]année prochaine|de l['’]an prochain|des (?:nächsten|kommenden) jahres)",
  ),
  'iu',
)

/** Words before a date that make it a last day, and those that make it a day at all. */
const deadline =
  /\b(?:by|until|no later than|at the latest|bis|spätestens|d'ici|d'ici à|au plus tard|do|najpóźniej)(?: (?:the |zum |la |le |końca |ende |fin )?(?:end of |ende |fin (?:de )?)?)?\s*$/i
/** "The plan for 2027": a time that belongs to a noun, not to the deed. */
const about = latin('iu')`(?<!\p{L})(?:for|of|für|pour|de|na|dated|vom|letters? of)(?: the)?\s*$`
const lead =
  /\b(?:by|until|before|during|in|on|from|for|of|since|bis|ab|im|am|jahre?s?|für|en|avant|dès|fin|cours de|courant|année|w|do|od|na|ciągu|period|throughout|between|zeitraum|période|pour|années|okresie|latach|obecnym|bieżącym|przyszłym|trakcie|durante|entro|nel|end of)(?: (?:the|early|mid|late|spring|summer|autumn|winter|zum|ende|anfang|la|le|l'année|année|roku|końca))*\s*$/i

/** The words that stand before a date and tell what it is. */
const wordsBefore = (words: string, start: number) => words.slice(Math.max(0, start - 40), start)

/**
 * When a commitment is due by its own words: a day that is named, the last day of a period that is named, nothing else.
 * "In January" is the first one after the letter. Loose words are kept as words.
 */
export function dueOf({ words }: Pick<Unit, 'words'>, datedOn: string | null): Due {
  const after = datedOn ?? ''
  const dates = spansIn(words, datedOn).filter(({ iso, start, last }) => {
    const before = wordsBefore(words, start).toLowerCase()
    const isPast =
      !(after !== '' && firstOf(iso) > after) &&
      !/(?:^|\s)[àa] (?:partir|compter) du $/.test(before) &&
      /\b(?:since|adopted|published|launched|dated|letter of|announced|seit|depuis|od|vom|du)\s+(?:the |le )?$/.test(
        before,
      )
    // "the Modern Slavery Act 2015": a year that is part of a name.
    const isName = iso.length === 4 && !lead.test(before) && !partOfYear.test(before)
    return !isPast && !isName && (after === '' || lastOf(last.iso) >= after)
  })
  const named =
    dates.find(({ start }) => deadline.test(wordsBefore(words, start))) ??
    dates.find(({ start }) => !about.test(wordsBefore(words, start))) ??
    dates[0]
  if (named) {
    const date = named.last
    const before = wordsBefore(words, date.start)
    const part = date.iso.length === 4 ? partOfYear.exec(before) : null
    const dueOn = part ? endOfPart(Number(date.iso), part) : lastOf(date.iso)
    return { dueOn, dueText: `${part ? part[0].trimStart() : phraseBefore(before)}${date.words}` }
  }
  const year = after === '' ? null : Number(after.slice(0, 4))
  const next = partOfNextYear.exec(words)
  if (next && year) return { dueOn: endOfPart(year + 1, next), dueText: next[0] }
  const vague = vagueTimeIn(words)
  // Without the day of the letter the words stay words.
  if (vague?.time === 'this_year_words') return { dueOn: year ? `${year}-12-31` : null, dueText: vague.words }
  const ending = thisMonth.exec(words)
  if (ending) return { dueOn: year ? lastDay(year, Number(after.slice(5, 7)) || 12) : null, dueText: ending[0] }
  const month = monthAlone.exec(words)
  if (month && !year) return { dueOn: null, dueText: month[0] }
  if (month && year) {
    const number = monthOf(month[1])
    if (ofNextYear.test(words.slice(month.index + month[0].length)))
      return { dueOn: lastDay(year + 1, number), dueText: month[0] }
    const day = lastDay(year, number)
    return { dueOn: day >= after ? day : lastDay(year + 1, number), dueText: month[0] }
  }
  return { dueOn: null, dueText: vague?.words ?? soft.exec(words)?.[0] ?? null }
}

/** "From 3 to 5 May", "2018-2020": what goes on for a time is due at its end. */
type Span = FoundDate & { last: FoundDate }

const spansIn = (words: string, datedOn: string | null): Span[] =>
  findDates(words, datedOn).map((one, at, all) => {
    const next = all[at + 1]
    return { ...one, last: next && upTo.test(words.slice(one.end, next.start)) ? next : one }
  })

const upTo = /^r?\.?(?:\s?[-–—]\s?|\s(?:to|bis|au|à|do)\s(?:le\s|the\s)?)$/u

/** The last day of a quarter or a half of a year. */
function endOfPart(year: number, { groups }: RegExpExecArray): string {
  const number = ordinals[groups?.n?.toLowerCase() ?? ''] ?? 4
  const months = /half|halbjahr|semestre|półrocz|połow/iu.test(groups?.part ?? '') ? 6 : 3
  return lastDay(year, Math.min(12, number * months))
}

const firstOf = (iso: string) => `${iso}-01-01`.slice(0, 10)

function lastOf(iso: string): string {
  const [year = 0, month] = iso.split('-').map(Number)
  if (iso.length === 4) return `${iso}-12-31`
  return iso.length === 7 ? lastDay(year, month ?? 12) : iso
}

const phraseBefore = (before: string) =>
  /(?:by|until|before|in|on|from)(?: the end of| the)?\s*$|(?:bis|ab|im|am)(?: ende| zum)?\s*$|(?:d'ici|avant|en|le|fin)\s*(?:la fin de\s*)?$|(?:do końca|do|w)\s*$/i.exec(
    before,
  )?.[0] ?? ''
