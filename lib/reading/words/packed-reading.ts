import { lengthOf, lieIn, type Range } from '@/lib/documents/anchor'
import { suggestionKinds, type Features, type Reading, type Suggestion } from '@/lib/reading/schema'

/**
 * A suggestion on its way out of a child: without its quotation, which whoever has the text draws itself, and with its features
 * as pairs of a place in `featureNames` and a weight.
 */
export type PackedSuggestion = Omit<Suggestion, 'quote' | 'features'> & { features?: number[] | undefined }

/**
 * What the words of a file say, as a child tells it. Two thirds of it were names of features and quotations; a long report
 * took a fifth longer to hand over than to parse.
 */
export type PackedReading = Omit<Reading, 'suggestions'> & {
  featureNames: string[]
  suggestions: PackedSuggestion[]
}

/** Packs what the words of a file say. */
export function packReading({ suggestions, ...reading }: Reading): PackedReading {
  const places = new Map<string, number>()
  const pairsOf = (features: Features): number[] => {
    const pairs: number[] = []
    for (const name in features) {
      const place = places.get(name) ?? places.size
      places.set(name, place)
      pairs.push(place, features[name] ?? 0)
    }
    return pairs
  }
  const packed = suggestions.map(({ quote: _quote, features, ...one }) => ({
    ...one,
    ...(features && { features: pairsOf(features) }),
  }))
  return { ...reading, featureNames: [...places.keys()], suggestions: packed }
}

function featuresOf(pairs: readonly number[], names: readonly string[]): Features | null {
  const features: Features = {}
  for (let at = 0; at < pairs.length; at += 2) {
    const name = names[pairs[at] ?? -1]
    const weight = pairs[at + 1]
    if (name === undefined || weight === undefined) return null
    features[name] = weight
  }
  return features
}

const liesIn = (text: string, { start, end }: Range) => start < end && end <= text.length

/** Of one kind suggestions hardly overlap: all quotations together are no more than so many times the text. */
const mostTexts = suggestionKinds.length * 2

/** How much of a text suggestions quote, in characters. A child pays nothing for quotations that are drawn for it. */
const quotedBy = (suggestions: readonly PackedSuggestion[]) =>
  suggestions.reduce((sum, one) => sum + one.end - one.start + lengthOf(one.ranges ?? []), 0)

/**
 * Unpacks it over the text that it is about; null where a suggestion lies outside of the text or has a feature without a name, or all
 * together quote more than a text can hold.
 */
export function unpackReading({ featureNames, suggestions, ...reading }: PackedReading, text: string): Reading | null {
  if (quotedBy(suggestions) > text.length * mostTexts) return null
  const unpacked: Suggestion[] = []
  for (const { features: pairs, ...one } of suggestions) {
    const features = pairs && featuresOf(pairs, featureNames)
    if (features === null || !liesIn(text, one) || (one.ranges && !lieIn(text, one.ranges))) return null
    unpacked.push({ ...one, quote: text.slice(one.start, one.end), ...(features && { features }) })
  }
  return { ...reading, suggestions: unpacked }
}
