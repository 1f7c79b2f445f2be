type Ask = { id: string; number: number; text: string }

/** Words of four letters and more, without their endings: enough to see what two sentences share. */
const stemsOf = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)))

const ordinals: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  premier: 1,
  première: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  erste: 1,
  ersten: 1,
  zweite: 2,
  zweiten: 2,
  dritte: 3,
  dritten: 3,
  vierte: 4,
  vierten: 4,
  fünfte: 5,
  fünften: 5,
  pierwszego: 1,
  pierwszej: 1,
  drugiego: 2,
  drugiej: 2,
  trzeciego: 3,
  trzeciej: 3,
  czwartego: 4,
  piątego: 5,
}
const noun =
  '(?:asks?|demands?|requests?|points?|questions?|recommendations?|demandes?|revendications?|recommandations?|forderung(?:en)?|punkte?s?|fragen?|bitten?|empfehlung(?:en)?|postulat\\p{L}*|punkt\\p{L}*|pkt|żądani\\p{L}+|pytani\\p{L}+|wniosk\\p{L}+)'
const numbered = new RegExp(`(?<!\\p{L})${noun}\\.?\\s(?:no\\.?\\s|nr\\.?\\s|n[°o]\\s?|\\()?(\\d{1,2})(?![\\d/])`, 'iu')
const counted = new RegExp(`(?<!\\p{L})(${Object.keys(ordinals).join('|')})\\s${noun}(?!\\p{L})`, 'iu')

/** The ask that a passage names by its number: "your second demand", "Forderung 3", "w sprawie pkt 2". */
function named(quote: string, asks: readonly Ask[]): Ask | null {
  const word = counted.exec(quote)?.[1]?.toLowerCase()
  const number = word ? ordinals[word] : Number(numbered.exec(quote)?.[1] ?? 0)
  return asks.find((ask) => ask.number === number) ?? null
}

/**
 * The ask that a passage speaks of: the one that it names by number, the only one there is, else the one that shares the
 * most words with it, two at least and more than any other; words that stand in most of the asks tell none apart. Null when
 * no ask stands out. Our own rule of thumb, shown before it is accepted.
 */
export function proposeAsk(quote: string, asks: readonly Ask[]): Ask | null {
  const byNumber = named(quote, asks)
  if (byNumber) return byNumber
  const words = stemsOf(quote)
  const stems = asks.map((ask) => stemsOf(ask.text))
  const isCommon = (stem: string) => asks.length > 2 && stems.filter((one) => one.has(stem)).length > asks.length / 2
  const shared = asks
    .map((ask, i) => ({
      ask,
      count: [...(stems[i] ?? [])].filter((stem) => words.has(stem) && !isCommon(stem)).length,
    }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = shared
  if (!first || first.count < 2 || first.count === second?.count) return null
  return first.ask
}

/** Which asks the passages of a reply speak of, and on which nothing was found; by number, in order. */
export function asksSpokenOf(quotes: readonly string[], asks: readonly Ask[]): { found: number[]; missing: number[] } {
  const spoken = new Set(quotes.flatMap((quote) => proposeAsk(quote, asks)?.id ?? []))
  const numbers = (wanted: boolean) => asks.filter(({ id }) => spoken.has(id) === wanted).map(({ number }) => number)
  return { found: numbers(true), missing: numbers(false) }
}
