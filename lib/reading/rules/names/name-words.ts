import { firstWordsOf, type PlaceWords } from '@/lib/reading/rules/matching/first-words'
import { isLetter, kept } from '@/lib/reading/rules/matching/words-in'
import { capitals } from '@/lib/reading/rules/names/capitals'
import { nameSource } from '@/lib/reading/rules/names/name-source'

/** A word at which a name may begin, by its letters up to a sign, and where it stands. */
export type NameWord = { word: string; start: number }

/** The first letters of what names may begin with without a capital: French heads, offices, ranks. */
const smallBeginnings = new Set(
  'mini préf trib cour dire comm prés secr amba mair proc défe médi vice chef resp cons char memb port dépu délé pods sekr wice prez dyre kome nacz kier rzec woje pełn mars pose posł sena prok sędz zast spec radc insp dr prof'.split(
    ' ',
  ),
)
const longBeginning = 4

const isCapital = new RegExp(`^[${capitals}]$`, 'u')

/** What each sign is: 1 a capital, 2 a small letter with which such a word begins, 3 another letter or a hyphen, 4 nothing of these. */
const kinds = new Uint8Array(0x10000)
const begins = new Set([...smallBeginnings].map((letters) => letters.charAt(0)))

function kindOf(code: number): number {
  const sign = String.fromCharCode(code)
  const kind = isCapital.test(sign) ? 1 : begins.has(sign) ? 2 : isLetter(code) || sign === '-' ? 3 : 4
  kinds[code] = kind
  return kind
}

const hyphen = 45

/** The words of a text at which a name may begin that is asked for, in order: the text is gone through once for all of them. */
export function nameWordsOf(text: string, isAsked: (word: string) => boolean): NameWord[] {
  const words: NameWord[] = []
  for (let at = 0; at < text.length;) {
    const kind = kinds[text.charCodeAt(at)] || kindOf(text.charCodeAt(at))
    if (kind === 4) {
      at += 1
      continue
    }
    const start = at
    let end = -1 // of the word itself; what a hyphen joins to it is passed by
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if ((kinds[code] || kindOf(code)) === 4) break
      if (code === hyphen && end < 0) end = at
    }
    if (kind === 3) continue
    const word = text.slice(start, end < 0 ? at : end)
    const small = kind === 2 && !smallBeginnings.has(word.length > 2 ? word.slice(0, longBeginning) : word)
    if (!small && isAsked(word)) words.push({ word, start })
  }
  return words
}

/** So many different words are kept in mind; a long text has some ten thousand. */
const mostWords = 20_000

/** In whole patterns a sign that may be missing ends what is told of a word behind so many letters. */
const longFrom = 2

type Opened = { find: RegExp; first: PlaceWords | null }

/** Patterns that are tried at name words which can open them, each by itself, so that a match of one hides none of another. */
export class NamePatterns {
  readonly #sources: readonly string[]
  #patterns: readonly Opened[] = []
  readonly #opens = new Map<string, readonly number[]>()

  /** Each begins and ends with whole words. */
  constructor(sources: readonly string[]) {
    this.#sources = sources
  }

  /** The matches of each pattern, in order. */
  allIn(text: string, words: readonly NameWord[]): { words: string; start: number }[][] {
    if (this.#patterns.length === 0) this.#patterns = this.#sources.map(openedBy)
    const all = this.#patterns.map((): { words: string; start: number }[] => [])
    const ends = this.#patterns.map(() => 0)
    for (const { word, start } of words) {
      for (const at of this.#openedAt(word)) {
        const find = this.#patterns[at]?.find
        if (!find || start < (ends[at] ?? 0)) continue
        find.lastIndex = start
        const match = find.exec(text)?.[0]
        if (match === undefined) continue
        all[at]?.push({ words: match, start })
        ends[at] = start + match.length
      }
    }
    return all
  }

  /** Whether a word opens any. */
  opens(word: string): boolean {
    if (this.#patterns.length === 0) this.#patterns = this.#sources.map(openedBy)
    return this.#openedAt(word).length > 0
  }

  #openedAt(word: string): readonly number[] {
    const before = this.#opens.get(word)
    if (before) return before
    const small = word.toLowerCase()
    const opens = this.#patterns.flatMap(({ first }, at) =>
      !first || first.words.has(small) || first.form?.test(small) ? [at] : [],
    )
    if (this.#opens.size < mostWords) this.#opens.set(kept(word), opens)
    return opens
  }
}

function openedBy(source: string): Opened {
  const pattern = nameSource(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`)
  return { find: new RegExp(pattern, 'uy'), first: firstWordsOf(pattern, longFrom) }
}
