import { latinSource } from '@/lib/reading/rules/latin'
import { matchesOf } from '@/lib/reading/rules/matching/matches-of'

/** A date as written, and its ISO value: a day, a month (YYYY-MM) or a year. */
export type FoundDate = { start: number; end: number; words: string; iso: string; needsYear: boolean }

const months: Record<string, number> = {}
const name = (number: number, ...names: string[]) => {
  for (const one of names) months[one] = number
}
name(1, 'january', 'jan', 'janvier', 'januar', 'jänner', 'stycznia', 'styczeń', 'styczniu', 'enero', 'gennaio')
name(2, 'february', 'feb', 'février', 'fevrier', 'februar', 'lutego', 'luty', 'lutym', 'febrero', 'febbraio')
name(3, 'march', 'mar', 'mars', 'märz', 'marca', 'marzec', 'marcu', 'marzo')
name(4, 'april', 'apr', 'avril', 'kwietnia', 'kwiecień', 'kwietniu', 'abril', 'aprile')
name(5, 'may', 'mai', 'maja', 'maj', 'maju', 'mayo', 'maggio')
name(6, 'june', 'jun', 'juin', 'juni', 'czerwca', 'czerwiec', 'czerwcu', 'junio', 'giugno')
name(7, 'july', 'jul', 'juillet', 'juli', 'lipca', 'lipiec', 'lipcu', 'julio', 'luglio')
name(8, 'august', 'aug', 'août', 'aout', 'sierpnia', 'sierpień', 'sierpniu', 'agosto')
name(9, 'september', 'sep', 'sept', 'septembre', 'września', 'wrzesień', 'wrześniu', 'septiembre', 'settembre')
name(10, 'october', 'oct', 'octobre', 'oktober', 'października', 'październik', 'październiku', 'octubre', 'ottobre')
name(11, 'november', 'nov', 'novembre', 'listopada', 'listopad', 'listopadzie', 'noviembre')
name(
  12,
  'december',
  'dec',
  'décembre',
  'decembre',
  'dezember',
  'grudnia',
  'grudzień',
  'grudniu',
  'diciembre',
  'dicembre',
)

/** Names of months that no other word looks like, in full. */
export const monthNames = Object.keys(months).filter((one) => one.length > 3 || one === 'may' || one === 'mai')

const month = `(${Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
/** English names, which alone stand before their day. */
const english =
  '(january|jan|february|feb|march|april|apr|may|june|july|august|aug|september|sept?|october|oct|november|nov|december|dec)'
const year = '((?:19|20)\\d\\d)'
const edge = latinSource('(?![\\p{L}\\p{N}])')
const start = latinSource('(?<![\\p{L}\\p{N}/.-])')
/** Whether a day exists. Its own, because the calendar of `lib/dates` takes longer to load than a letter to read. */
const isDay = (iso: string) =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso
const two = (value: number | string) => String(value).padStart(2, '0')

type Rule = {
  find: RegExp
  read: (parts: readonly (string | undefined)[]) => string | null
  needsYear?: boolean
  /** The years from that of the letter, of a date that is told by it: "12 kwietnia br.". */
  yearsOn?: number
}

/** What Polish letters call the year that they are written in, the one before it and the one behind it. */
const yearsOn: [number, string][] = [
  [0, '(?:br\\.?|b\\.\\s?r\\.?|bież(?:ącego|\\.) roku|(?:tego|obecnego) roku)'],
  [-1, '(?:ubr\\.?|ub\\.\\s?r(?:oku|\\.)?|(?:ubiegłego|minionego|zeszłego|poprzedniego) roku)'],
  [1, '(?:(?:przyszłego|następnego|kolejnego) roku)'],
]

/** The number of a month by its name in a language that the reader knows; 0 for another word. */
export const monthOf = (word = '') => months[word.toLowerCase()] ?? 0
const lastOfMonth = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10)
const dayIso = (y = '', m: number | string = '', d: number | string = '') => {
  const iso = `${y}-${two(m)}-${two(d)}`
  return isDay(iso) ? iso : null
}

/** Whether a text can have one of these: most have none, and twelve patterns need not be run over them. */
const tellsByTheLetter = /[\s.](?:u?br|b\.\s?r|ub\.\s?r|bież\.|\p{L}+go\sroku)(?!\p{L})/iu

/** Days, months and parts of a year that is told by that of the letter. */
const byTheLetter = yearsOn.flatMap(([yearsOn, words]): Rule[] =>
  [
    {
      find: new RegExp(`${start}(\\d{1,2})\\.?\\s${month}\\s${words}${edge}`, 'giu'),
      read: ([, d, m]: readonly (string | undefined)[]) => `-${two(monthOf(m))}-${two(d ?? '')}`,
    },
    {
      find: new RegExp(`${start}(\\d{1,2})\\.(\\d{1,2})\\.?\\s?${words}${edge}`, 'giu'),
      read: ([, d, m]: readonly (string | undefined)[]) => `-${two(m ?? '')}-${two(d ?? '')}`,
    },
    {
      find: new RegExp(`${start}${month}\\s${words}${edge}`, 'giu'),
      read: ([, m]: readonly (string | undefined)[]) => `-${two(monthOf(m))}`,
    },
    {
      find: new RegExp(
        `(?<=(?:kwarta(?:le|łu|ł)|półrocz(?:u|a|e)|połow(?:ie|y|ę)|koń(?:ca|cem|cu))\\s)${words}${edge}`,
        'giu',
      ),
      read: () => '',
    },
  ].map((rule) => ({ ...rule, needsYear: true, yearsOn })),
)

/** Most exact first: what one rule took, the next ones leave. */
const rules: Rule[] = [
  ...byTheLetter,
  {
    find: new RegExp(
      `${start}(?:the )?(?:end of|fin(?: de)?(?: l'année)?|ende|końca(?: roku)?|finales de|fine)\\s+(?:${month}\\s+)?${year}${edge}`,
      'giu',
    ),
    read: ([, m, y]) => (m ? lastOfMonth(Number(y), monthOf(m)) : `${y ?? ''}-12-31`),
  },
  {
    find: new RegExp(`${start}(\\d{2})-(\\d{2})-((?:19|20)\\d\\d)${edge}`, 'gu'),
    read: ([, d, m, y]) => dayIso(y, m, d),
  },
  {
    find: new RegExp(
      `${start}(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?=(?:,| and| et| und| i| y| e| or)\\s\\d{1,2}(?:st|nd|rd|th|\\.)?\\s${month}\\s${year})`,
      'giu',
    ),
    read: ([, d, m, y]) => dayIso(y, monthOf(m), d),
  },
  { find: new RegExp(`${start}(\\d{4})-(\\d{2})-(\\d{2})${edge}`, 'giu'), read: ([, y, m, d]) => dayIso(y, m, d) },
  {
    find: new RegExp(
      `${start}(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of\\s+|de\\s+)?${month}\\.?,?\\s+(?:de\\s+|del\\s+)?${year}${edge}`,
      'giu',
    ),
    read: ([, d, m, y]) => dayIso(y, monthOf(m), d),
  },
  {
    find: new RegExp(`${start}${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}${edge}`, 'giu'),
    read: ([, m, d, y]) => dayIso(y, monthOf(m), d),
  },
  {
    find: new RegExp(`${start}(\\d{1,2})[./](\\d{1,2})[./]\\s?((?:19|20)\\d\\d)${edge}`, 'giu'),
    read: ([, d, m, y]) => dayIso(y, m, d) ?? dayIso(y, d, m),
  },
  {
    find: new RegExp(
      `${start}(?<!\\d )${month}\\.?(?:\\s+(?:and|et|und|i|y|e)\\s+(?:\\p{L}+))?\\s+(?:de\\s+|of\\s+)?${year}${edge}`,
      'giu',
    ),
    read: ([, m, y]) => `${y}-${two(monthOf(m))}`,
  },
  {
    find: new RegExp(`${start}(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of\\s+|de\\s+)?${month}${edge}`, 'giu'),
    read: ([, d, m]) => (Number(d) >= 1 && Number(d) <= 31 ? `${two(monthOf(m))}-${two(d ?? '')}` : null),
    needsYear: true,
  },
  {
    // "December 1", "February 8th", as Americans write; "March 15:30" and "May 5%" are none.
    find: new RegExp(`${start}${english}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?${edge}(?![.,:/-]\\d|\\s?[%€$£])`, 'giu'),
    read: ([, m, d]) => (Number(d) >= 1 && Number(d) <= 31 ? `${two(monthOf(m))}-${two(d ?? '')}` : null),
    needsYear: true,
  },
  {
    find: new RegExp(`${start}(?<![\\d(:/] ?)${year}(?![\\p{L}\\p{N}/:-]|\\.\\d|\\s?\\))`, 'giu'),
    read: ([, y]) => y ?? null,
  },
]

/**
 * Explicit dates of a text in reading order. A day without a year gets that of the nearest date before it that has one,
 * else of `datedOn`, else of the nearest after; "br." (this year) is told by `datedOn` first. Where neither is known it is left out.
 */
export function findDates(text: string, datedOn: string | null): FoundDate[] {
  if (!/\d/.test(text) && !tellsByTheLetter.test(text)) return []
  let known = datedOn?.slice(0, 4) ?? null
  const written = writtenIn(text)
  const behind = yearsBehind(written)
  return written.flatMap(({ yearsOn, ...one }, at) => {
    if (!one.needsYear) {
      known = one.iso.slice(0, 4)
      return [one]
    }
    const year = yearsOn === undefined ? (known ?? behind[at]) : (datedOn ?? known)?.slice(0, 4)
    if (!year) return []
    const iso = yearsOn === undefined ? `${year}-${one.iso}` : `${Number(year) + yearsOn}${one.iso}`
    return isDay(iso.length === 10 ? iso : `${iso}-01-01`.slice(0, 10)) ? [{ ...one, iso }] : []
  })
}

/** For each date the year of the nearest behind it that has one. */
function yearsBehind(written: readonly Written[]): (string | undefined)[] {
  let year: string | undefined
  return written
    .toReversed()
    .map(({ needsYear, iso }) => {
      const behind = year
      if (!needsYear) year = iso.slice(0, 4)
      return behind
    })
    .toReversed()
}

/** A date as far as its own words tell it. */
type Written = FoundDate & { yearsOn?: number | undefined }

/** What a whole document was found to have: its dates are asked for twice, before its own day is known and after. */
let last: { text: string; dates: readonly Written[] } = { text: '', dates: [] }
const long = 1000

/** What has the form of a date, in reading order; one that needs its year has it not yet. */
function writtenIn(text: string): readonly Written[] {
  if (text === last.text) return last.dates
  const taken: Written[] = []
  const tells = tellsByTheLetter.test(text)
  for (const { find, read, needsYear = false, yearsOn } of rules) {
    if (yearsOn !== undefined && !tells) continue
    for (const match of matchesOf(find, text)) {
      const [at, end] = [match.index, match.index + match[0].length]
      if (taken.some((one) => at < one.end && one.start < end)) continue
      const iso = read(match)
      if (iso !== null) taken.push({ start: at, end, words: match[0], iso, needsYear, yearsOn })
    }
  }
  taken.sort((a, b) => a.start - b.start)
  if (text.length > long) last = { text, dates: taken }
  return taken
}
