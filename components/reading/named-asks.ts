import { latinSource } from '@/lib/reading/rules/latin'

const ordinals: readonly (readonly [number, string])[] = [
  [1, 'first|premi(?:er|ère)s?|erste[nrsm]?|pierwsz(?:y|ego|ej|ą|emu|ym)'],
  [2, 'second|deuxième|seconde?|zweite[nrsm]?|drugi(?:ego|ej|emu|m)?|drug[aą]'],
  [3, 'third|troisième|dritte[nrsm]?|trzeci(?:ego|ej|emu|a|ą|m)?'],
  [4, 'fourth|quatrième|vierte[nrsm]?|czwart(?:y|ego|ej|ą|a|emu|ym)'],
  [5, 'fifth|cinquième|fünfte[nrsm]?|piąt(?:y|ego|ej|ą|a|emu|ym)'],
  [6, 'sixth|sixième|sechste[nrsm]?|szóst(?:y|ego|ej|ą|a|emu|ym)'],
  [7, 'seventh|septième|siebte[nrsm]?|siódm(?:y|ego|ej|ą|a|emu|ym)'],
  [8, 'eighth|huitième|achte[nrsm]?|ósm(?:y|ego|ej|ą|a|emu|ym)'],
]

/** What asks are called: how the word begins, and how it may end. */
const nouns: readonly (readonly [string, string])[] = [
  ['ask', 's?'],
  ['demand', 's?'],
  ['request', 's?'],
  ['point', 's?'],
  ['question', 's?'],
  ['recommendation', 's?'],
  ['demande', 's?'],
  ['revendication', 's?'],
  ['recommandation', 's?'],
  ['anliegen', ''],
  ['forderung', '(?:en)?'],
  ['punkt', 'e?[sn]?'],
  ['ziffer', 'n?'],
  ['frage', 'n?'],
  ['bitte', 'n?'],
  ['empfehlung', '(?:en)?'],
  ['postulat', '\\p{L}*'],
  ['punk', '(?:t|c)\\p{L}*'],
  ['pkt', ''],
  ['żąda', '[nń]\\p{L}*'],
  ['pyta', '[nń]\\p{L}*'],
  ['prośb', '\\p{L}+'],
  ['wnios', '\\p{L}+'],
]
const noun = `(?:${nouns.map(([stem, ending]) => stem + ending).join('|')})`

const joint = '(?:and|et|und|i|oraz|&|or|ou|oder|lub)'
// Each blank is matched in one way, and a list has an end: a text that only looks like one takes time in proportion.
const between = `(?:,\\s?(?:${joint}\\s)?|\\s${joint}\\s)`
const ordinal = `(?:${ordinals.map(([, words]) => words).join('|')})`
const counted = new RegExp(
  latinSource(`(?<!\\p{L})(${ordinal}(?:${between}${ordinal}){0,15})\\s${noun}(?!\\p{L})`),
  'giu',
)
const nth = '\\(?\\d{1,2}\\)?(?!\\d|/|[.,]\\d|\\s?%)'
const numbered = new RegExp(
  latinSource(
    `(?<!\\p{L})${noun}\\.?\\s(?:nos?\\.?\\s|nrn?\\.?\\s|n[°os]+\\s?)?(${nth}(?:(?:${between}|\\s?(?:[–-]|to|à|bis|do)\\s?)${nth}){0,30})`,
  ),
  'giu',
)
/** Most sentences have none of these in them, and so name no ask by its number, but at their beginning. */
const stems = new RegExp(nouns.map(([stem]) => stem).join('|'))
/** "Ad 2:", "Zu 2.", "Re 2)", at the beginning of what is said. */
const heading = /^(?:ad|re|zu|do|sur|à)\.?\s\(?(\d{1,2})\)?\s?[.:,)–-]/iu
const longestHeading = 40

/** The numbers in "2, 4 and 6", and all of those in "2 to 4". */
function numbersIn(words: string): number[] {
  const span = /(\d{1,2})\)?\s?(?:[–-]|to|à|bis|do)\s?\(?(\d{1,2})/u.exec(words)
  const listed = (words.match(/\d{1,2}/gu) ?? []).map(Number)
  if (!span) return listed
  const [from, to] = [Number(span[1]), Number(span[2])]
  return [...listed, ...Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)]
}

/** The asks that a passage names by their number: "your second demand", "Forderungen 2 und 3", "w sprawie pkt 2". In order, once each. */
export function namedAsks(quote: string): number[] {
  const ahead = heading.exec(quote.trimStart().slice(0, longestHeading).replace(/\s+/g, ' '))?.[1]
  if (!stems.test(quote.toLowerCase())) return ahead ? [Number(ahead)] : []
  const said = quote.replace(/\s+/g, ' ')
  const inWords = [...said.matchAll(counted)].flatMap(([, words = '']) =>
    ordinals.flatMap(([number, forms]) =>
      new RegExp(latinSource(`(?<!\\p{L})(?:${forms})(?!\\p{L})`), 'iu').test(words) ? [number] : [],
    ),
  )
  const inFigures = [...(/\d/.test(said) ? said.matchAll(numbered) : [])].flatMap(([, words = '']) => numbersIn(words))
  return [...new Set([...inWords, ...inFigures, ...(ahead ? [Number(ahead)] : [])])].sort((a, b) => a - b)
}
