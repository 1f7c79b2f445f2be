import { latinSource } from '@/lib/reading/rules/latin'
import { knownBodies } from '@/lib/reading/rules/names/known-bodies'

/** Blanks of a name may be several, and a line may end there; apostrophes are of either kind. */
const loose = (source: string) =>
  source.replace(/ (?!\?)/g, '(?:[^\\S\\n\\f]{1,3}|[^\\S\\n\\f]?\\n[^\\S\\n\\f]{0,3})').replace(/(?<!\[)’(?!')/g, "[’']")

const forms = knownBodies.flatMap((body, number) =>
  body.map((form) => {
    const [name, source] = typeof form === 'string' ? [form, form] : form
    return { number, name, source: loose(source) }
  }),
)
const wholeForms = forms.map((form) => ({ ...form, find: new RegExp(latinSource(`^(?:${form.source})$`), 'u') }))

/** All forms of all known bodies as one pattern. */
export const knownSource = forms.map(({ source }) => source).join('|')

type Known = { number: number; name: string } | null
const asked = new Map<string, Known>()

/** So many names are kept in mind. */
const most = 5000

function knownAs(words: string): Known {
  const before = asked.get(words)
  if (before !== undefined) return before
  const found = wholeForms.find(({ find }) => find.test(words)) ?? null
  if (asked.size < most) asked.set(words, found)
  return found
}

/** The name under which a known body is kept that these words name, in their language; null for others. */
export const bodyOf = (words: string): string | null => knownAs(words)?.name ?? null

const small = new Set(
  'of the and for on in to de la le les l d des du et der die das für und von i do na w z ds spraw formerly'.split(' '),
)

/** Words by which a name is told again, whatever its order of small words, its capitals and its short form in brackets. */
const words = (name: string) =>
  name
    .toLowerCase()
    .replace(/directorate[\s-]general|direction générale|generaldirektion|dyrekcja generalna/g, 'dg')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !small.has(word))

/** What tells two names of one body as one: its number in the list, else its words. */
export function bodyKey(name: string): string {
  const known = knownAs(name.replace(/\s*\([^)]*\)/g, '').replace(/\s+/g, ' ').trim())
  return known ? `#${known.number}` : words(name).join(' ')
}
