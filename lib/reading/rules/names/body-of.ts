import { kept } from '@/lib/reading/rules/matching/words-in'
import { knownBodies } from '@/lib/reading/rules/names/known-bodies'
import { nameSource } from '@/lib/reading/rules/names/name-source'

type KnownForm = { number: number; name: string; source: string; first: RegExp; find: RegExp | null }

/** The letters that a pattern of a first word begins with at least. */
const sure = 2

/** The forms of all known bodies, by the first letters of their first words. */
const byLetters = new Map<string, KnownForm[]>()
/** The number of a known body by each name under which it is kept, in small letters. */
const numbers = new Map<string, number>()

/** The names under which the list has its bodies: of some their letters. */
const first = new Set<string>()

for (const [number, body] of knownBodies.entries()) {
  const [main = ''] = body
  first.add(plain(typeof main === 'string' ? main : main[0]))
  for (const form of body) {
    const [name, source] = typeof form === 'string' ? [form, form] : form
    numbers.set(plain(name), number)
    const [first = ''] = source.split(/[ -]/)
    const letters = first.slice(0, sure)
    const known = { number, name, source, first: new RegExp(nameSource(`^(?:${first})$`), 'u'), find: null }
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), known])
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/['’]/g, '’').replace(/\s+/g, ' ').trim()
}

/** Blanks of a name may be several, and a line may end there; apostrophes are of either kind. */
const loose = (source: string) => source.replace(/ (?!\?)/g, '\\s{1,8}').replace(/(?<!\[)’(?!')/g, "[’']")

/** Forms by the words that were met; so many are kept in mind. */
const met = new Map<string, readonly KnownForm[]>()
const mostMet = 20_000

function formsFrom(word: string): readonly KnownForm[] {
  const before = met.get(word)
  if (before) return before
  const forms = (byLetters.get(word.slice(0, sure)) ?? []).filter(({ first }) => first.test(word))
  if (met.size < mostMet) met.set(kept(word), forms)
  return forms
}

/** Whether a body is in the list under this very name. */
export const isListedAs = (name: string): boolean => first.has(plain(name))

/** Whether a known body's name begins with a word. */
export const beginsKnown = (word: string): boolean => formsFrom(word).length > 0

/**
 * The known body that a text names where a word stands, in the longest form that fits: its name in the language in which it is named,
 * and where it ends. Null where none is named. No name goes over an empty line.
 */
export function knownBodyAt(text: string, word: string, start: number): { name: string; end: number } | null {
  let best: { name: string; end: number } | null = null
  for (const form of formsFrom(word)) {
    form.find ??= new RegExp(nameSource(`(?:${loose(form.source)})(?![\\p{L}\\p{N}])`), 'uy')
    form.find.lastIndex = start
    const found = form.find.exec(text)?.[0]
    if (!found || /\n\s*\n|\f/.test(found)) continue
    if (!best || start + found.length > best.end) best = { name: form.name, end: start + found.length }
  }
  return best
}

const small = new Set(
  'of the and for on in to de la le les l d des du et der die das für und von i do na w z ds spraw formerly'.split(' '),
)

/** What tells two names of one body as one: its number in the list, else its words, whatever their capitals and short form in brackets. */
export function bodyKey(name: string): string {
  const bare = plain(name.replace(/\s*\([^)]*\)/g, ''))
  const number = numbers.get(bare)
  if (number !== undefined) return `#${number}`
  return bare
    .replace(/directorate[\s-]general|direction générale|generaldirektion|dyrekcja generalna/g, 'dg')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !small.has(word))
    .join(' ')
}
