import {
  cited,
  eurLex,
  fullYear,
  inEurLex,
  isYear,
  no,
  padded,
  type Pattern,
} from '@/lib/reading/rules/references/pattern'

const s = '\\s*'
const sector5: Record<string, string> = { JOIN: 'JC', SWD: 'SC', SEC: 'SC', SEK: 'SC' }
/** What the documents that the Commission counts alone are called. */
const series = 'COM|Com|KOM|JOIN|SWD|SEC|SEK'
const final = `(?:${s}(?:[-–/]${s})?(?:final(?:\\s?/\\s?\\d)?|FINAL|fin\\.?|endg\\.|endgültig|définitif|wersja${s}ostateczna|definitivo))?(?:/\\d(?!\\d))?`

/** "ADD 1", "REV 2", and the letters of a working party behind the number of a document of the Council. */
const parts = '(?:\\s(?:\\+\\s)?(?:INIT|(?:ADD|COR|REV|DCL)\\s\\d{1,2}))*'
const council = `\\d{1,5}(?:\\/\\d{1,2})?\\/\\d{2,4}${parts}`

/**
 * A document that the Commission counts by series, year and number. Those of JOIN, SWD and SEC have a letter of sector 5 each
 * (JC, SC). A COM document is a proposal (PC) or not (DC), which its number does not tell: its natural number leads to either.
 */
function ofCommission(series: string, year: string, number: string): string | null {
  if (!isYear(year)) return null
  const letters = sector5[series.toUpperCase()]
  return letters ? eurLex(`5${year}${letters}${padded(number)}`) : inEurLex(`COM:${year}:${Number(number)}:FIN`)
}

/** A C document has no CELEX number before it is published: EUR-Lex keeps it among the internal ones of the Commission. */
const ofC = ([, year, number]: RegExpExecArray) => inEurLex(`PI_COM:C(${year ?? ''})${Number(number)}`)

/** Documents of the institutions of the European Union by their numbers. */
export const euDocuments: readonly Pattern[] = [
  {
    kind: 'COM',
    find: cited('gu', `(${series})${s}[([]${s}(\\d{2,4})${s}[)\\]]${s}(\\d{1,4})(?!\\d)${final}`),
    link: ([, series = '', year, number = '']) => ofCommission(series, fullYear(year), number),
  },
  {
    // "COM/2020/611", "COM 2020/611", and "COM 2020 611 final" of those who leave the brackets out.
    kind: 'COM',
    find: cited('gu', `(COM|KOM|JOIN|SWD|SEC)(?:\\/|\\s)((?:19|20)\\d\\d)\\/0{0,3}(\\d{1,4})(?![\\d/])${final}`),
    link: ([, series = '', year = '', number = '']) => ofCommission(series, year, number),
  },
  {
    kind: 'COM',
    find: cited('gu', `(COM|KOM|JOIN|SWD|SEC)\\s((?:19|20)\\d\\d)[ -](\\d{1,4})(?:\\s(?:final|endg\\.)(?:\\/\\d)?)`),
    link: ([, series = '', year = '', number = '']) => ofCommission(series, year, number),
  },
  {
    // "COM:2021:609:FIN", as EUR-Lex writes it in its addresses.
    kind: 'COM',
    find: cited('gu', '(COM|JOIN|SWD|SEC):((?:19|20)\\d\\d):0{0,3}(\\d{1,4}):FIN'),
    link: ([, series = '', year = '', number = '']) => ofCommission(series, year, number),
  },
  { kind: 'C', find: cited('gu', `C${s}\\(${s}(\\d{4})${s}\\)${s}(\\d{1,5})${final}`), link: ofC },
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
    find: cited('gu', `(?:ST|CM|PE-CONS|WK|SN|EUCO)\\s?(?:${council}|\\d{4,5}\\s20\\d\\d\\s(?:INIT|REV\\s\\d))`),
  },
  {
    // "doc. 14288/02", "documents 8253/04 + ADD 1", "Ratsdok. 11979/1/04".
    kind: 'Council',
    find: cited(
      'gu',
      `(?:[Cc]ouncil\\s)?(?:[Dd]ocs?\\.|[Dd]ocuments?|Ratsdok(?:\\.|ument)|[Dd]ok\\.|Ratsdokumente?)\\s(?:${no})?\\d{4,5}(?:\\/\\d)?\\/\\d{2}${parts}`,
    ),
  },
  {
    kind: 'CELEX',
    find: cited(
      'gu',
      // Behind it the number of a corrigendum, "R(01)", or the day of a consolidated version; "32016 R 0679" in the acts of the EEA.
      '(?:CELEX(?:[-\\s]?(?:number|Nr\\.?|no\\.?|numer))?[:\\s]*)?(\\d(?:19|20)\\d\\d\\s?[A-Z]{1,2}\\s?\\d{4}(?:R?\\(\\d{2}\\))?(?:-\\d{8})?|E20\\d\\d[A-Z]\\d{4}|1(?:19|20)\\d\\d[A-Z](?:\\/TXT|\\d{3}))',
    ),
    link: ([, celex = '']) => eurLex(celex.replace(/\s/g, '')),
  },
  {
    kind: 'Procedure',
    find: cited(
      'gu',
      '(?:(?:COM|KOM)\\s)?\\d{4}\\/\\d{4}[A-E]?(?:\\s?\\((?:COD|KOD|CNS|NLE|APP|INI|INL|BUD|RSP|DEC|AVC|SYN|ACI|REG|IMM)\\)|\\/(?:COD|CNS|NLE|APP))',
    ),
  },
]
