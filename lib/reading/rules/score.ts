import { weightsByNumber, type Told } from '@/lib/reading/rules/told'
import fitted from '@/lib/reading/rules/weights.json'
import type { Features, Tier } from '@/lib/reading/schema'

/** What a passage can be offered as by its words; each has weights and cuts of its own. */
export const targets = ['commitment', 'claim', 'refusal'] as const
export type Target = (typeof targets)[number]

export type Weights = { bias: number; suggest: number; weak: number; features: Record<string, number> }
export type Fitted = Record<Target, Weights>

export const fittedWeights: Fitted = fitted

/** A logistic regression: between 0 and 1. */
export function scoreOf(features: Features, { bias, features: weights }: Weights): number {
  let sum = bias
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

const tables = new WeakMap<Weights, Float64Array>()

/** The same for features that have no names yet. */
export function scoreOfTold({ numbers, values }: Told, weights: Weights): number {
  const table = tables.get(weights) ?? weightsByNumber(weights.features)
  tables.set(weights, table)
  let sum = weights.bias
  for (let at = 0; at < numbers.length; at += 1) sum += (table[numbers[at] ?? -1] ?? 0) * (values[at] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** How a passage of that score is offered; null where it is not. */
export const tierOf = (score: number, { suggest, weak }: Weights): Tier | null =>
  score >= suggest ? 'suggest' : score >= weak ? 'weak' : null
