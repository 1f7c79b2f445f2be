import { cited, no, type Pattern } from '@/lib/reading/rules/references/pattern'

const dash = '[-‑–]'
const drucksache =
  '(?:(?:BT|BR|LT|Bt|Lt)-(?:Drucksachen?|(?:Drs|Drucks|Dr)\\.?)|(?:Bundes(?:tags?|rats?)|Landtags?)[-‑]Drucksachen?|\\p{Lu}?\\p{L}*[Dd]rucksachen?|Drs\\.?|Drucks\\.)'
/** "20/1234", "123/31(B)", and of a committee "20(4)123". */
const numbered =
  '(?:\\d{1,3}\\/\\d{1,6}(?:\\s?\\((?:neu|zu|B|Beschluss)\\))?|\\d{1,2}\\(\\d{1,2}\\)\\d{1,4}(?:\\s?neu)?)'

/** Questions, answers, papers and petitions of parliaments by their numbers. */
export const parliaments: readonly Pattern[] = [
  {
    kind: 'Question',
    find: cited(
      'gu',
      `[EPO]${dash}\\d{1,2}${dash}20\\d\\d${dash}\\d{6}|[EPOHGZ]${dash}\\d{3,6}\\/(?:\\d{4}|\\d{2})(?:\\s?\\(ASW\\)|EN|FR|DE|PL)?`,
    ),
  },
  { kind: 'Question', find: cited('gu', `${drucksache}\\s*(?:${no})?${numbered}`) },
  // "Drucksachen 19/12 und 19/13": the second of two.
  {
    kind: 'Question',
    find: /(?<![\p{L}\p{N}/])\d{1,2}\/\d{2,5}(?<=[Dd]rucksachen\s\d{1,2}\/\d{1,5}(?:,|\sund|\ssowie)\s\d{1,2}\/\d{2,5})(?![\p{N}/])/gu,
  },
  { kind: 'Question', find: cited('gu', `Plenarprotokoll\\s(?:${no})?\\d{1,3}\\/\\d{1,4}`) },
  {
    kind: 'Question',
    find: cited(
      'gu',
      `(?:[Kk]leine|[Gg]roße|[Ss]chriftliche|[Dd]ringliche)n?\\s(?:Anfrage|Frage)\\s(?:${no})?\\d{2,5}(?:\\/(?:J|\\d{1,5}))?`,
    ),
  },
  // Austria: a question is "7329/J", its answer "7233/AB".
  { kind: 'Question', find: cited('gu', '(?:Nr\\.\\s)?\\d{1,5}\\/(?:AB|J)(?:-(?:NR|BR)\\/\\d{4})?') },
  { kind: 'Question', find: cited('gu', `(?:UIN|HC|HL|PQ|HLWS|HCWS)\\s?(?:${no})?\\d{3,7}`) },
  // Ireland puts the number of a question behind it: "[17459/15]".
  { kind: 'Question', find: /(?<=\[)\d{3,5}\/\d{2}(?=\])/gu },
  { kind: 'Question', find: cited('gu', '(?:S[1-6][WOF]|WQ|WPQ)-?\\d{5}') },
  {
    kind: 'Question',
    find: cited(
      'giu',
      `(?:questions?\\s(?:écrites?|orales?)(?:\\ssans\\sdébat)?\\s${no}|QE\\s${no}|QOSD\\s${no}|(?:interpelacj|zapytani)\\p{L}{1,3}\\s(?:poselsk\\p{L}{1,3}\\s)?(?:z\\sdnia\\s\\d{1,2}\\s\\p{L}{3,12}\\s\\d{4}\\s?r\\.,?\\s)?(?:nr|numer|Nr\\.)\\s|schriftliche\\sFrage\\s(?:Nr\\.\\s)?)(?:\\d{1,5}\\/\\d{2,4}|\\d{1,2}[/ .]?\\d{1,5}[SG]?)`,
    ),
  },
  // "question no 2031 people asked" counts none.
  { kind: 'Question', find: cited('gu', `[Qq]uestions?\\s${no}(?!(?:19|20)\\d\\d(?!\\d))\\d{4,6}`) },
  // What the Sejm counts them by: "K10INT18459", and in its letters until 2023 "SPS-024-1055/06".
  { kind: 'Question', find: cited('gu', 'K\\d{1,2}(?:INT|ZAP)\\d{1,5}|SPS-(?:\\d{3,4}|[A-Z]{2,4})-\\d{1,5}\\/\\d{2}') },
  {
    kind: 'Question',
    find: cited('gu', `[Dd]ruk\\p{L}{0,3}\\s(?:sejmow\\p{L}{1,3}|senack\\p{L}{1,3}\\s)?\\s?(?:nr\\s|${no})\\d{1,4}`),
  },
  {
    kind: 'Petition',
    find: cited(
      'giu',
      `(?:Petitions?|Petycj\\p{L}{1,2}|Pétitions?|Petición|Petizione)\\s(?:${no})?(?:\\d{1,4}\\/\\d{4}|\\d{3}-\\d{5}|e-\\d{3,5})`,
    ),
  },
  // Reports, texts and motions of the European Parliament.
  { kind: 'Parliament', find: cited('gu', `(?:RC${dash}?[ABC]?|[ABCT])\\d{1,2}${dash}\\d{4}\\/(?:19|20)\\d\\d`) },
  {
    kind: 'Parliament',
    find: cited('gu', `P\\d{1,2}_TA(?:${dash}PROV)?\\s?\\(\\d{4}\\)\\s?\\d{4}|TA-\\d{1,2}-\\d{4}-\\d{4}`),
  },
  { kind: 'Parliament', find: cited('gu', 'PE\\s?\\d{3}\\.\\d{3}(?:v\\d{2}-\\d{2})?') },
  // What was said there: "HC Deb 12 March 2031, col 123W".
  {
    kind: 'Parliament',
    find: cited(
      'gu',
      '(?:HC|HL)\\sDeb,?\\s\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4}(?:,?\\svol\\.?\\s\\d{1,4})?(?:,?\\scc?(?:ol(?:umn)?s?)?\\.?\\s?\\d{1,4}[A-Z]{0,2})?',
    ),
  },
  // Papers laid before the Houses: "Cm 9876", "CP 123", "HL Paper 12".
  {
    kind: 'Parliament',
    find: cited(
      'gu',
      '(?:(?:Cmnd|Cmd|Cm|CP)\\.?\\s\\d{2,4}|(?:HC|HL)\\sPaper\\s\\d{1,4}|HC\\s\\d{2,4})(?:[-‑–][IV]{1,3})?(?:\\s\\((?:19|20)\\d\\d[-–]\\d{2,4}\\))?',
    ),
  },
]
