const months: Record<string, number> = {}
const name = (number: number, ...names: string[]) => {
  for (const one of names) months[one] = number
}
name(
  1,
  'january',
  'jan',
  'janvier',
  'januar',
  'jänner',
  'stycznia',
  'styczeń',
  'styczniu',
  'styczniem',
  'enero',
  'gennaio',
)
name(2, 'february', 'feb', 'février', 'fevrier', 'februar', 'lutego', 'luty', 'lutym', 'febrero', 'febbraio')
name(3, 'march', 'mar', 'mars', 'märz', 'marca', 'marzec', 'marcu', 'marcem', 'marzo')
name(4, 'april', 'apr', 'avril', 'kwietnia', 'kwiecień', 'kwietniu', 'kwietniem', 'abril', 'aprile')
name(5, 'may', 'mai', 'maja', 'maj', 'maju', 'majem', 'mayo', 'maggio')
name(6, 'june', 'jun', 'juin', 'juni', 'czerwca', 'czerwiec', 'czerwcu', 'czerwcem', 'junio', 'giugno')
name(7, 'july', 'jul', 'juillet', 'juli', 'lipca', 'lipiec', 'lipcu', 'lipcem', 'julio', 'luglio')
name(8, 'august', 'aug', 'août', 'aout', 'sierpnia', 'sierpień', 'sierpniu', 'sierpniem', 'agosto')
name(
  9,
  'september',
  'sep',
  'sept',
  'septembre',
  'września',
  'wrzesień',
  'wrześniu',
  'wrześniem',
  'septiembre',
  'settembre',
)
name(
  10,
  'october',
  'oct',
  'octobre',
  'oktober',
  'października',
  'październik',
  'październiku',
  'październikiem',
  'octubre',
  'ottobre',
)
name(11, 'november', 'nov', 'novembre', 'listopada', 'listopad', 'listopadzie', 'listopadem', 'noviembre')
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
  'grudniem',
  'diciembre',
  'dicembre',
)

/** Names of months that no other word looks like, in full. */
export const monthNames = Object.keys(months).filter((one) => one.length > 3 || one === 'may' || one === 'mai')

export const month = `(${Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
/** Short names that stand between a day and a year only: alone they are other words, as the Polish *lip* and *lis*. */
const short: Record<string, number> = {
  ...{ janv: 1, jän: 1, sty: 1, févr: 2, fevr: 2, lut: 2, mär: 3, avr: 4, kwi: 4, cze: 6, juil: 7, lip: 7, sie: 8 },
  ...{ wrz: 9, okt: 10, paź: 10, lis: 11, déc: 12, dez: 12, gru: 12 },
}

/** English names, which alone stand before their day. */
export const english =
  '(january|jan|february|feb|march|april|apr|may|june|july|august|aug|september|sept?|october|oct|november|nov|december|dec)'

/** Between a day and a year, short names too. */
export const monthOfDay = `(${[...Object.keys(months), ...Object.keys(short)].sort((a, b) => b.length - a.length).join('|')})`

/** The number of a month by its name in a language that the reader knows; 0 for another word. */
export const monthOf = (word = '') => months[word.toLowerCase()] ?? short[word.toLowerCase()] ?? 0

/** The last day of a month. */
export const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

/** A time of which no day can be told. */
export const noDays: { firstOn: string | null; dueOn: string | null } = { firstOn: null, dueOn: null }

/** From the first day of one month to the last of another of the same year; none where the year has more than four digits. */
export const daysOfMonths = (year: number, first: number, last: number): typeof noDays =>
  year > 9999 ? noDays : { firstOn: `${lastDayOf(year, first).slice(0, -2)}01`, dueOn: lastDayOf(year, last) }
