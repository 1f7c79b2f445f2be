import { cited, no, type Pattern } from '@/lib/reading/rules/references/pattern'

const committee = '(?:CAT|CCPR|CERD|CEDAW|CRC|CRPD|CED|CMW|HRI|OP|SPT|DP|TD|ST|UNEP|HCR)'
const segment = '(?:[A-Z]{1,5}\\.\\d+|[A-Z]{1,6}|\\d{1,5})'
const ending = '(?:\\/(?:Add|Rev|Corr|Amend|L)\\.\\d+)*(?:\\s*\\(\\d{4}\\))?'
const organ =
  '(?:(?:UN|United Nations|U\\.N\\.)\\s)?(?:Security Council|General Assembly|Human Rights Council|Commission on Human Rights|Economic and Social Council|World Health Assembly|UNSC|UNGA|UNHRC|HRC|ECOSOC|WHA|Parliamentary Assembly|PACE)\\s'
const number = '(?:E?S-)?\\d{1,4}(?:[/.]\\d{1,4})?(?:\\s[A-Z])?(?:\\s?\\((?:\\d{4}|[IVXL]{1,7})\\))?'
const assembly =
  '(?:(?:UN|VN|UNO)-)?(?:Sicherheitsrat|Weltsicherheitsrat|Generalversammlung|Menschenrechtsrat|Vereinten)'
const conseil = '(?:(?:Conseil|Assemblée|ONU|Nations)(?!\\p{L}))'

/** Documents of the United Nations by their symbols, and resolutions in the spellings of letters. */
export const unitedNations: readonly Pattern[] = [
  { kind: 'UN', find: cited('gu', `${committee}(?:\\/${segment})+${ending}`) },
  {
    kind: 'UN',
    find: cited(
      'gu',
      `[ASE](?:\\/(?:RES|HRC|C|CN|CONF|DEC|INF|[A-Z]{1,5}\\.\\d+|WG\\.\\d+))+(?:\\/(?:${segment}|S-\\d{1,2}|ES-\\d{1,2}))+${ending}`,
    ),
  },
  {
    kind: 'UN',
    find: cited(
      'gu',
      `[AE]\\/(?:S-|ES-)?\\d{2,4}\\/\\d{1,4}${ending}|S\\/(?:19|20)\\d\\d\\/\\d{1,4}${ending}|S\\/PRST\\/\\d{4}\\/\\d{1,3}`,
    ),
  },
  { kind: 'UN', find: cited('gu', '(?:J?AL|J?UA|OL)\\s[A-Z]{3}\\s\\d{1,3}\\/(?:19|20)\\d\\d') },
  {
    kind: 'Resolution',
    find: cited(
      'giu',
      `(?:(?:UN )?Security Council |UNSC |Parliamentary Assembly )?(?:Resolutions?|Résolutions?|Resolution|Rezolucj\\p{L}{1,2}|Recommendation)\\s(?:${no})?\\d{1,4}(?:\\/\\d{1,4})?\\s?\\(\\d{4}\\)`,
    ),
  },
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
