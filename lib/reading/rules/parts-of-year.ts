import { asBeginning, beginningBefore } from '@/lib/reading/rules/due-beginnings'
import { writtenYear, yearIn } from '@/lib/documents/written-year'
import { latinSource } from '@/lib/reading/rules/latin'
import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { daysOfMonths, lastDayOf, noDays } from '@/lib/reading/rules/months'

/** A time that words name: where it stands, its first day and its last, either null where no day can be told. */
export type NamedTime = { start: number; end: number; words: string; firstOn: string | null; dueOn: string | null }

const first = '1(?:st|er|ère|\\.)?|i\\.?|first|premi(?:er|ère)|erste[nrs]?|pierwsz\\p{L}+'
const second = '2(?:nd|e|[èe]me|\\.)?|ii\\.?|seconde?|deuxi[èe]me|zweite[nrs]?|drug\\p{L}+'
const third = '3(?:rd|e|[èe]me|\\.)?|iii\\.?|third|troisi[èe]me|dritte[nrs]?|trzeci\\p{L}*'
const fourth =
  '4(?:th|e|[èe]me|\\.)?|iv\\.?|fourth|final|last|quatri[èe]me|derni(?:er|ère)|(?:viert|letzt)e[nrs]?|czwart\\p{L}+|ostatni\\p{L}+'
const ordinals = [first, second, third, fourth].map((one) => new RegExp(latinSource(`^(?:${one})$`), 'iu'))
const ordinal = `(?<nth>${[fourth, third, second, first].join('|')})`

const wholeParts =
  'quarter|quartals?|trimestre|kwarta\\p{L}+|kw\\.|halbjahr(?:e?s)?|jahreshälfte|semestre|półrocz\\p{L}+'
const bareHalves = 'half|hälfte|moitié|połow\\p{L}+'
const isHalf = /^(?:half|hälfte|halbjahr|jahreshälfte|semestre|moitié|półrocz|połow|[hs]$)/iu

/** What leads to the year of such a part, and the year; a business year is none: "Q3 2026/27". */
const year = `(?:\\s?[/-]\\s?|,?\\s(?:of (?:the year )?|de (?:l['’](?:année|an) )?|des jahres |im jahre? |w? ?roku |in )?)\\(?(?<year>${writtenYear})(?!\\d|[/–-]\\d)`
const nextYear =
  "(?:of )?(?:the )?(?:next|coming) year|(?:de )?l['’](?:année|an) prochaine?|(?:des )?(?:nächsten|kommenden) jahres|(?:przyszłego|następnego|kolejnego) roku"
const lastYear =
  "(?:of )?(?:last|(?:the )?previous) year|(?:de )?l['’](?:année|an) (?:derni[èe]re?|passée?|précédente?)|(?:des )?(?:letzten|vergangenen|vorigen) jahres|(?:ubiegłego|minionego|zeszłego|poprzedniego) roku|ubr|ub\\.\\s?r"
const thisYear =
  "(?:of )?this(?: calendar)? year|of the(?: (?:current|present|calendar))? year|(?:de )?(?:cette|la présente) année|de l['’]année(?: en cours)?|dieses jahres|(?:des )?(?:laufenden|aktuellen|heurigen) jahres|des jahres|d\\.\\s?j\\.|(?:bieżącego|tego|obecnego|bież\\.) roku|roku|br|b\\.\\s?r"
/** Without a year the nearest one to come is meant, where these words stand before it and nothing says of what it is part. */
const whenever = "(?! ?(?:of|de|du|des|der|d['’]|in)(?!\\p{L})| ?[/-]?\\d)"
const inside = '(?<=(?<!\\p{L})(?:the|in|by|during|before|until|im|zum|ab|der|des|au|du|le|dès|w|do|na|od|końca) )'
const letters = '(?<letter>[QTHS])(?<digit>[1-4])'

const told = `(?:${year}|\\s(?:(?<next>${nextYear})|(?<last>${lastYear})|(?<this>${thisYear}))(?!\\p{L}))`
const opened = new OpenedPatterns(
  [
    `${ordinal}[\\s-]?(?:calendar )?(?<part>${wholeParts}|${bareHalves})s?${told}`,
    `${letters}${told}`,
    `(?<=(?<!\\d))(?<yearBefore>${writtenYear})[\\s/-]?${letters}(?![\\p{L}\\d])`,
    `${inside}${ordinal}\\s?(?<part>${wholeParts})(?!\\p{L})${whenever}`,
    `${inside}(?<letter>Q)(?<digit>[1-4])(?![\\p{L}\\d])${whenever}`,
    `(?:the )?(?<end>end of|ende|fin(?: de)?|fin d['’]année|koniec|końc(?:a|em|u)) (?<next>${nextYear})(?!\\p{L})`,
  ].map((form) => new RegExp(latinSource(`(?<![\\p{L}\\d.])(?:${form})`), 'giu')),
)

/**
 * Quarters and halves of a year that a text names, in its order; `datedOn` tells which year *this* and *next* are. `cut` are
 * the words of the text, if known.
 */
export function partsOfYear(words: string, datedOn: string | null, cut: Words | null = null): NamedTime[] {
  const parts: NamedTime[] = []
  for (const matches of opened.allIn(words, cut))
    for (const match of matches) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (parts.some((one) => one.start < end && start < one.end)) continue
      const bounds = boundsOf(match.groups ?? {}, datedOn)
      if (bounds) parts.push({ start, end, words: match[0], ...bounds })
    }
  parts.sort((a, b) => a.start - b.start)
  const joined = (one: NamedTime | undefined, next: NamedTime | undefined) =>
    one !== undefined && next !== undefined && joins.test(words.slice(one.end, next.start))
  return parts.flatMap((one, at) => {
    if (yearIn(one.words) === null && joined(one, parts[at + 1])) return []
    const begins = joined(parts[at - 1], one) || joined(one, parts[at + 1]) ? null : beginningBefore(words, one.start)
    return begins === null ? [one] : [asBeginning({ ...one, words: `${begins}${one.words}` }, datedOn)]
  })
}

/** "Q3 or Q4 2026": the year of the second, and its end, are those of both. */
const joins = /^(?:\s?[-–/]\s?| (?:or|and|to|bis|und|oder|et|ou|au|à|i|lub|oraz|do) (?:the |im |le |w )?)$/iu

/** The first and the last day of such a part; null where it is none. */
function boundsOf(
  groups: Record<string, string | undefined>,
  datedOn: string | null,
): Pick<NamedTime, 'firstOn' | 'dueOn'> | null {
  const months = isHalf.test(groups.part ?? groups.letter ?? '') ? 6 : 3
  const nth = ordinals.findIndex((one) => one.test(groups.nth ?? ''))
  const number = groups.digit ? Number(groups.digit) : nth < 0 ? 4 : nth + 1
  if (groups.letter && number * months > 12) return null
  const month = Math.min(12, number * months)
  const daysOf = (year: number) => daysOfMonths(year, groups.end ? 12 : month - months + 1, month)
  const named = groups.year ?? groups.yearBefore
  if (named) return daysOf(Number(named))
  if (!datedOn) return noDays
  const year = Number(datedOn.slice(0, 4))
  if (groups.next) return daysOf(year + 1)
  if (groups.last) return daysOf(year - 1)
  if (groups.this || lastDayOf(year, month) >= datedOn) return daysOf(year)
  return daysOf(year + 1)
}
