import { isSameWord, tellingWords } from '@/components/reading/ask-words'
import { namedAsks } from '@/components/reading/named-asks'

export type Ask = { id: string; number: number; text: string }

/** An ask of which less than this share of its words stands in a passage is not spoken of. */
const leastShare = 0.3

/** Words that point to what was said right before: "We cannot agree to this", "Dem können wir nicht zustimmen". */
const pointsBack =
  /(?<!\p{L})(?:this|these|it|so|such|neither|both|cela|ceci|cette|ces|tel(?:le)?s?|y|l['’]accepter|dies\p{L}*|dazu|daran|darauf|davon|dafür|hier(?:zu|auf|an|für|über)|tego|tym|temu|tę|tej|tych|taki\p{L}*)(?!\p{L})|^(?:das|dem)\s(?:k[aö]nn|ist|wird|werden|wäre|lehn|hab|geht|soll|stimm)|^(?:to|ce\s(?:n|sera|serait|point))(?!\p{L})|(?<!\p{L})na\sto(?!\p{L})|(?<!\p{L})to\sthat(?!\p{L})/iu

/** Whether a passage is understood only with the sentence before it. */
export const doesPointBack = (quote: string): boolean => pointsBack.test(quote.trim())

/**
 * The asks that the words of a passage speak of, the one with most of them first. An ask needs two words of its own at least,
 * and a third of them; words that stand in most of the asks tell none apart, and a word speaks of one ask.
 */
function spokenByWords(quote: string, asks: readonly Ask[]): { ask: Ask; count: number }[] {
  const said = tellingWords(quote)
  const all = asks.map(({ text }) => tellingWords(text))
  const isCommon = (word: string) =>
    asks.length > 1 && all.filter((words) => words.some((one) => isSameWord(one, word))).length > asks.length / 2
  const shared = asks
    .map((ask, i) => {
      const own = (all[i] ?? []).filter((word) => !isCommon(word))
      return { ask, own: own.length, words: own.filter((word) => said.some((one) => isSameWord(one, word))) }
    })
    .filter(({ own, words }) => words.length >= 2 && words.length >= own * leastShare)
    .sort((a, b) => b.words.length - a.words.length)
  const taken: string[] = []
  return shared.flatMap(({ ask, words }) => {
    const free = words.filter((word) => !taken.some((one) => isSameWord(one, word)))
    taken.push(...free)
    return free.length >= 2 || free.length === words.length ? [{ ask, count: words.length }] : []
  })
}

/** All asks that a passage speaks of by itself: those it names by number, else those that share its words. */
export function asksIn(quote: string, asks: readonly Ask[]): Ask[] {
  const numbers = namedAsks(quote)
  const named = asks.filter(({ number }) => numbers.includes(number))
  return named.length > 0 ? named : spokenByWords(quote, asks).map(({ ask }) => ask)
}

/** The one ask that a passage speaks of by itself; null when there is none, or two stand out alike. */
function onlyAsk(quote: string, asks: readonly Ask[]): Ask | null {
  const numbers = namedAsks(quote)
  const named = asks.filter(({ number }) => numbers.includes(number))
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
  const [first, second] = spokenByWords(quote, asks)
  return first && first.count !== second?.count ? first.ask : null
}

/**
 * The ask that a passage speaks of: the one that it names by number, else the one that shares the most words with it. A
 * passage that points back ("We cannot agree to this") speaks of what the sentence `before` it does. Null when no ask stands
 * out. Our own rule of thumb, shown before it is accepted.
 */
export function proposeAsk(quote: string, asks: readonly Ask[], before = ''): Ask | null {
  const own = onlyAsk(quote, asks)
  if (own || asksIn(quote, asks).length > 0) return own
  return doesPointBack(quote) ? onlyAsk(before, asks) : null
}
