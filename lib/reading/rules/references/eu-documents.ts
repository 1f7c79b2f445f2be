import { cited, eurLex, fullYear, isYear, no, padded, type Pattern } from '@/lib/reading/rules/references/pattern'

const s = '\\s*'
const sector5: Record<string, string> = { COM: 'DC', KOM: 'DC', JOIN: 'JC', SWD: 'SC', SEC: 'SC', SEK: 'SC' }
const final = `(?:${s}(?:[-–]${s})?(?:final(?:\\s?/\\s?\\d)?|fin\\.?|endg\\.|endgültig|définitif|wersja${s}ostateczna|definitivo))?(?:/\\d(?!\\d))?`

/** "ADD 1", "REV 2", and the letters of a working party behind the number of a document of the Council. */
const parts = '(?:\\s(?:\\+\\s)?(?:INIT|(?:ADD|COR|REV|DCL)\\s\\d{1,2}))*'
const council = `\\d{1,5}(?:\\/\\d{1,2})?\\/\\d{2,4}${parts}`

/** Documents of the institutions of the European Union by their numbers. */
export const euDocuments: readonly Pattern[] = [
  {
    kind: 'COM',
    find: cited('gu', `(COM|KOM|JOIN|SWD|SEC|SEK)${s}\\(${s}(\\d{2,4})${s}\\)${s}(\\d{1,4})(?!\\d)${final}`),
    link: ([, series = '', year, number]) =>
      isYear(fullYear(year)) ? eurLex(`5${fullYear(year)}${sector5[series] ?? 'DC'}${padded(number)}`) : null,
  },
  {
    // "COM/2020/611", "COM 2020/611", and "COM 2020 611 final" of those who leave the brackets out.
    kind: 'COM',
    find: cited('gu', `(COM|KOM|JOIN|SWD|SEC)(?:\\/|\\s)((?:19|20)\\d\\d)\\/0{0,3}(\\d{1,4})(?![\\d/])${final}`),
    link: ([, series = '', year, number]) => eurLex(`5${year ?? ''}${sector5[series] ?? 'DC'}${padded(number)}`),
  },
  {
    kind: 'COM',
    find: cited('gu', `(COM|KOM|JOIN|SWD|SEC)\\s((?:19|20)\\d\\d)[ -](\\d{1,4})(?:\\s(?:final|endg\\.)(?:\\/\\d)?)`),
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
    find: cited('gu', `(?:ST|CM|PE-CONS|WK|SN)\\s?${council}`),
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
