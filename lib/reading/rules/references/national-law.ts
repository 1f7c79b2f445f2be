import { changedSince, cited, no, type Pattern } from '@/lib/reading/rules/references/pattern'

/** What opens a sentence or names a part, but belongs to no title of an act. */
export const notTitle =
  '(?:The|This|That|These|An?|Under|In|On|By|Our|Its|Their|Section|Sections|Part|Schedule|Article|Articles|Through|With|And|Or|As|For|From|Since|When|While|If|To|Of|At|Following|Chapter|Secretary|Minister|Both|See|Voir|Siehe|Vgl|Zob|House|Department|Ministry|Cf|Your|Where|Every|Each|All|Any|No|Dear|Subject|However|Moreover|Although|Whereas|Pursuant|Given|Despite|Once|After|Before|Until|Because|Within|Between|It|We|I|You|They|He|She|There|Using|Amend|Repeal|Annex|Appendix|Clause|Regulation|Directive|Der|Die|Das|Den|Dem|Des|Dieser|Im|Am|Beim|Zum|Mit|Nach|Laut|Auch|Le|La|Les|Un|Une|Du|Dans|Selon|Ce|Cette|Ustawa|Zgodnie|Ten)'
/** "… Regulation and the Data Protection Act 2018": a second act begins there. */
const notSecond = '(?!(?:Regulation|Directive|Act|Bill|Order)s?\\sand\\s)'
const titleWord = `${notSecond}\\p{Lu}[\\p{L}’'-]{0,40},?\\s`
const titleJoint = '(?:(?:and|of|the|for|to|in|on|from|with|by|etc\\.?|&|\\([\\p{L} ’&.,-]{2,60}\\))\\s){0,3}'
const year = '(?:1[789]|20)\\d\\d'

const jour = '\\d{1,2}(?:er)?\\s\\p{L}{3,9}\\s\\d{4}'
const texte =
  '(?:[Ll]ois?(?:\\s(?:organiques?|constitutionnelles?|de finances(?:\\srectificative)?))?|[Oo]rdonnances?|[Dd]écrets?(?:-lois?)?|[Aa]rrêtés?(?:\\s(?:ministériel|interministériel|préfectoral|royal)s?)?|[Cc]irculaires?(?:\\sinterministérielles?)?|[Ii]nstructions?|[Dd]élibérations?)'
const codes = [
  'général des (?:collectivités territoriales|impôts)',
  "de l[’'](?:entrée et du séjour des étrangers et du droit d[’']asile|environnement|urbanisme|action sociale et des familles|éducation|énergie|artisanat|organisation judiciaire)",
  'pénal|civil|électoral|forestier|minier|monétaire et financier',
  "de (?:procédure (?:pénale|civile)|la santé publique|la sécurité (?:intérieure|sociale)|la route|la construction et de l[’']habitation|la consommation|la défense|la propriété intellectuelle|la commande publique|justice administrative|commerce)",
  "du (?:travail|patrimoine|sport|tourisme)|des (?:transports|relations entre le public et l[’']administration|assurances|juridictions financières)",
  'rural(?: et de la pêche maritime)?|général de la fonction publique',
].join('|')
const article = '(?:L\\.?O|[LRDA])\\.?\\s?\\*?\\s?\\d{1,4}(?:[-‑–]\\d{1,3}){0,4}'

const teil =
  '(?:Abs(?:\\.|atz|ätze)?|Satz|Sätze|S\\.|Nr\\.|Nrn\\.|Nummern?|Buchst(?:\\.|aben?)|lit\\.|Alt\\.|Hs\\.|Ziff(?:\\.|er)|Unterabs(?:\\.|atz)|Var\\.|Halbsatz)\\s?[\\da-z]{1,3}(?:\\s?(?:,|und|bis|oder)\\s\\d{1,2}(?![\\p{L}\\d]))?'
const gesetz =
  '(?:(?:des|der)\\s(?:\\p{Lu}[\\p{L}-]*(?:gesetz(?:buch)?e?s|ordnung|verordnung|vertrags?)(?!\\s*\\()|Grundgesetzes|Bundesverfassung|Strafgesetzbuchs?|Zivilgesetzbuchs?|Obligationenrechts)|\\p{Lu}\\p{L}{0,14}(?:G|GB|GO|VO|StPO|ZPO|VfG|V)(?:\\s[IVX]{1,4})?|OR|ZGB|StGB|BV|B-VG|EO|EMRK|AEUV|EUV|GRCh?|GFK|EPÜ|DS-?GVO|GG|GO-BT|StPO|ZPO|VwGO|AO)'

const bodyOfTreaty =
  "(?:(?:the|du|de la|de l[’'])\\s?)?(?:TFEU|TEU|TFUE|TUE|EC Treaty|EC|EPC|ECHR|CEDH|ICCPR|ICESCR|UNCRC|CRPD|CEDAW|UNCLOS|GDPR|RGPD|UK GDPR|EU Treaty|EC Charter|Charter of Fundamental Rights(?: of the European Union)?|EU Charter of Fundamental Rights|European Patent Convention|European Convention on Human Rights|Geneva Convention|Refugee Convention|Aarhus Convention|Treaty on (?:the Functioning of the )?European Union)"
const paragraphs = '\\d{1,3}[a-z]?(?:\\s?\\(\\w{1,4}\\))*'

const dzien = 'z\\s+dnia\\s+\\d{1,2}\\s+\\p{L}{5,12}\\s+\\d{4}\\s?r\\.'
/** The subject of a Polish act, where a sign says that it ends. */
const przedmiot =
  '(?:(?:\\s+(?:o|w\\s+sprawie)\\s|\\s?[–-]\\s(?=Kodeks|Prawo|Ordynacja|Przepisy|Karta))[^()\\[\\],.;:\\n]{4,60}(?:\\n[^()\\[\\],.;:\\n]{1,80}){0,2}(?<!\\s)(?=\\s?[(\\[,.;]))?'

/** Acts of states by their names and numbers: Great Britain, Ireland and others in English, France, Germany, Poland. */
export const nationalLaw: readonly Pattern[] = [
  {
    // "Freedom of Information Act 2000", "Planning and Development Acts 2000 to 2022", "… Act 1982 (Cth)". Any capital opens it.
    kind: 'Act',
    needs: new RegExp(`(?:Acts?|Bill|Measure|Regulations|Order|Rules),?\\s{1,3}\\(?${year}`, 'u'),
    find: cited(
      'gu',
      `(?!${notTitle}\\s)(?:${titleWord}${titleJoint}){1,12}(?:(?:Acts?|Bill|Measure),?|(?:Regulations|Order|Rules)(?=\\s${year}))\\s(?:\\(${year}\\)|${year}(?:\\s?(?:to|[-–])\\s?${year})?)(?:\\s\\((?:Cth|NSW|Vic|Qld|WA|SA|Tas|ACT|NT|UK|NI|Scotland|Wales)\\))?`,
    ),
  },
  // The same without a year, of two words or more: "Nationality and Borders Act", "Crime and Policing Bill (CPB)".
  {
    kind: 'Act',
    needs: /\s(?:Act|Bill)/,
    find: cited(
      'gu',
      `(?!${notTitle}\\s)(?:${titleWord}${titleJoint}){2,8}(?:Act|Bill)(?:\\s\\([A-Z]{2,6}\\))?(?!\\s\\(?${year})`,
    ),
  },
  {
    kind: 'Act',
    find: cited(
      'gu',
      `S\\.?\\s?S?\\.?\\s?I\\.?\\s(?:No\\.?\\s?)?(?:${year}\\/\\d{1,4}|\\d{1,4}\\/${year}|\\d{1,4}\\sof\\s${year}|${year},?\\sNo\\.?\\s?\\d{1,4})`,
    ),
  },
  {
    kind: 'other',
    find: cited(
      'giu',
      `Articles?\\s${paragraphs}(?:\\s?(?:,|and|to|et|à|-|–)\\s?${paragraphs}){0,5}\\s(?:of\\s|du\\s|de\\sla\\s)?${bodyOfTreaty}`,
    ),
  },
  // France.
  {
    kind: 'Act',
    find: cited(
      'gu',
      `${texte}\\s(?:\\p{Ll}+\\s){0,3}?n[°o]s?\\s?(?:\\d{2,4}[-‑–]\\d{1,5}|\\p{Lu}{3,6}[/\\p{Lu}\\d-]*\\d)(?:\\s(?:du|en\\sdate\\sdu)\\s${jour})?`,
    ),
  },
  { kind: 'Act', find: cited('gu', `${texte}\\s(?:\\p{Ll}+\\s){0,2}?du\\s${jour}`) },
  {
    kind: 'other',
    find: cited(
      'gu',
      `[Aa]rt(?:icles?|\\.)\\s${article}(?:(?:,|\\s(?:et|à|ou))\\s(?:suivants|${article})){0,6}(?:\\s(?:du|de\\sce)\\s(?:même\\s(?:[Cc]ode|texte)|CESEDA|CGCT|CRPA|CASF|[Cc]ode\\s(?:${codes})))?`,
    ),
  },
  { kind: 'other', find: cited('gu', 'NOR\\s?:?\\s?[A-Z]{4}\\d{7}[A-Z]') },
  // Germany, Austria, Switzerland.
  {
    kind: 'other',
    find: cited(
      'gu',
      `(?:Art(?:ikel|\\.)|Artikeln?)\\s\\d{1,3}[a-z]?(?:\\s(?:ff?\\.|${teil}))*(?:\\s(?:und|bis|oder)\\s\\d{1,3}[a-z]?(?:\\s${teil})*)*\\s${gesetz}`,
    ),
  },
  {
    kind: 'other',
    find: new RegExp(
      `§{1,2}\\s?\\d{1,4}[a-z]?(?:,?\\s(?:ff?\\.|${teil}))*(?:(?:,|\\s(?:und|bis|oder|sowie|i\\.\\s?V\\.\\s?m\\.))\\s(?:§{1,2}\\s?)?\\d{1,4}[a-z]?(?:\\s(?:ff?\\.|${teil}))*){0,6}\\s${gesetz}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  },
  {
    kind: 'other',
    // "BGBl. I 2021 S. 3436", "BGBl. II 1953 S. 559", "BGBl. Nr. 194/1961", "BGBl I 2005, 1950".
    find: cited(
      'gu',
      '(?:BGBl\\.?|Bundesgesetzblatt(?:e?s)?(?:\\sTeil)?)\\s*(?:\\d{4}\\s)?(?:I{1,3}\\s*)?(?:(?:\\d{4},?\\s)?,?\\s?(?:S\\.\\s?\\d+|Nr\\.\\s?\\d+(?:\\/\\d{4})?)|(?<=I\\s)\\d{4},\\s?\\d{1,5})',
    ),
  },
  // "Dz.U.2021.1918", as a Polish database writes it.
  {
    kind: 'other',
    find: cited('gu', 'Dz\\.\\s?U\\.\\s?(?:19|20)\\d\\d\\.(?:\\d{1,3}\\.)?\\d{1,4}'),
  },
  {
    kind: 'other',
    find: cited(
      'gu',
      '(?:GVBl|GVOBl|GMBl|BStBl|GV\\.\\sNRW)\\.?\\s(?:\\d{4}\\s)?(?:I+\\s)?(?:\\d{4},?\\s)?(?:S\\.\\s?\\d+|Nr\\.\\s?\\d+|\\d{1,4})',
    ),
  },
  { kind: 'other', find: cited('gu', 'BAnz\\.?\\sAT\\s\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\s[BVT]\\d{1,2}') },
  // Poland.
  { kind: 'Act', find: cited('gu', `[Uu]staw\\p{L}{1,3}\\s+${dzien}${przedmiot}`) },
  {
    kind: 'Act',
    find: cited(
      'gu',
      `(?:[Rr]ozporządzeni\\p{L}{1,3}|[Zz]arządzeni\\p{L}{1,3}|[Dd]ecyzj\\p{L}{1,2}|[Uu]chwał\\p{L}{0,3})\\s+(?:${no}\\d{1,4}(?:\\/\\p{L}{1,5})?\\s+)?(?:(?:Ministra|Prezesa|Rady|Sejmu|Senatu|Prezydenta)(?:\\s+[\\p{L},]+){0,8}?\\s+)?${dzien}${przedmiot}`,
    ),
  },
  {
    kind: 'other',
    find: cited(
      'gu',
      `(?:Dz\\.?\\s?U\\.?|M\\.\\s?P\\.,?|MP|Dz\\.\\s?Urz\\.\\s\\p{Lu}[\\p{L}. ]{1,20}?)\\s*(?:z\\s+(?:\\d{4}\\s*r\\.?,?|dnia\\s[^\\n,;]{8,22}?r\\.,?)\\s*)?(?:\\d{4}\\s*)?(?:[Nn]r\\s\\d{1,3},?\\s*)?,?\\s*poz\\.\\s?\\d+(?:(?:,|\\s(?:i|oraz))\\s(?:z\\s\\d{4}\\s?r\\.,?\\s(?:[Nn]r\\s\\d{1,3},\\s)?poz\\.\\s)?\\d{1,5}(?!\\.\\d))*${changedSince}`,
    ),
  },
  {
    kind: 'other',
    find: cited(
      'giu',
      'art\\.\\s\\d{1,3}[a-z]?(?:\\s(?:ust|pkt|lit|§)\\.?\\s\\w{1,3})*\\s(?:TFUE|TUE|Konstytucji(?:\\s(?:RP|Rzeczypospolitej\\sPolskiej))?|RODO|EKPC|k\\.p\\.a\\.|kpa|Kodeksu\\s(?:karnego|cywilnego|pracy|postępowania\\s(?:karnego|cywilnego|administracyjnego)))',
    ),
  },
  // The day of an issue: "JORF du 12 mars 2031", "JO Sénat du 12/03/2031, p. 123".
  {
    kind: 'other',
    find: cited(
      'gu',
      `JO(?:RF)?(?:\\s(?:AN|Sénat|Assemblée\\snationale|Lois\\set\\sdécrets))?\\sdu\\s(?:${jour}|\\d{1,2}\\/\\d{1,2}\\/\\d{4})(?:,?\\s(?:p\\.|page)\\s\\d{1,5})?`,
    ),
  },
  { kind: 'other', find: cited('gu', `JORF\\s${no}\\d{3,4}(?:\\sdu\\s${jour})?|BOE-[A-Z]-\\d{4}-\\d+`) },
]
