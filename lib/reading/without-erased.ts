import type { ErasedWords } from '@/lib/documents/words/erased-since'
import { makeEraser, type Eraser } from '@/lib/documents/words/eraser'
import { lettersOf } from '@/lib/documents/words/find-words'
import { placeLayout, placeSuggestion } from '@/lib/documents/words/place-again'
import type { DoneReading, Extracted } from '@/lib/reading/extract/schema'
import type { Inside } from '@/lib/reading/keep-inside'
import type { Suggestion } from '@/lib/reading/schema'

/** What a reading found: of the file, and inside it. */
export type Found = { reading: DoneReading; inside: readonly Inside[] }

/** Everything that a reading says in words. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => [key, ...wordsOf(part)])
}

/** What only the reader writes stays: it is read again by these very words. */
const ofTheReader = ({ kind, tier, isFolded, score, type, firmness, dueOn }: Suggestion) => ({
  kind,
  tier,
  ...(isFolded && { isFolded }),
  score,
  type,
  firmness,
  dueOn,
})

function erased<T>(eraser: Eraser, value: T): T {
  return eraser.eraseJson(value) as T
}

function eraseText({ text, pages, zones, ...rest }: Extracted, eraser: Eraser) {
  const now = eraser.eraseFrom(text)
  if (!now) return { extracted: { text, pages, zones, ...rest }, place: () => ({}) }
  const placed = { pages: placeLayout(pages, now.moved), zones: placeLayout(zones, now.moved) }
  // Where each line lay on its page is of no more use, as in a text that was erased after it was read.
  const extracted = { ...rest, ...(placed as Pick<Extracted, 'pages' | 'zones'>), text: now.text, map: [] }
  const place = (one: Suggestion) => {
    const { prefix: _p, suffix: _s, ranges, ...place } = placeSuggestion(one, now)
    return { ...place, ...(ranges ? { ranges } : {}) }
  }
  return { extracted, place }
}

function withoutOne({ reading: found, inside }: Found, { erasureId, needle }: ErasedWords): Found {
  const eraser = makeEraser(needle)
  const { extracted, place } = eraseText(found.extracted, eraser)
  const { reading } = found
  const suggestions = reading?.suggestions.map((one) => {
    const { ranges: _r, ...rest } = one
    return { ...(found.extracted.text === extracted.text ? one : rest), ...wordsErased(eraser, one), ...place(one) }
  })
  return {
    reading: {
      ...found,
      extracted: { ...extracted, meta: erased(eraser, extracted.meta) },
      reading: reading && { ...reading, meta: erased(eraser, reading.meta), suggestions: suggestions ?? [] },
    },
    inside: inside.map((one) => {
      const name = eraser.erase(one.name)
      return name === one.name ? one : { ...one, name, erasureId }
    }),
  }
}

/** The words of a suggestion beside its quotation, which is placed in the text again. */
function wordsErased(eraser: Eraser, one: Suggestion): Partial<Suggestion> {
  const { start: _s, end: _e, quote: _q, ranges: _r, ...rest } = one
  return { ...erased(eraser, rest), ...ofTheReader(one) }
}

/**
 * What a reading found, without the words that were erased since its file came, as if they had been erased after it. `erasureId`
 * is the last of those that took something, so that the file which holds the words can go; null where none of them was there.
 */
export function withoutErased(found: Found, erasures: readonly ErasedWords[]): Found & { erasureId: string | null } {
  if (erasures.length === 0) return { ...found, erasureId: null }
  const { extracted, reading } = found.reading
  const said = [
    extracted.text,
    extracted.meta,
    reading?.meta,
    reading?.suggestions,
    found.inside.map(({ name }) => name),
  ]
  const { letters } = lettersOf(wordsOf(said).join('\n'))
  const there = erasures.filter(({ needle }) => needle.placesIn(letters).length > 0)
  let [now, erasureId]: [Found, string | null] = [found, null]
  for (const one of there) {
    const after = withoutOne(now, one)
    // A name of one word may be found within a longer one only.
    if (JSON.stringify(after) !== JSON.stringify(now)) [now, erasureId] = [after, one.erasureId]
  }
  return { ...now, erasureId }
}
