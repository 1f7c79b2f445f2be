import type { Features } from '@/lib/reading/schema'

export type Example = { features: Features; isPositive: boolean; weight: number }
export type Linear = { bias: number; features: Record<string, number> }

/**
 * Fits a logistic regression by gradient descent: full batches, a fixed number of steps, no chance in it, so that the same
 * examples give the same weights. The L2 penalty pulls towards `prior`, what grammar says before any letter was read: a few
 * dozen labelled letters correct it and do not replace it.
 */
export function fitWeights(examples: readonly Example[], prior: Linear, penalty = 7, steps = 600): Linear {
  const seen = examples.flatMap(({ features }) => Object.keys(features))
  const names = [...new Set([...seen, ...Object.keys(prior.features)])].sort()
  const place = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ features, isPositive, weight }) => ({
    at: Object.keys(features).map((name) => place.get(name) ?? 0),
    values: Object.values(features),
    target: isPositive ? 1 : 0,
    weight,
  }))
  const believed = Float64Array.from(names, (name) => prior.features[name] ?? 0)
  const weights = believed.slice()
  const squares = new Float64Array(names.length)
  let bias = prior.bias
  let biasSquare = 0
  for (let step = 0; step < steps; step += 1) {
    const gradient = Float64Array.from(weights, (value, i) => (value - (believed[i] ?? 0)) * penalty)
    let biasGradient = 0
    for (const { at, values, target, weight } of rows) {
      let sum = bias
      for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] ?? 0] ?? 0) * (values[i] ?? 0)
      const error = weight * (1 / (1 + Math.exp(-sum)) - target)
      biasGradient += error
      for (let i = 0; i < at.length; i += 1) {
        const index = at[i] ?? 0
        gradient[index] = (gradient[index] ?? 0) + error * (values[i] ?? 0)
      }
    }
    // AdaGrad: a step size of its own for each weight, so that rare features move as well.
    const rate = 0.5
    for (let i = 0; i < weights.length; i += 1) {
      const slope = gradient[i] ?? 0
      squares[i] = (squares[i] ?? 0) + slope * slope
      weights[i] = (weights[i] ?? 0) - (rate * slope) / (Math.sqrt(squares[i] ?? 0) + 1e-8)
    }
    biasSquare += biasGradient * biasGradient
    bias -= (rate * biasGradient) / (Math.sqrt(biasSquare) + 1e-8)
  }
  const rounded = (value: number) => Math.round(value * 1000) / 1000
  return {
    bias: rounded(bias),
    features: Object.fromEntries(
      names.flatMap((name, i) => {
        const value = rounded(weights[i] ?? 0)
        return Math.abs(value) >= 0.02 ? [[name, value]] : []
      }),
    ),
  }
}
