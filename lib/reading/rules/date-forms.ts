import { latin, latinSource } from '@/lib/reading/rules/latin'
import { english, month, monthOf, monthOfDay } from '@/lib/reading/rules/months'
import { scannedDates } from '@/lib/reading/rules/scanned-dates'

/** A word begins, or a day of a range: "6-8 May", but not "AB-12-3 May" or "02-12 May". */
const startOrDay = latinSource('(?<![\\p{L}\\p{N}/.]|(?<!(?<![\\p{L}\\p{N}./-])(?:[1-9]|[12]\\d|3[01]))-)')
const year = '((?:19|20)\\d\\d)'
const edge = latinSource('(?![\\p{L}\\p{N}])')
const start = latinSource('(?<![\\p{L}\\p{N}/.-])')
/** The same, and behind a year up to which it leads: "2014-2020", "01.01.–31.12.2024". */
const afterYear = latinSource('(?<![\\p{L}\\p{N}/.]|(?<!(?:19|20)\\d\\d|\\d\\.)[-–])')
/** The same, and behind a day up to which it leads: "10-12 June 2026", "3./4. Mai 2026". */
const afterDay = latinSource('(?<![\\p{L}\\p{N}.]|(?<!\\d\\.)/|(?<!(?<!\\d)\\d{1,2})[-–])')
/** The end of a year, also as Poles write it: "2018r.". */
const yearEdge = latinSource('(?!\\p{N}|(?!r(?!\\p{L}))\\p{L})')
const nth = '(?:st|nd|rd|th|er|\\.|º)?'
/** What stands between the first and the last of some days or months. */
const upTo =
  '(?:\\s?[-–—]\\s?|(?<=\\.)/|\\s(?:to|and|or|et|ou|au|à|und|oder|bis|do|i|oraz|lub|y|e|a)\\s(?:le\\s|the\\s|dem\\s)?)'
/** Whether a day exists. Its own, because the calendar of `lib/dates` takes longer to load than a letter to read. */
export const isDay = (iso: string) =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso
const two = (value: number | string) => String(value).padStart(2, '0')

/** How dates are written, and what is read of one. */
export type DateForm = {
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

const lastOfMonth = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10)
const dayIso = (y = '', m: number | string = '', d: number | string = '') => {
  const iso = `${y}-${two(m)}-${two(d)}`
  return isDay(iso) ? iso : null
}

/** Behind figures: a Polish word stood before them that a day follows. */
const dayBefore = latinSource('(?<=(?<!\\p{L})(?:[Zz]e?|[Oo]d|[Dd]o|[Dd]nia|[Dd]niu)\\s\\d{1,2})')

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** A day of a month, both in figures; the longest year has it. */
const dayOfMonth = (d = '', m = '') => (isDay(`2024-${two(m)}-${two(d)}`) ? `${two(m)}-${two(d)}` : null)

/** Whether a text can have one of these: most have none, and twelve patterns need not be run over them. */
export const tellsByTheLetter = latin.iu`[\s.](?:u?br|b\.\s?r|ub\.\s?r|bież\.|\p{L}+go\sroku)(?!\p{L})`

/** Days, months and parts of a year that is told by that of the letter. */
const byTheLetter = yearsOn.flatMap(([yearsOn, words]): DateForm[] =>
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

/** Most exact first: what one form took, the next ones leave. */
export const dateForms: DateForm[] = [
  ...byTheLetter,
  {
    find: new RegExp(
      `${start}(?:(?:the )?(?:end of(?: the year)?|end-?|year[ -]end)|fin(?: de)?(?: l['’]année)?|fin d['’]année|(?:jahres)?ende(?: des jahres)?|końca(?: roku)?|finales de|fine)[\\s-]*(?<=[\\s-])(?:${month}\\s+)?${year}${yearEdge}`,
      'giu',
    ),
    read: ([, m, y]) => (m ? lastOfMonth(Number(y), monthOf(m)) : `${y ?? ''}-12-31`),
  },
  {
    find: new RegExp(`${start}(?:koniec|końc(?:em|u))(?: roku)?\\s${year}${yearEdge}`, 'giu'),
    read: ([, y]) => `${y ?? ''}-12-31`,
  },
  {
    find: new RegExp(`${start}(\\d{2})-(\\d{2})-((?:19|20)\\d\\d)${edge}`, 'gu'),
    read: ([, d, m, y]) => dayIso(y, m, d),
  },
  {
    // "4 – 8 October 2010", "30 September to 4 October 2010": the first day has its year, and its month, behind it.
    find: new RegExp(
      `${start}(\\d{1,2})${nth}(?:\\s${month})?(?=(?:,|${upTo})\\s?(?:\\d{1,2}${nth}(?:, |${upTo}))?\\d{1,2}${nth}\\s(?:of |de )?${month},?\\s(?:de )?${year}${yearEdge})`,
      'giu',
    ),
    read: ([, d, own, m, y]) => dayIso(y, monthOf(own ?? m), d),
  },
  {
    find: new RegExp(`${start}(\\d{4})([-/.])(\\d{2})\\2(\\d{2})${edge}`, 'giu'),
    read: ([, y, , m, d]) => dayIso(y, m, d),
  },
  {
    find: new RegExp(
      `${afterDay}(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:(?:day\\s+)?of\\s+|de\\s+)?${monthOfDay}\\.?,?\\s+(?:de\\s+|del\\s+)?${year}${yearEdge}`,
      'giu',
    ),
    read: ([, d, m, y]) => dayIso(y, monthOf(m), d),
  },
  {
    // "15.XII.2021", "3 IX 2021 r.", "z 3 IX 2021", as Poles and Czechs write; "Section 5 V 2021" and "12 X 2000 mm" are none.
    find: new RegExp(
      `${start}(\\d{1,2})(?:\\.\\s?|${dayBefore}\\s|\\s(?=[IVX]{1,4}\\s\\d{4}\\s?r(?:\\.|oku)))(I{1,3}|I?[VX]|VI{1,3}|XI{1,2})(?:\\.\\s?|\\s)${year}${yearEdge}`,
      'gu',
    ),
    read: ([, d, roman = '', y]) => dayIso(y, romans.indexOf(roman) + 1, d),
  },
  {
    // "30. 6. 2031".
    find: new RegExp(`${start}(\\d{1,2})\\.\\s(\\d{1,2})\\.\\s?${year}${yearEdge}`, 'gu'),
    read: ([, d, m, y]) => dayIso(y, m, d),
  },
  {
    // "01.01. – 31.12.2031": the first day has its year behind it.
    find: new RegExp(
      `${start}(\\d{1,2})\\.(\\d{1,2})\\.(?=\\s?(?:[-–—]|bis(?:\\szum)?|do)\\s?\\d{1,2}\\.\\d{1,2}\\.${year}${yearEdge})`,
      'gu',
    ),
    read: ([, d, m, y]) => dayIso(y, m, d),
  },
  ...scannedDates,
  {
    find: new RegExp(`${start}${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}${edge}`, 'giu'),
    read: ([, m, d, y]) => dayIso(y, monthOf(m), d),
  },
  {
    find: new RegExp(`${afterYear}(\\d{1,2})[./](\\d{1,2})[./]\\s?((?:19|20)\\d\\d)${yearEdge}`, 'giu'),
    read: ([, d, m, y]) => dayIso(y, m, d) ?? dayIso(y, d, m),
  },
  {
    // "January-March 2002", "od maja do lipca 2024 r.": the first month has its year behind it.
    find: new RegExp(`${start}(?<!\\d )${month}(?=${upTo}${month}\\s(?:de |of )?${year}${yearEdge})`, 'giu'),
    read: ([, m, , y]) => `${y}-${two(monthOf(m))}`,
  },
  {
    find: new RegExp(
      latinSource(
        `(?<![\\p{L}\\p{N}])(?:(?<![/.-])|(?<=(?<!\\p{L})mi-)|(?<=\\p{L}[-–]))(?<!\\d )${month}\\.?\\s+(?:de\\s+|of\\s+)?${year}${yearEdge}`,
      ),
      'giu',
    ),
    read: ([, m, y]) => `${y}-${two(monthOf(m))}`,
  },
  {
    find: new RegExp(`${startOrDay}(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of\\s+|de\\s+)?${month}${edge}`, 'giu'),
    read: ([, d, m]) => (Number(d) >= 1 && Number(d) <= 31 ? `${two(monthOf(m))}-${two(d ?? '')}` : null),
    needsYear: true,
  },
  {
    // "am 03.06.", "bis zum 3.6.": two numbers alone may be a section or a time of day.
    find: new RegExp(
      `(?=\\d)(?<=(?<!\\p{L})(?:am|vom|bis|zum|ab|seit|den|dem|dnia|dniu|od|do)\\s|\\d\\.\\s?[-–]\\s?)(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\s?\\d|\\p{L}|\\s(?:Uhr|zł))(?<!godz[^,;]{0,30})`,
      'giu',
    ),
    read: ([, d, m]) => dayOfMonth(d, m),
    needsYear: true,
  },
  {
    // "Datum: 25.06.25", behind what says that it is the day of the letter, or below the number of a printed paper: elsewhere a line alone may be a chapter of a budget.
    find: /(?<=(?:Drucksache[^\n]{1,30}\n|(?:^|\n)[ \t]*(?:(?:Datum|Date|Data|Stand|Dated?|Vom):?[ ]|\p{Lu}\p{L}+,[ ](?:den[ ]|dnia[ ]|le[ ])?)))(\d\d)([./])(\d\d)\2(\d\d)(?=[ \t\r]*(?:\n|$))/gu,
    read: ([, d, , m, y]) => dayIso(`${Number(y) < 70 ? 20 : 19}${y ?? ''}`, m, d),
  },
  {
    // "Stand: 05/2031".
    find: new RegExp(
      `(?=\\d)(?<=(?:Stand|Ausgabe|Fassung|[Éé]dition|[Ss]tan na):?\\s)(0?[1-9]|1[0-2])/${year}${edge}`,
      'gu',
    ),
    read: ([, m, y]) => `${y ?? ''}-${two(m ?? '')}`,
  },
  {
    // "bis zum 15.01.27": three numbers alone may be a section.
    find: /(?=\d)(?<=(?<!\p{L})(?:am|vom|bis|zum|ab|seit|den|dem|dnia|dniu|od|do|le|du|au|on|by|until|before)\s)(\d{1,2})([./])(\d{1,2})\2(\d\d)(?![\p{L}\d]|[.,/:-]\d|\s?(?:Uhr|zł|%|€)(?!\p{L}))/giu,
    read: ([, d, , m, y]) => dayIso(`${Number(y) < 70 ? 20 : 19}${y ?? ''}`, m, d),
  },
  {
    find: /(?=\d)(?<=(?<!\p{L})(?:le|du|au|on|by|until|before|dnia|dniu)\s)(\d{1,2})(?:\/|(?<=dni[au]\s\d+)\.)(\d\d)(?![\p{L}\d%€]|[.,/:-]\d|\s?(?:h|uhr|am|pm|%|€|euros?|per|million|sur)(?!\p{L}))/giu,
    read: ([, d, m]) => dayOfMonth(d, m),
    needsYear: true,
  },
  {
    // "December 1", "February 8th", as Americans write; "March 15:30" and "May 5%" are none.
    find: new RegExp(
      `${start}${english}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?${edge}(?![.,:/]\\d|-\\d{3}|-\\d{1,2}(?:\\s?[%€$£]|-\\d)|\\s?[%€$£])`,
      'giu',
    ),
    read: ([, m, d]) => (Number(d) >= 1 && Number(d) <= 31 ? `${two(monthOf(m))}-${two(d ?? '')}` : null),
    needsYear: true,
  },
  {
    // It may end within a word ("2018r."), so that it does not begin with the look behind that says a pattern is one of words.
    find: new RegExp(
      latinSource(
        `(?<![\\d(:/] ?)${afterYear}${year}(?!(?!r(?!\\p{L}))\\p{L}|[\\p{N}/:]|[-–](?!(?:19|20)\\d\\d(?!\\d))|\\.\\d|\\s?\\))`,
      ),
      'giu',
    ),
    read: ([, y]) => y ?? null,
  },
]
