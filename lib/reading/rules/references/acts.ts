import { cited, eurLex, from, fullYear, isYear, no, padded, type Pattern } from '@/lib/reading/rules/references/pattern'

/**
 * Numbers of acts: (EU) 2016/679 has the year first, (EC) No 1049/2001 last, and all from 2015 on first and without *No*
 * (the harmonised numbering of the Publications Office of 1 January 2015). Years of two digits stand last: (EC) No 2015/98.
 */
function actNumber(words: string, first = '', second = ''): { year: string; number: string } {
  const isLast = /^\d\d$/.test(second) && countedBefore.test(words)
  const isFirst = !isLast && isYear(first) && (!isYear(second) || (Number(first) >= 2015 && !counted.test(words)))
  return isFirst ? { year: first, number: second } : { year: fullYear(second), number: first }
}

const counted = new RegExp(`${from}${no}\\d`, 'iu')
/** Acts of the Communities, whose number *No* stands before; those of the Union are younger than years of two digits. */
const countedBefore = new RegExp(`\\((?!\\s*(?:EU|UE))[^()]{2,30}\\)\\s*${no}\\d`, 'iu')

const act = (letter: string) => (parts: RegExpExecArray) => {
  const { year, number } = actNumber(parts[0], parts[1], parts[2])
  return isYear(year) ? eurLex(`3${year}${letter}${padded(number)}`) : null
}

/**
 * A decision by the number in its words: "2012/642/CFSP" has its year first, "No 1313/2013/EU" last. Common positions and joint
 * actions of foreign policy are of the letter E.
 */
const decision = (parts: RegExpExecArray) => {
  const [words] = parts
  const [, first, second] = /(\d{1,4})\/\n?(\d{1,4})/.exec(words) ?? []
  const { year, number } = actNumber(words, first, second)
  const isOfPolicy = /position|action|standpunkt|aktion/iu.test(words)
  return isYear(year) ? eurLex(`3${year}${isOfPolicy ? 'E' : 'D'}${padded(number)}`) : null
}

/** Acts whose year always comes first, with two digits before 1999. */
const yearFirst = (letter: string) => (parts: RegExpExecArray) => {
  const year = fullYear(parts[1])
  return isYear(year) ? eurLex(`3${year}${letter}${padded(parts[2])}`) : null
}

/** "(EU)", "(EU, Euratom)", "(WE)" in the languages that letters come in. */
const union = '(?:EU|UE|EC|CE|EG|WE|EEC|CEE|EWG|EGKS|Euratom)'
const treaty = `\\(\\s*${union}(?:,\\s*${union})*\\s*\\)`
const policy = '\\(\\s*(?:CFSP|GASP|PESC|WPZiB|PESC)\\s*\\)'
const tail = '(?:EC|EEC|EU|CE|CEE|UE|EG|EWG|WE|Euratom)'
const police = '(?:JHA|JI|JAI|WSiSW|GAI)'
const diplomacy = '(?:CFSP|GASP|PESC|WPZiB)'
/** "of the European Parliament and of the Council", and up to six words more that stand between the name and the number. */
const makers =
  "(?:\\s+(?!(?:and|und|et|oraz|sowie|y|e)\\s+\\p{L}*(?:Richtlinie|[Dd]yrektyw|[Dd]irecti))[\\p{L}’'.-]+){0,8}?"
/** A line may break behind the stroke. */
const numbers = `(?:${no})?(\\d{1,4})\\/\\n?(\\d{2,4})`
const body = '(?:(?:Council|Commission|Implementing|Delegated|European Parliament and Council)\\s+){0,3}'

/** Regulations, directives, decisions and recommendations of the Union, linked to EUR-Lex. */
export const acts: readonly Pattern[] = [
  {
    kind: 'Regulation',
    find: cited(
      'giu',
      `(?:(?:EU|EC|EEC)\\s)?${body}(?:Regulations?|Reg\\.)(?:\\sof\\sthe\\sEuropean\\sParliament\\sand\\sof\\sthe\\sCouncil)?\\s*(?:(?:${treaty}|${union}(?=\\s))\\s*)?${numbers}(?:\\/${tail})?`,
    ),
    link: act('R'),
  },
  {
    kind: 'Regulation',
    find: cited(
      'giu',
      `(?:Règlements?|(?:Delegierten?\\s)?\\p{L}*verordnung(?:en)?|Rozporządzeni\\p{L}+|Reglamentos?|Regolament[oi]|Verordening)${makers}\\s*${treaty}\\s*${numbers}`,
    ),
    link: act('R'),
  },
  {
    kind: 'Regulation',
    find: cited(
      'giu',
      `(?:Règlements?(?:\\s(?:européen|communautaire|délégué|du\\sConseil|d[’']exécution))?|(?:(?:EU|EG)-)?\\p{L}*verordnung|VO|Rozporządzeni\\p{L}{1,3}(?:\\s(?:unijn\\p{L}{1,3}|PE\\si\\sRady))?|Reglamento|Regolamento)\\s+(?:(?:${treaty}|${union})\\s*)?${numbers}(?:\\/${tail})?`,
    ),
    link: act('R'),
  },
  {
    kind: 'Directive',
    find: cited(
      'giu',
      `(?:(?:EU|EC|EEC)\\s)?(?:(?:Council|Commission|Delegated|Implementing|Framework)\\s+){0,2}(?:Directives?(?:-cadre)?(?:\\s(?:européenne|communautaire|d[’']exécution|déléguée))?|(?:(?:EU|EG)-)?\\p{L}*richtlinien?|RL|Dyrektyw\\p{L}{0,3}|Directivas?|Direttiv[ae]|Richtlijn)(?:\\s+(?:Parlamentu Europejskiego i Rady|PE i Rady|of the European Parliament and of the Council|Rady|Komisji|des Europäischen Parlaments und des Rates|des Rates|der Kommission|du Parlement européen et du Conseil|du Conseil|del Parlamento Europeo y del Consejo|del Consejo|del Parlamento europeo e del Consiglio|del Consiglio))?\\s*(?:${treaty}\\s*)?(?:${no})?(\\d{2}|(?:19|20)\\d\\d)\\/(\\d{1,4})(?:\\/${tail})?`,
    ),
    link: yearFirst('L'),
  },
  { kind: 'Directive', find: cited('gu', `(\\d{2}|(?:19|20)\\d\\d)\\/(\\d{1,4})\\/${tail}`), link: yearFirst('L') },
  {
    kind: 'Decision',
    find: cited(
      'giu',
      `(?:(?:Council|Commission)\\s+)?(?:Framework Decision|Rahmenbeschlu(?:ss|ß|sses)|décision-cadre|decyzj\\p{L}{1,2} ramow\\p{L}{1,3}|decisión marco|decisione quadro)${makers}\\s*(?:${no})?(\\d{4})\\/(\\d{1,4})\\/${police}`,
    ),
    link: yearFirst('F'),
  },
  {
    kind: 'Decision',
    find: cited(
      'giu',
      `(?:(?:Council|Commission|Implementing|Delegated)\\s+){0,3}(?:Decisions?(?:\\sof\\sthe\\s(?:Council|Commission))?|Joint\\sActions?|Common\\sPositions?|Décisions?|Position\\scommune|Action\\scommune|Gemeinsamen?\\s(?:Standpunkt|Aktion)|\\p{L}*beschlu(?:ss|ß|sses)|Decyzj\\p{L}{1,3}|Decisión|Decisione|Besluit)${makers}\\s*(?:(?:${treaty}|${policy})\\s*${numbers}|${no}\\d{1,4}\\/\\d{2,4}(?:\\/(?:${tail}|${police}|${diplomacy}))|\\d{2,4}\\/\\d{1,4}\\/(?:${tail}|${police}|${diplomacy}))(?:,\\s(?:Euratom|ECSC))*`,
    ),
    link: decision,
  },
  {
    kind: 'Decision',
    find: cited(
      'giu',
      `(?:(?:Council|Commission|Implementing)\\s+){0,2}Decisions?\\s+(?:${no})?(\\d{1,4})\\/(\\d{1,4})`,
    ),
  },
  { kind: 'Decision', find: cited('gu', `(\\d{4})\\/(\\d{1,4})\\/(?:${police}|${diplomacy})`), link: decision },
  {
    kind: 'Recommendation',
    find: cited(
      'giu',
      `(?:(?:Council|Commission)\\s+)?(?:Recommendations?|Recommandations?|Empfehlung(?:en)?|Zaleceni\\p{L}{1,3}|Recomendación|Raccomandazione)${makers}\\s*(?:${treaty}\\s*${numbers}|(?:${no})?(\\d{4})\\/(\\d{1,4})\\/(?:${tail}))`,
    ),
    link: ([words, first, second, year, number]) =>
      act('H')(
        Object.assign([words, first ?? year ?? '', second ?? number ?? ''], {
          index: 0,
          input: words,
        }) as RegExpExecArray,
      ),
  },
  // "… and (EU) 2024/1348": the second of two.
  { kind: 'Regulation', find: new RegExp(`${treaty}\\s*${numbers}(?![\\p{L}\\p{N}])`, 'gu'), link: act('R') },
]
