import type { LabelledDocument } from '@/lib/reading/learning/corpus'
import { examplesFor, labelUnits, type LabelledUnit } from '@/lib/reading/learning/examples'
import { fitWeights, type Linear } from '@/lib/reading/learning/fit-weights'
import { ownLetters } from '@/lib/reading/learning/own-letters'
import { ownSentences } from '@/lib/reading/learning/own-sentences'
import { readLanguages } from '@/lib/reading/schema'
import prior from '@/lib/reading/rules/prior.json'
import { targets, type Fitted, type Target } from '@/lib/reading/rules/score'

/** Scores from which a passage is shown at once, and from which it is folded away; chosen by cross-validation. */
export const cuts = {
  commitment: { suggest: 0.45, weak: 0.2 },
  claim: { suggest: 0.4, weak: 0.25 },
  refusal: { suggest: 0.4, weak: 0.25 },
} as const

/** How much one of our own sentences counts beside one of a labelled letter. */
const ownWeight = 0.5

/** The same for a sentence of a whole letter of our own. */
const letterWeight = 1

const priors: Record<Target, Linear> = prior

/** Units of documents, labelled once: a cross-validation fits on them many times. */
export const labelAll = (documents: readonly LabelledDocument[]): Map<string, LabelledUnit[]> =>
  new Map(documents.map((document) => [document.name, labelUnits(document)]))

let units: LabelledUnit[] | null = null
/** The units of our own letters, labelled once. */
export const ownUnits = () => (units ??= [...labelAll(ownLetters()).values()].flat())

/** The weights of all targets, fitted on the given units, and pulled towards `believed`: what grammar says, or weights fitted before. */
export function fitAll(
  units: readonly LabelledUnit[],
  letters: readonly LabelledUnit[] = ownUnits(),
  believed: Record<Target, Linear> = priors,
): Fitted {
  const own = readLanguages.flatMap(ownSentences)
  const fitted = targets.map((target) => {
    // A sentence without a letter around it says a little less than one out of a letter.
    const ours = examplesFor(target, own).map((one) => ({ ...one, weight: one.weight * ownWeight }))
    const written = examplesFor(target, letters).map((one) => ({ ...one, weight: one.weight * letterWeight }))
    const { bias, features } = fitWeights([...examplesFor(target, units), ...written, ...ours], believed[target])
    return [target, { bias, ...cuts[target], features }]
  })
  return Object.fromEntries(fitted) as Fitted
}
