import type { LabelledDocument } from '@/lib/reading/learning/corpus'
import { examplesFor, labelUnits, type LabelledUnit } from '@/lib/reading/learning/examples'
import { fitWeights, type Linear } from '@/lib/reading/learning/fit-weights'
import prior from '@/lib/reading/rules/prior.json'
import { targets, type Fitted } from '@/lib/reading/rules/score'

/** Scores from which a passage is shown at once, and from which it is folded away; chosen by cross-validation. */
export const cuts = {
  commitment: { suggest: 0.45, weak: 0.2 },
  claim: { suggest: 0.4, weak: 0.25 },
  refusal: { suggest: 0.4, weak: 0.25 },
} as const

const priors: Record<(typeof targets)[number], Linear> = prior

/** Units of documents, labelled once: a cross-validation fits on them many times. */
export const labelAll = (documents: readonly LabelledDocument[]): Map<string, LabelledUnit[]> =>
  new Map(documents.map((document) => [document.name, labelUnits(document)]))

/** The weights of all targets, fitted on the given units. */
export function fitAll(units: readonly LabelledUnit[]): Fitted {
  const fitted = targets.map((target) => {
    const { bias, features } = fitWeights(examplesFor(target, units), priors[target])
    return [target, { bias, ...cuts[target], features }]
  })
  return Object.fromEntries(fitted) as Fitted
}
