import { isSameWord, mostShared, tellingWords } from '@/components/reading/ask-words'
import { namedAsks } from '@/components/reading/named-asks'
import { latin } from '@/lib/reading/rules/latin'

export type Ask = { id: string; number: number; text: string }

/** An ask of which less than this share of its words stands in a passage is not spoken of. */
const leastShare = 0.3

/** Words that point to what was said right before: "We cannot agree to this", "Dem können wir nicht zustimmen". */
const pointsBack = latin.iu`(?<!\p{L})(?:this|these|it|so|such|neither|both|cela|ceci|cette|ces|tel(?:le)?s?|y|l['’]accepter|dies\p{L}*|dazu|daran|darauf|davon|dafür|hier(?:zu|auf|an|für|über)|tego|tym|temu|tę|tej|tych|taki\p{L}*)(?!\p{L})|^(?:das|dem)\s(?:k[aö]nn|ist|wird|werden|wäre|lehn|hab|geht|soll|stimm)|^(?:to|ce\s(?:n|sera|serait|point))(?!\p{L})|(?<!\p{L})na\sto(?!\p{L})|(?<!\p{L})to\sthat(?!\p{L})`

/** Whether a passage is understood only with the sentence before it. */
export const doesPointBack = (quote: string): boolean => pointsBack.test(quote.trim())

/** An ask with the words that tell it from the others: what stands in most of them tells none apart. */
type Own = { ask: Ask; own: readonly string[] }

/** Asks told apart. `mayShare`: whether a passage may have enough of their own words; most of a long letter have not. */
export type ToldApart = { asks: readonly Own[]; mayShare: (quote: string) => boolean }

/** Whether so many of the words of an ask are enough to speak of it: two, and a third of them. */
const areEnough = (shared: number, own: number) => shared >= 2 && shared >= own * leastShare

/** What tells asks apart: the same for every passage that is held against them. */
export function tellApart(asks: readonly Ask[]): ToldApart {
  const all = asks.map(({ text }) => tellingWords(text))
  const isCommon = (word: string) =>
    asks.length > 1 && all.filter((words) => words.some((one) => isSameWord(one, word))).length > asks.length / 2
  const own = asks.map((ask, i) => ({ ask, own: (all[i] ?? []).filter((word) => !isCommon(word)) }))
  const most = mostShared(own.map((one) => one.own))
  const mayShare = (quote: string) => most(quote).some((shared, i) => areEnough(shared, own[i]?.own.length ?? 0))
  return { asks: own, mayShare }
}

/**
 * The asks that the words of a passage speak of, the one with most of them first. An ask needs two words of its own at least,
 * and a third of them; a word speaks of one ask.
 */
function spokenByWords(quote: string, { asks, mayShare }: ToldApart): { ask: Ask; count: number }[] {
  if (!mayShare(quote)) return []
  const said = tellingWords(quote)
  const shared = asks
    .map(({ ask, own }) => ({
      ask,
      own: own.length,
      words: own.filter((word) => said.some((one) => isSameWord(one, word))),
    }))
    .filter(({ own, words }) => areEnough(words.length, own))
    .sort((a, b) => b.words.length - a.words.length)
  const taken: string[] = []
  return shared.flatMap(({ ask, words }) => {
    const free = words.filter((word) => !taken.some((one) => isSameWord(one, word)))
    taken.push(...free)
    return free.length >= 2 || free.length === words.length ? [{ ask, count: words.length }] : []
  })
}

/** All asks that a passage speaks of by itself, with how plainly: those it names by number, else those that share its words. */
function spokenOf(quote: string, apart: ToldApart): { ask: Ask; count: number }[] {
  const numbers = namedAsks(quote)
  const named = apart.asks.flatMap(({ ask }) => (numbers.includes(ask.number) ? [{ ask, count: Infinity }] : []))
  return named.length > 0 ? named : spokenByWords(quote, apart)
}

/** All asks that a passage speaks of by itself. */
export const asksIn = (quote: string, apart: ToldApart): Ask[] => spokenOf(quote, apart).map(({ ask }) => ask)

/** The one that stands out; null where there is none, or two do alike. */
const onlyOf = ([first, second]: readonly { ask: Ask; count: number }[]): Ask | null =>
  first && first.count !== second?.count ? first.ask : null

/**
 * The ask that a passage speaks of: the one that it names by number, else the one that shares the most words with it. A
 * passage that points back ("We cannot agree to this") speaks of what the sentence `before` it does. Null when no ask stands
 * out. Our own rule of thumb, shown before it is accepted.
 */
export function proposeAsk(quote: string, asks: readonly Ask[], before = ''): Ask | null {
  const apart = tellApart(asks)
  const spoken = spokenOf(quote, apart)
  if (spoken.length > 0) return onlyOf(spoken)
  return doesPointBack(quote) ? onlyOf(spokenOf(before, apart)) : null
}
