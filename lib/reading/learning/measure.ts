import type { LabelledDocument } from '@/lib/reading/learning/corpus'
import { coversHalf, findLabel, lengthOf, shared } from '@/lib/reading/learning/find-label'
import type { Range } from '@/lib/documents/anchor'
import { languageOf, languageOfBlock } from '@/lib/reading/rules/languages'
import { unitsOf } from '@/lib/reading/rules/units'
import type { Reading, SuggestionKind } from '@/lib/reading/schema'

export type Counts = { hit: number; offered: number; wanted: number }

/** What one document came to; sums of these are what the figures are made of. */
export type Measured = {
  name: string
  language: string
  kind: string
  isReply: boolean
  sentences: Record<'commitment' | 'claim' | 'refusal', Counts>
  items: { lenient: number; strict: number; offered: number; wanted: number }
  types: { right: number; n: number }
  firmness: { right: number; n: number }
  dues: { right: number; n: number }
  references: { found: number; exact: number; n: number }
  dates: { right: number; n: number }
  claimsOffered: number
  commitmentsOffered: number
  anchorsExact: boolean
}

const typed = new Set(['COM', 'JOIN', 'SWD', 'SEC', 'C', 'CELEX', 'OJ', 'Regulation', 'Directive', 'Case', 'URL'])
const strengthOf: Record<string, string> = {
  dated: 'firm',
  undated: 'firm',
  repeats_earlier: 'firm',
  conditional: 'conditional',
  will_consider: 'vague',
}

const places = (text: string, labels: readonly string[]) => labels.flatMap((label) => findLabel(text, label) ?? [])

/** Sentence level: a sentence is positive if it shares half of the shorter with a label; the same for what is offered. */
function sentenceCounts(text: string, sentences: Range[], wanted: Range[], offered: Range[], ignored: Range[]): Counts {
  const counts = { hit: 0, offered: 0, wanted: 0 }
  for (const sentence of sentences) {
    const isWanted = wanted.some((one) => coversHalf(text, sentence, one))
    if (!isWanted && ignored.some((one) => coversHalf(text, sentence, one))) continue
    const isOffered = offered.some((one) => coversHalf(text, sentence, one))
    counts.wanted += Number(isWanted)
    counts.offered += Number(isOffered)
    counts.hit += Number(isWanted && isOffered)
  }
  return counts
}

const iou = (text: string, a: Range, b: Range) => {
  const both = shared(text, a, b)
  return both / (lengthOf(text, a) + lengthOf(text, b) - both)
}

const isLenient = (text: string, offered: Range, quote: Range) =>
  iou(text, offered, quote) >= 0.5 ||
  (shared(text, offered, quote) >= 0.8 * lengthOf(text, quote) &&
    lengthOf(text, offered) <= 2.5 * lengthOf(text, quote))

/** Measures a reading of a document against its labels, as the guide says. */
export function measure(document: LabelledDocument, reading: Reading): Measured {
  const { text } = document
  const sentences = sentencesOf(text, document.language)
  const shown = (kind: SuggestionKind) =>
    reading.suggestions.filter((one) => one.kind === kind && one.tier === 'suggest')
  const borderline = places(
    text,
    document.commitments.filter((one) => one.borderline).map((one) => one.quote),
  )
  const clear = document.commitments.filter((one) => !one.borderline)
  const clearPlaces = places(
    text,
    clear.map((one) => one.quote),
  )
  const claims = places(text, document.claims)
  const offered = shown('commitment').filter(
    (one) =>
      !borderline.some((place) => isLenient(text, one, place)) ||
      clearPlaces.some((place) => isLenient(text, one, place)),
  )
  const pairs = clear.flatMap((label) => {
    const place = findLabel(text, label.quote)
    const match = place && offered.find((one) => isLenient(text, one, place))
    return place && match ? [{ label, place, match }] : []
  })
  const references = document.references.filter(({ kind }) => typed.has(kind))
  const found = reading.suggestions.filter(({ kind }) => kind === 'reference')
  const foundDates = reading.suggestions.filter(({ kind }) => kind === 'date')
  const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim()
  return {
    name: document.name,
    language: document.language,
    kind: document.kind,
    isReply: document.isReply,
    sentences: {
      commitment: sentenceCounts(text, sentences, clearPlaces, shown('commitment'), borderline),
      claim: sentenceCounts(text, sentences, claims, shown('claim'), []),
      refusal: sentenceCounts(text, sentences, places(text, document.refusals), shown('refusal'), []),
    },
    items: {
      lenient: pairs.length,
      strict: pairs.filter(({ match, place }) => iou(text, match, place) >= 0.9).length,
      offered: offered.length,
      wanted: clear.length,
    },
    // A promise that somebody wrote down by hand is labelled without a type: nothing to compare.
    types: {
      right: pairs.filter(({ label, match }) => label.type === match.type).length,
      n: pairs.filter(({ label }) => label.type !== undefined).length,
    },
    firmness: {
      right: pairs.filter(({ label, match }) => label.strength === strengthOf[match.firmness ?? '']).length,
      n: pairs.length,
    },
    dues: { right: pairs.filter(({ label, match }) => (label.due ?? null) === match.dueOn).length, n: pairs.length },
    references: {
      found: references.filter(({ text: label }) => {
        const place = findLabel(text, label)
        return place !== null && found.some((one) => shared(text, one, place) > 0)
      }).length,
      exact: references.filter(({ text: label }) => found.some((one) => squeezed(one.quote) === squeezed(label)))
        .length,
      n: references.length,
    },
    dates: {
      right: document.dates.filter(({ text: label, iso }) => {
        const place = findLabel(text, label)
        return foundDates.some(
          (one) => one.value === iso && (squeezed(one.quote) === label || (place && shared(text, one, place) > 0)),
        )
      }).length,
      n: document.dates.length,
    },
    claimsOffered: shown('commitment').filter(
      (one) =>
        claims.some((place) => isLenient(text, one, place)) &&
        !clearPlaces.some((place) => isLenient(text, one, place)),
    ).length,
    commitmentsOffered: shown('commitment').length,
    anchorsExact: reading.suggestions.every(({ start, end, quote }) => start < end && text.slice(start, end) === quote),
  }
}

/** Whole sentences of every block, by the language of the document: what people were asked about. */
function sentencesOf(text: string, language: string): Range[] {
  const units = unitsOf(text, languageOfBlock(text, languageOf(text) ?? language))
  const bySentence = Map.groupBy(units, ({ sentence }) => sentence)
  return [...bySentence.values()].map((parts) => ({
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }))
}
