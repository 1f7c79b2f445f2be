import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { latinSource, withOrWithoutAccents } from '@/lib/reading/rules/latin'

/** A time counted from something: so many days or months; `isExact` false where only a calendar of working days tells the end. */
export type Term = {
  start: number
  end: number
  words: string
  days: number
  months: number
  isExact: boolean
  /** Whether words such as *within* say that it is one; else only a day that it is counted from does. */
  isSaid: boolean
}

const counts: [number, string][] = [
  [1, 'one|a|an|un|une|eine|einem|einer|eines|einen|jednego|jeden|jedną'],
  [2, 'two|deux|zwei|dwóch|dwa|dwie'],
  [3, 'three|trois|drei|trzech|trzy'],
  [4, 'four|quatre|vier|czterech|cztery'],
  [5, 'five|cinq|fünf|pięciu|pięć'],
  [6, 'six|sechs|sześciu|sześć'],
  [7, 'seven|sept|sieben|siedmiu|siedem'],
  [8, 'eight|huit|acht|ośmiu|osiem'],
  [9, 'nine|neuf|neun|dziewięciu|dziewięć'],
  [10, 'ten|dix|zehn|dziesięciu|dziesięć'],
  [12, 'twelve|douze|zwölf|dwunastu|dwanaście'],
  [14, 'fourteen|quatorze|vierzehn|czternastu|czternaście'],
  [15, 'fifteen|quinze|fünfzehn|piętnastu'],
  [18, 'eighteen|dix-huit|achtzehn|osiemnastu'],
  [20, 'twenty|vingt|zwanzig|dwudziestu'],
  [30, 'thirty|trente|dreißig|trzydziestu'],
  [60, 'sixty|soixante|sechzig|sześćdziesięciu'],
  [90, 'ninety|neunzig|dziewięćdziesięciu'],
]
const countOf = new Map(counts.flatMap(([count, names]) => names.split('|').map((name) => [name, count] as const)))

/** Of "three to five days" the longer time counts. */
const count = `(?:(?:\\d{1,3}|${[...countOf.keys()].join('|')})(?: ?[-–] ?| to | bis | à | do ))?(?<count>\\d{1,3}|${[...countOf.keys()].sort((a, b) => b.length - a.length).join('|')})`
const kind = '(?: ?\\(\\d{1,3}\\))?(?: (?:calendar|full|more|prochaine?s|vollen?|kolejnych|najbliższych))?'
const unit = `(?:(?<hours>hours?|heures?|stunden?|godzin\\p{L}*)|(?<working>workings? days?|business days?|arbeitstage?n?|werktage?n?|jours (?:ouvrables|ouvrés)|dni roboczych)|(?<days>days?|jours?|kalendertage?n?|tage?[ns]?|dni(?:a|ach)?)|(?<weeks>weeks?|semaines?|wochen?|tygodni\\p{L}*)|(?<months>months?|mois|monat(?:e[ns]?|s)?|miesi\\p{L}+)|(?<years>years?|années?|ans?|jahre?[ns]?|rok[ui]?|lat))(?!\\p{L})`
const lead = [
  'within(?: (?:the next|the coming|the|a (?:maximum |period )?(?:period )?of|a maximum of|at most))?',
  '(?:in|over|during) the (?:next|coming|following)|(?:no|not) later than',
  'innerhalb(?: (?:von|der nächsten|der kommenden|einer frist von))?|innert|binnen(?: (?:von|einer frist von))?|in den (?:nächsten|kommenden)|spätestens',
  "sous(?: un délai de)?|dans(?: (?:les|un délai (?:maximum |maximal |d['’]au plus )?(?:de|d['’])))?|au plus tard",
  'w (?:ciągu|terminie)(?: (?:do|najbliższych|kolejnych))?|do|nie później niż(?: (?:w ciągu|w terminie|do))?|najpóźniej(?: w ciągu)?',
].join('|')

const opened = new OpenedPatterns([
  new RegExp(
    latinSource(
      `(?<![\\p{L}\\d])(?:(?<lead>${withOrWithoutAccents(lead)}) ?)?(?<![\\p{L}\\d.,])${count}${kind} ${withOrWithoutAccents(unit)}`,
    ),
    'giu',
  ),
])

/** Behind a term: what it is counted from follows. */
export const countedFrom =
  /^ (?:of|from|after|following|starting|beginning|as of|nach|ab|seit|suivant|suivants|à compter|à partir|après|de|du|dès|od|po|licząc)(?![a-zà-ÿ])/iu

/** Times of so many days, weeks or months that a text names, in its order. `cut` are the words of the text, if known. */
export function termsIn(text: string, cut: Words | null = null): Term[] {
  return opened
    .allIn(text, cut)
    .flat()
    .map((match): Term => {
      const { lead, count = '', hours, working, weeks, months, years } = match.groups ?? {}
      const number = Number(count) || (countOf.get(count.toLowerCase()) ?? 1)
      const days = hours ? Math.ceil(number / 24) : working ? Math.ceil((number * 7) / 5) : weeks ? number * 7 : number
      const inMonths = years ? number * 12 : months ? number : 0
      return {
        start: match.index,
        end: match.index + match[0].length,
        words: match[0],
        days: inMonths > 0 ? 0 : days,
        months: inMonths,
        isExact: !hours && !working,
        isSaid:
          lead !== undefined &&
          (lead.toLowerCase() !== 'do' || countedFrom.test(text.slice(match.index + match[0].length))),
      }
    })
}

/**
 * The day on which a term ends that is counted from `from` (YYYY-MM-DD); a shorter month ends it with its last day. Null where
 * `from` is no day, or the end has no year of four digits.
 */
export function endOfTerm({ days, months }: Pick<Term, 'days' | 'months'>, from: string): string | null {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay) + days))
  return end.getUTCFullYear() <= 9999 ? end.toISOString().slice(0, 10) : null
}
