import { cited, eurLex, fullYear, isYear, no, padded, type Pattern } from '@/lib/reading/rules/references/pattern'

const s = '\\s*'
const sector5: Record<string, string> = { COM: 'DC', KOM: 'DC', JOIN: 'JC', SWD: 'SC', SEC: 'SC', SEK: 'SC' }
const final = `(?:${s}(?:[-–]${s})?(?:final(?:/\\d)?|fin\\.?|endg\\.|endgültig|définitif|wersja${s}ostateczna|definitivo))?`

/** A day as the journals write it, and a page. */
const day = '\\d{1,2}(?:\\.\\s?\\d{1,2}\\.\\s?|\\.?\\s\\p{L}{3,12}\\s)\\d{4}'
const page = '(?:pp?|S|s|str|pág|págs|pag|pagg)\\.\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?'
const dated = `(?:,?\\s*(?:z\\s+(?:dnia\\s+)?|of\\s+|du\\s+|vom\\s+|de\\s+|del\\s+)?${day})`
const journal =
  '(?:OJ(?:EU)?|Official Journal(?: of the European Union)?|JOUE|JO|ABl\\.?|Amtsblatt|DOUE|DO|GUUE|GU|Dz\\.\\s?U(?:rz)?\\.?)(?:\\s?(?:EU|UE|EG|WE|CE|EC))?\\.?'

/** Documents of the institutions of the European Union by their numbers. */
export const euDocuments: readonly Pattern[] = [
  {
    kind: 'COM',
    find: cited('gu', `(COM|KOM|JOIN|SWD|SEC|SEK)${s}\\(${s}(\\d{2,4})${s}\\)${s}(\\d{1,4})(?!\\d)${final}`),
    link: ([, series = '', year, number]) =>
      isYear(fullYear(year)) ? eurLex(`5${fullYear(year)}${sector5[series] ?? 'DC'}${padded(number)}`) : null,
  },
  {
    kind: 'COM',
    find: cited('gu', '(COM|JOIN|SWD|SEC)\\/(\\d{4})\\/0{0,3}(\\d{1,4})', final),
    link: ([, series = '', year, number]) => eurLex(`5${year ?? ''}${sector5[series] ?? 'DC'}${padded(number)}`),
  },
  { kind: 'C', find: cited('gu', `C${s}\\(${s}\\d{4}${s}\\)${s}\\d{1,5}${final}`) },
  { kind: 'C', find: cited('gu', 'C\\/20\\d\\d\\/\\d{1,5}') },
  { kind: 'Ares', find: cited('gu', `Ares${s}\\(${s}\\d{4}${s}\\)${s}\\d{4,8}`) },
  { kind: 'Infringement', find: cited('gu', `(?:INFR|CHAP)${s}\\(${s}\\d{4}${s}\\)${s}\\d{4,5}`) },
  {
    kind: 'Infringement',
    find: cited('gu', 'EU Pilot\\s(?:\\(?\\d{4}\\)?\\s?)?\\d{1,5}(?:\\/\\d{2,4})?(?:\\/[A-Z]{3,5})?'),
  },
  {
    kind: 'Access',
    find: cited('gu', '(?:GestDem|GESTDEM|EASE)\\s?(?:No\\.?\\s?)?(?:\\d{4}\\/\\d{1,5}|\\d{3,5}\\/\\d{4})'),
  },
  { kind: 'Access', find: cited('gu', 'PAD-\\d{4}-\\d{3,6}') },
  {
    kind: 'Council',
    find: cited(
      'gu',
      '(?:ST|CM|PE-CONS|WK)\\s?\\d{1,5}(?:\\/\\d{1,2})?\\/\\d{2,4}(?:\\s(?:INIT|(?:ADD|COR|REV)\\s\\d{1,2}))*',
    ),
  },
  {
    kind: 'OJ',
    find: cited(
      'gu',
      `${journal}\\s*(?:${no})?(L|C){1,2}(?:\\s?[AEIM])?(?:,\\s*(?:C\\/)?(\\d{4})\\/(\\d{1,5})${dated}?|,?\\s*(?:series\\s*)?(?:${no})?(\\d{1,4})(?:\\s?[AEIM](?![\\p{L}]))?(?:\\/\\d{1,4}(?![\\d/]))?${dated}?|,?\\s*z\\s\\d{4}\\s?r\\.,?\\s*${no}\\d{1,4})(?:,?\\s*${page})?`,
    ),
    link: ([words, series, year, newNumber, number]) => {
      if (year && newNumber)
        return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:${series ?? 'L'}_${year}${padded(newNumber, 5)}`
      const dayYear = /(?:19|20)\d\d(?=[,\s]|$)/.exec(words.replace(/^\D*\d+/, ''))?.[0]
      return number && dayYear
        ? `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:${series ?? 'L'}:${dayYear}:${padded(number, 3)}:TOC`
        : null
    },
  },
  {
    // "OJ 2004 L 158, p. 77", as the Court cites.
    kind: 'OJ',
    find: cited('gu', `(?:OJ|JO|ABl\\.|DO|GU|Dz\\.U\\.)\\s((?:19|20)\\d\\d),?\\s([LC])\\s(\\d{1,4})(?:,\\s*${page})?`),
    link: ([, year = '', series = 'L', number]) =>
      `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:${series}:${year}:${padded(number, 3)}:TOC`,
  },
  {
    kind: 'CELEX',
    find: cited(
      'gu',
      '(?:CELEX(?:[-\\s]?(?:number|Nr\\.?|no\\.?|numer))?[:\\s]*)?(\\d(?:19|20)\\d\\d[A-Z]{1,2}\\d{4}(?:\\(\\d{2}\\))?(?:-\\d{8})?)',
    ),
    link: ([, celex = '']) => eurLex(celex),
  },
  {
    kind: 'Procedure',
    find: cited(
      'gu',
      '(?:(?:COM|KOM)\\s)?\\d{4}\\/\\d{4}[A-E]?\\s?\\((?:COD|KOD|CNS|NLE|APP|INI|INL|BUD|RSP|DEC|AVC|SYN|ACI|REG|IMM)\\)',
    ),
  },
]
