import { changedSince, cited, inEurLex, no, padded, type Pattern } from '@/lib/reading/rules/references/pattern'

/** A day as the journals write it, and a page. */
const day = '\\d{1,2}(?:\\.\\s?\\d{1,2}\\.\\s?|\\/\\d{1,2}\\/|\\.?\\s\\p{L}{3,12}\\s)\\d{4}'
const page =
  '(?:[pP]{1,2}\\.|pp?(?=\\s\\d)|S\\.|s\\.|str\\.|págs?\\.|pagg?\\.)\\s?\\d{1,4}(?:\\s?(?:[-–]|to|et|i|und|and)\\s?\\d{1,4})?'
const dated = `(?:\\s?,?\\s*(?:z\\s+(?:dnia\\s+)?|of\\s+|du\\s+|vom\\s+|de\\s+|del\\s+)?(?:${day}(?:\\s?r\\.)?|\\(${day}\\)))`
const journal = [
  'O\\.?J\\.?(?:EU|EC)?',
  'Official Journal(?: of the (?:European (?:Union|Communities|Economic Community)|EU|EC))?',
  "JOUE|JOCE|JO|[Jj]ournal officiel(?: (?:de l[’']Union européenne|des Communautés européennes|de l[’']UE))?",
  'A[Bb]l\\.?|Amtsblatt(?:s|es)?(?: der (?:Europäischen (?:Union|Gemeinschaften?)|EU|EG))?',
  'DOUE|DOCE|DO|GUUE|GUCE|GU',
  'Dz\\.\\s?U(?:rz)?\\.?|Dziennik\\p{L}{0,3} Urzędow\\p{L}{1,3}(?: (?:Unii Europejskiej|Wspólnot Europejskich|UE))?',
].join('|')
const source = `(?:${journal})(?:\\s?(?:EU|UE|EG|WE|CE|EC))?\\.?`

/** An issue of the Official Journal until October 2023, by the list of what it holds: "OJ:L:2016:119:TOC". */
const toc = (series = 'L', year: string, number: string | undefined) =>
  inEurLex(`OJ:${series}:${year}:${padded(number, 3)}:TOC`)

/** Since 1 October 2023 each act is an issue of its own, with a number of five digits: "OJ:L_202401689". */
const issue = (series = 'L', year = '', number = '') => inEurLex(`OJ:${series}_${year}${padded(number, 5)}`)

/** The Official Journal in the languages that letters come in, of the series that ended in 2023 and of the one since. */
export const journals: readonly Pattern[] = [
  {
    kind: 'OJ',
    find: cited(
      'gu',
      `${source},?\\s*(?:[Ss]eries\\s|[Ss]erii?\\s|Reihe\\s|série\\s)?(?:${no})?(L|C){1,2}(?:\\s?[AEIM](?!\\p{L}))?(?:,?\\s*(?:C\\/)?(20[2-9]\\d)\\/(\\d{1,5})${dated}?|(?:\\s?,)?\\s*(?:series,?\\s*)?(?:${no})?(\\d{1,4})(?:\\s?[AEIM](?!\\p{L}))?(?:\\/\\d{1,4}(?![\\d/]))?${dated}?|,?\\s*z\\s\\d{4}\\s?r\\.,?\\s*(?:${no}\\d{1,4}|poz\\.\\s?\\d{1,5}))(?:\\s?,?\\s*${page}|,\\s\\d{1,4}[-–]\\d{1,4})?${changedSince}`,
    ),
    link: ([words, series, year, newNumber, number]) => {
      if (year && newNumber) return issue(series, year, newNumber)
      const dayYear = /(?:19|20)\d\d(?=[,)\s]|$)/.exec(words.replace(/^\D*\d+/, ''))?.[0]
      return number && dayYear ? toc(series, dayYear, number) : null
    },
  },
  {
    // "OJ 2004 L 158, p. 77", as the Court cites; "[2001] OJ L 145/43", as scholars do.
    kind: 'OJ',
    find: cited(
      'gu',
      `(?:OJ|JO|ABl\\.|DO|GU|Dz\\.\\s?U\\.)\\s\\[?((?:19|20)\\d\\d)\\]?,?\\s([LC])\\s?(\\d{1,4})(?:\\s?[AE](?!\\p{L}))?(?:\\/\\d{1,4})?(?:,\\s*${page})?`,
    ),
    link: ([, year = '', series = 'L', number]) => toc(series, year, number),
  },
  {
    kind: 'OJ',
    find: /(?<!\p{L})\[((?:19|20)\d\d)\]\sOJ\s([LC])\s?(\d{1,4})(?:\s?[AE](?!\p{L}))?(?:\/\d{1,4})?(?![\p{L}\p{N}])/gu,
    link: ([, year = '', series = 'L', number]) => toc(series, year, number),
  },
  {
    // "OJ C/2024/3415": the notice itself, of the series since 2023.
    kind: 'OJ',
    find: cited('gu', '(?:OJ|JO|ABl\\.)\\s(C)\\/(20[2-9]\\d)\\/(\\d{1,5})'),
    link: ([, series, year, number]) => issue(series, year, number),
  },
  // "(2001/C 340 E/084)": the notice itself, as it stands above a question and its answer.
  {
    kind: 'OJ',
    find: cited('gu', '((?:19|20)\\d\\d)\\/([LC])\\s(\\d{1,4})(?:\\s?[AEM])?\\/\\d{1,4}'),
    link: ([, year = '', series = 'L', number]) => toc(series, year, number),
  },
  // "Dz.Urz.UE.L.2016.119.1", as a Polish database writes it.
  {
    kind: 'OJ',
    find: cited('gu', 'Dz\\.\\s?U(?:rz)?\\.\\s?UE\\.?\\s?([LC])\\.((?:19|20)\\d\\d)\\.(\\d{1,4})(?:\\.\\d{1,4})?'),
    link: ([, series = 'L', year = '', number]) => toc(series, year, number),
  },
]
