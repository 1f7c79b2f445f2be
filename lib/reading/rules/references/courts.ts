import { cited, inEurLex, no, type Pattern } from '@/lib/reading/rules/references/pattern'

const dash = '[-‑–]'
const luxembourg = `[CTF]${dash}\\d{1,4}\\/\\d{2}(?:\\s?(?:P(?:\\(R\\))?|R(?:ENV)?|PPU|DEP|INTP|SA|OP))?(?:${dash}(?:P|R|RENV|PPU))?`
const cases =
  '(?:(?:(?:Joined\\s+)?Cases?|affaires?(?:\\s+jointes)?|(?:verbundenen?\\s+)?Rechtssachen?|Rs\\.|verb\\.\\s?Rs\\.|spraw\\p{L}{0,3}(?:\\s+połączon\\p{L}{1,3})?|asuntos?(?:\\s+acumulados)?|caus[ae](?:\\s+riunite)?)\\s+)?'
const more = (one: string) => `(?:\\s?(?:,|and|et|und|sowie|i|oraz|y|e|to|bis|à|do|&)\\s?(?:${no})?${one})*`
const strasbourg = '\\d{2,6}\\/\\d{2}'
const applications =
  '(?:applications?(?:\\snumbers?)?|apps?(?:\\.|(?=\\snos?\\.?\\s))|appl\\.|requêtes?|req\\.|(?:Individual)?[Bb]eschwerden?(?:-Nr\\.)?|skarg[aiąeę]?|demandas?|ricors[oi])'

/** What a case number of the Court of Justice leads to. */
const curia = ([words]: RegExpExecArray) => {
  const number = /[CTF][-‑–]\d{1,4}\/\d{2}/.exec(words)?.[0].replace(/[‑–]/, '-')
  return number ? `https://curia.europa.eu/juris/liste.jsf?num=${number}` : null
}

/** Cases of courts by their numbers. */
export const courts: readonly Pattern[] = [
  { kind: 'Case', find: cited('giu', `${cases}${luxembourg}${more(luxembourg)}`), link: curia },
  {
    kind: 'Case',
    find: cited('gu', 'ECLI:([A-Z]{2}):[A-Za-z0-9]{1,7}:\\d{4}:[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*'),
    link: ([words, country]) => (country === 'EU' ? inEurLex(`ecli:${words}`) : null),
  },
  // "EU:C:2020:559", as the Court itself writes it.
  { kind: 'Case', find: cited('gu', 'EU:[CTF]:\\d{4}:\\d{1,5}'), link: ([words]) => inEurLex(`ecli:ECLI:${words}`) },
  // Cases of competition and of state aid: "AT.39740", "SA.12345 (2021/N)", "Case M.8084".
  {
    kind: 'Case',
    find: cited(
      'gu',
      '(?:(?:State aid|Cases?)\\s(?:no\\.?\\s)?)?(?:(?:SA|AT)\\.\\d{4,6}|COMP\\/M\\.\\d{3,5})(?:\\s\\(\\d{4}\\/[A-Z]{1,2}\\))?|Cases?\\sM\\.\\d{3,5}',
    ),
  },
  { kind: 'Case', find: cited('giu', `${applications}\\s*(?:${no})?${strasbourg}${more(strasbourg)}`) },
  // "M.S.S. v. Belgium and Greece [GC], no. 30696/09": the name of the case stands before it.
  {
    kind: 'Case',
    find: /(?<=\sv\.?\s[^\n.;]{3,60}?(?:\[GC\])?,\s)(?:nos?\.|n[°o]s?)\s\d{2,6}\/\d{2}(?:\s(?:and|et)\s\d{2,6}\/\d{2})*(?!\d)/gu,
  },
  {
    kind: 'Case',
    find: /(?<!\p{L})\[(?:19|20)\d\d\]\s(?:UKSC|UKHL|UKPC|UKFTT|UKEAT|EAT|EWCA\s(?:Civ|Crim)|EWHC|UKUT|CSIH|CSOH|NICA|IESC|IECA|IEHC)\s\d{1,5}(?:\s\((?:Admin|Fam|QB|KB|Ch|IAC|TCC|Comm|GRC|AAC|TC|LC)\))?/gu,
  },
  { kind: 'Case', find: cited('gu', '(?:BVerfG,?\\s)?\\d\\s?Bv[RLEFQTKN]\\s\\d{1,5}\\/\\d{2}') },
  { kind: 'Case', find: cited('gu', 'BVerwG,?\\s\\d{1,2}\\s[A-Z]{1,3}\\s\\d{1,4}[./]\\d{2}') },
  {
    kind: 'Case',
    find: cited(
      'gu',
      '(?:VG|OVG|VGH|LG|OLG|AG|BGH|EuGH|BAG|BSG|BFH)(?:\\s\\p{Lu}\\p{Ll}+)?,?\\s(?:[IVX]{1,4}|\\d{1,2})\\s[A-Z][A-Za-z]{0,3}\\s\\d{1,5}[./]\\d{2}(?:\\.[A-Z])?',
    ),
  },
  // What the federal courts of Germany count by, and no other number looks like: "XII ZB 12/31", "8 AZR 209/31", "B 4 AS 12/31 R".
  {
    kind: 'Case',
    find: cited(
      'gu',
      '[IVX]{1,5}[ab]?\\s(?:ZR|ZB|ZA|ARZ|StR)\\s\\d{1,4}\\/\\d{2}|\\d{1,2}\\s(?:StR|AZR|AZB|AZN|ABR)\\s\\d{1,4}\\/\\d{2}',
    ),
  },
  {
    kind: 'Case',
    find: cited('gu', 'B\\s\\d{1,2}\\s(?:AS|AY|SO|KR|AL|SF|EG|SB|VG|[RUPV])\\s\\d{1,4}\\/\\d{2}\\s(?:BH|CL|[RBSC])'),
  },
  { kind: 'Case', find: cited('gu', '(?:[IVX]{1,4}-)?Verg\\s\\d{1,3}\\/\\d{2}') },
  // An administrative court puts its place before its chamber: "AN 17 K 31.123".
  { kind: 'Case', find: cited('gu', '(?:AN|AU|[BMNRSW])\\s\\d{1,2}\\s[KESM]{1,2}\\s\\d{2}\\.\\d{2,6}') },
  {
    kind: 'Case',
    find: cited(
      'gu',
      '(?:sygn\\.\\s*(?:akt)?:?\\s*)?[IVX]{1,5}\\s(?:OSK|OPS|FSK|GSK|OZ|SO|SAB\\/[A-Z][a-z]{1,2}|SA\\/[A-Z][a-z]{1,2}|CZP|CSKP?|CNP|CKN|ACa|AKa|AKzw|FPS|NSW|NSK|NSNc?|KKN?|KZP|UKN?|UZP|PKN?|PZP|SAB|Ca|Ka|Ko|Kp|C|K|P|U|Ds)\\s\\d{1,5}\\/\\d{2}',
    ),
  },
  {
    kind: 'Case',
    find: cited('gu', 'sygn\\.\\s*(?:akt)?:?\\s*(?:[A-Z]{1,3}|[IVX]{1,5}\\s[A-Z][A-Za-z]{0,3})\\s\\d{1,5}\\/\\d{2}'),
  },
  // What a prosecutor or an office counts by: "sygn. akt 3041-1.Ds.94.2026".
  {
    kind: 'Case',
    find: cited('gu', 'sygn\\.\\s*akt:?\\s*(?=[^\\s]{0,30}\\d)[A-Z\\d][\\p{L}\\d]{0,8}(?:[-./][\\p{L}\\d]{1,8}){2,7}'),
  },
  // A judgment by its day, with the number of its case where that stands behind: "VerfGH, Urteil vom 17. Juli 2001 - Vf. 5-VI-00".
  {
    kind: 'Case',
    find: cited(
      'gu',
      '(?:(?:Bay|Sächs|Thür|Berl|L)?VerfGH|StGH|LVerfG|VfGH|VwGH|OGH|BVerfG|BVerwG|BGH|BSG|BAG|BFH|(?:Bay|Hess)?VGH|OVG|VG|OLG|LG)(?:\\s\\p{Lu}\\p{L}+)?,\\s(?:Urteil|Beschluss|Entscheidung|Erkenntnis|Urt\\.|Beschl\\.)\\s(?:vom|v\\.)\\s\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{Lu}\\p{L}{2,8})\\s?\\d{4}(?:\\s?[-–,]\\s?(?:Az\\.:?\\s?)?(?:Vf\\.\\s?)?(?:\\d{1,3}|[IVX]{1,4})[\\s-](?:[IVXl]{1,4}a?|[A-Z][A-Za-z]{0,3})[\\s-]\\d{1,5}(?:[./]\\d{2})?|\\s?[-–,]\\s?(?:[IVX]{1,4}-)?Verg\\s\\d{1,3}\\/\\d{2})?',
    ),
  },
  {
    kind: 'Case',
    find: cited(
      'gu',
      `(?:Conseil d['’]État|CE|CAA(?: de)?(?: \\p{Lu}\\p{L}+)?|TA(?: de)?(?: \\p{Lu}\\p{L}+)?|Cass\\.(?:\\s(?:\\d(?:re|e|ère|ème)|\\p{L}+)\\.?){0,3}),\\s(?:[^\\n;]{0,40}?,\\s)?n[°o]s?\\s\\d{2}(?:[-\\d.]{3,10}\\d|[A-Z]{2}\\d{5})`,
    ),
  },
  // Collections: "[2004] ECR I-1234", "Slg. 2004, I-1234", "Rec. 2004, p. I-1234", "BVerfGE 67, 100, 140".
  {
    kind: 'Case',
    find: /(?<!\p{L})\[(?:19|20)\d\d\]\sECR(?:-SC)?\s(?:I{1,2}-)?(?:[A-Z]{1,2}-(?:\d-)?)?\d{1,5}(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'Case',
    find: cited('gu', '(?:Slg\\.|Rec\\.|Zb\\.\\sOrz\\.)\\s(?:19|20)\\d\\d,?\\s(?:[pS]\\.\\s|s\\.\\s)?I{1,2}-\\d{1,5}'),
  },
  {
    kind: 'Case',
    find: cited(
      'gu',
      '(?:BVerfGE|BVerwGE|BGHZ|BGHSt|BSGE|BAGE|BFHE|BGE|VfSlg\\.?)\\s\\d{1,3},?\\s(?:[IVX]{1,3}\\s)?\\d{1,5}(?:,?\\s(?:<\\d{1,5}>|\\(\\d{1,5}\\)|\\d{1,5}(?:\\s?f{1,2}\\.)?))*(?:;\\s\\d{1,3},\\s\\d{1,5}(?:,\\s\\d{1,5})*)*',
    ),
  },
  { kind: 'Case', find: cited('gu', '(?:pourvoi\\s)?n[°o]\\s?\\d{2}-\\d{2}\\.\\d{3}') },
  // Of the Conseil constitutionnel: "décision n° 2031-812 QPC".
  {
    kind: 'Case',
    find: cited('gu', '(?:[Dd]écisions?\\s)?n[°o]s?\\s?\\d{4}-\\d{1,4}(?:\\/\\d{1,4})*\\s(?:DC|QPC|ORGA|AN)'),
  },
]
