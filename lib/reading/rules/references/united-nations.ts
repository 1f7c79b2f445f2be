import { cited, no, type Pattern } from '@/lib/reading/rules/references/pattern'

const committee = '(?:CAT|CCPR|CERD|CEDAW|CRC|CRPD|CED|CMW|HRI|OP|SPT|DP|TD|ST|UNEP|HCR|FCCC|ECE|ACCC|CBD|UNW)'
const lettered = '[A-Z]{1,6}(?:\\.[A-Z]{1,2})?'
const numbered = '(?:[A-Z][A-Za-z]{0,4}\\.\\d+|E?S-\\d{1,2}|\\d{1,5})'
const segment = `(?:${numbered}|${lettered})`
/** A sheet of paper is no document: "DIN A/3". */
const noSheet = '(?<!DIN\\s)'
const ending = '(?:\\/(?:Add|Rev|Corr|Amend|L)\\.\\d+)*(?:\\s*\\(\\d{4}\\))?'
const organs =
  '(?:(?:UN|United Nations|U\\.N\\.)\\s)?(?:Security Council|General Assembly|Human Rights Council|Commission on Human Rights|Economic and Social Council|World Health Assembly|UNSC|UNGA|UNHRC|HRC|ECOSOC|WHA|Parliamentary Assembly|PACE)'
const organ = `${organs}\\s`
const number = '(?:E?S-)?\\d{1,4}(?:[/.]\\d{1,4})?(?:\\s[A-Z])?(?:\\s?\\((?:\\d{4}|[IVXL]{1,7})\\))?'
const assembly =
  '(?:(?:UN|VN|UNO)-)?(?:Sicherheitsrat|Weltsicherheitsrat|Generalversammlung|Menschenrechtsrat|Vereinten)'
const conseil = '(?:(?:Conseil|Assemblée|ONU|Nations)(?!\\p{L}))'

/** The United Nations keep each document under its symbol. */
const undocs = ([symbol]: RegExpExecArray) => `https://undocs.org/${symbol.replace(/\s/g, '')}`

/** "resolutions 1739 (2007), 1765 (2007) and": what stands before one more of a list. */
const ofList =
  '(?:[Rr][eé]solutions?|[Rr]esolutionen|[Rr]ezolucj\\p{L}{1,3})\\s(?:(?:nr|n[°os]s?\\.?|nos?\\.?)\\s)?(?:(?:E?S-)?\\d{1,4}(?:\\/\\d{1,4}|\\s?\\(\\d{4}\\))(?:,?\\s(?:and|et|und|i|oraz|sowie|ou|or|oder)\\s|,\\s)(?:of\\s)?){1,12}'

/** Documents of the United Nations by their symbols, and resolutions in the spellings of letters. */
export const unitedNations: readonly Pattern[] = [
  // Without a number it is another pair of letters: "CBD/THC", "ST/EN".
  {
    kind: 'UN',
    find: cited('gu', `${noSheet}${committee}(?:\\/${lettered}){0,6}\\/${numbered}(?:\\/${segment})*${ending}`),
    link: undocs,
  },
  {
    kind: 'UN',
    find: cited(
      'gu',
      `${noSheet}[ASE](?:\\/(?:RES|HRC|C|CN|CONF|DEC|INF|ESCWA|ESCAP|ECA|ECE|Sub\\.\\d|[A-Z]{1,5}\\.\\d+|WG\\.\\d+))+(?:\\/${segment})+${ending}`,
    ),
    link: undocs,
  },
  {
    kind: 'UN',
    find: cited(
      'gu',
      `${noSheet}[AE]\\/(?:S-|ES-)?\\d{2,4}\\/(?:(?:L|PV|CRP)\\.)?\\d{1,4}${ending}|S\\/PV\\.\\d{1,5}|S\\/(?:19|20)\\d\\d\\/\\d{1,4}${ending}|S\\/PRST\\/\\d{4}\\/\\d{1,3}`,
    ),
    link: undocs,
  },
  { kind: 'UN', find: cited('gu', '(?:J?AL|J?UA|OL)\\s[A-Z]{3}\\s\\d{1,3}\\/(?:19|20)\\d\\d') },
  {
    kind: 'Resolution',
    find: cited(
      'giu',
      `(?:(?:UN )?Security Council |UNSC |Parliamentary Assembly )?(?:Resolutions?|Résolutions?|Resolution|Rezolucj\\p{L}{1,2}|Recommendation)\\s(?:${no})?\\d{1,4}(?:\\/\\d{1,4})?\\s?\\(\\d{4}\\)`,
    ),
  },
  // One more of a list, and those of the emergency special sessions, whose number is no other's: "ES-11/2".
  {
    kind: 'Resolution',
    needs: /\d(?:\)|\/\d{1,4})(?:,|\s[a-z])/,
    find: new RegExp(
      `(?<![\\p{L}\\p{N}/.-])(?:S-)?\\d{1,4}(?:\\/\\d{1,4}|\\s?\\(\\d{4}\\))(?![\\p{L}\\p{N}/])(?<=${ofList}(?:S-)?\\d{1,4}(?:\\/\\d{1,4}|\\s?\\(\\d{4}\\)))`,
      'gu',
    ),
  },
  { kind: 'Resolution', find: cited('gu', 'ES-\\d{1,2}\\/\\d{1,3}') },
  // "UNGA Res 62/101", "SC Res. 1441 (2002)".
  { kind: 'Resolution', find: cited('gu', `(?:${organs}|SC|GA)\\sRes\\.?\\s(?:${no})?${number}`) },
  // "Security Council resolution 1325", "UNGA Resolution 60/251", "General Assembly resolution 217 A (III)".
  { kind: 'Resolution', find: cited('gu', `${organ}[Rr]esolutions?\\s(?:${no})?${number}`) },
  {
    kind: 'Resolution',
    find: cited('gu', `(?:UNSCRs?|UNGAR)\\s(?:${no})?\\d{1,4}(?:\\/\\d{2,4})?(?:\\s\\(\\d{4}\\))?`),
  },
  // "resolution 1284/99", "resolution S-21/1", "résolution 60/251", "resolution 1514 (XV)".
  {
    kind: 'Resolution',
    find: cited(
      'giu',
      `(?:(?:UN|VN|UNO|Sicherheitsrats?)-?)?(?:R[eé]solution(?:en|s)?|Rezolucj\\p{L}{1,2})\\s(?:${no})?(?:(?:E?S-)?\\d{1,4}\\/\\d{1,4}|\\d{2,4}(?:\\s[A-Z])?\\s?\\([IVXL]{1,7}\\))`,
    ),
  },
  {
    kind: 'Resolution',
    find: cited(
      'gu',
      `(?:(?:UN|VN|UNO)-(?:Sicherheitsrats)?|Sicherheitsrats)(?:-?[Rr]esolution(?:en)?)\\s(?:${no})?\\d{3,4}`,
    ),
  },
  { kind: 'Resolution', find: cited('gu', `Resolution(?:en)?\\s(?:${no})?\\d{3,4}(?=\\s(?:des|der)\\s${assembly})`) },
  {
    kind: 'Resolution',
    find: cited('giu', `Résolutions?\\s(?:${no})?\\d{3,4}(?=\\s(?:du|de\\sl[’']|des)\\s?${conseil})`),
  },
  {
    kind: 'Resolution',
    find: cited(
      'gu',
      `[Rr]ezolucj\\p{L}{1,2}\\s(?:Rady Bezpieczeństwa|RB|Zgromadzenia Ogólnego|Rady Praw Człowieka)(?:\\s(?:ONZ|NZ|Organizacji Narodów Zjednoczonych))?\\s(?:nr\\s|${no})?\\d{1,4}(?:\\/\\d{1,4})?(?:\\s\\(\\d{4}\\))?`,
    ),
  },
]
