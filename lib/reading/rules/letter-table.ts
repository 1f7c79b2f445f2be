import { readFileSync } from 'node:fs'

/** What a few letters weigh in the languages that have them, by the number of the language. */
type Weights = Record<string, number>

/** The table of letters in the form that the detector asks it in. */
export type LetterTable = {
  type: string
  languages: Record<string, string>
  ngrams: Record<string, Weights | undefined>
}

/** No entry is so short, in characters: with a slot for each so many, a search finds its entry or a free slot soon. */
const shortest = 8

const quote = "'".charCodeAt(0)
const escape = '\\'.charCodeAt(0)
const opening = ':{'

/** A number that a key makes, which stands in `text` from `start` to `end`: the slot at which a search for it begins. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 15)
}

/** The end of a key of an object, as it stands in the source: between quotes, or a name without. */
function keyEnd(source: string, start: number): number {
  if (source.charCodeAt(start) !== quote) return source.indexOf(opening, start)
  let at = start + 1
  while (at < source.length && source.charCodeAt(at) !== quote) at += source.charCodeAt(at) === escape ? 2 : 1
  return at + 1
}

/** Where each entry begins, by the slot of its key. */
function indexOf(source: string, begin: number): Int32Array {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(source.length / shortest)))
  const last = places.length - 1
  for (let at = begin; ;) {
    const end = keyEnd(source, at)
    const close = source.startsWith(opening, end) ? source.indexOf('}', end) : -1
    if (close === -1) throw new Error('The table of letters has another form than the one that is known')
    let slot = hashOf(source, at, end) & last
    while (places[slot] !== 0) slot = (slot + 1) & last
    places[slot] = at
    if (source[close + 1] !== ',') return places
    at = close + 2
  }
}

const pairsOf = (row: string) => row.split(',').map((pair) => pair.split(':'))

/**
 * The table of sixty languages that `eld` comes with (XS60), read from the file of its module instead of by the engine: 50,000 small
 * objects take ten times as long and 70 MiB, and a text asks for a hundred of them. Throws where the file has another form.
 */
export function readLetterTable(file: string): LetterTable {
  const source = readFileSync(file, 'utf8')
  const named = /\{type:'(?<type>\w+)',languages:\{(?<languages>[^}]*)\},isSubset:false,ngrams:\{/.exec(source)
  if (!named?.groups) throw new Error('The table of letters has another head than the one that is known')
  const { type = '', languages = '' } = named.groups
  const places = indexOf(source, named.index + named[0].length)
  const last = places.length - 1
  const find = (key: string): Weights | undefined => {
    for (let slot = hashOf(key, 0, key.length) & last; places[slot] !== 0; slot = (slot + 1) & last) {
      const at = places[slot] ?? 0
      const end = at + key.length
      if (!source.startsWith(key, at) || !source.startsWith(opening, end)) continue
      const row = source.slice(end + opening.length, source.indexOf('}', end))
      return Object.fromEntries(pairsOf(row).map(([language = '', weight]) => [language, Number(weight)]))
    }
    return undefined
  }
  const ngrams = new Proxy<LetterTable['ngrams']>(Object.create(null) as LetterTable['ngrams'], {
    get: (known, ngram) => {
      if (typeof ngram !== 'string') return undefined
      const weights = known[ngram] ?? find(`'${ngram.replace(/['\\]/g, String.raw`\$&`)}'`) ?? find(ngram)
      // What is not in the table is not kept: a text may ask for any number of such.
      if (weights) known[ngram] = weights
      return weights
    },
  })
  const byNumber = pairsOf(languages).map(([number = '', language = '']) => [number, language.slice(1, -1)])
  return { type, languages: Object.fromEntries(byNumber) as Record<string, string>, ngrams }
}
