import type { Features } from '@/lib/reading/schema'

const names: string[] = []
const numbers = new Map<string, number>()

/** The number in this process of a feature. */
export function featureNumber(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  names.push(name)
  numbers.set(name, names.length - 1)
  return names.length - 1
}

/** The numbers of features whose names are made of parts, such as a level, a form and a subject: `numberOf[a][b]`. */
export const numbersOf = <A extends string, B extends string>(
  first: readonly A[],
  second: readonly B[],
  nameOf: (a: A, b: B) => string,
): Record<A, Record<B, number>> =>
  Object.fromEntries(
    first.map((a) => [a, Object.fromEntries(second.map((b) => [b, featureNumber(nameOf(a, b))]))]),
  ) as Record<A, Record<B, number>>

/**
 * The features of one unit by their numbers, in the order in which they were told. Most units are never offered, and names
 * are given only to what is: an object with a hundred names costs more than finding them.
 */
export class Told {
  readonly numbers: number[] = []
  readonly values: number[] = []

  /** Adds a feature; one that was told before keeps its place. */
  add(number: number, value = 1): void {
    const at = this.numbers.indexOf(number)
    if (at >= 0) this.values[at] = value
    else {
      this.numbers.push(number)
      this.values.push(value)
    }
  }

  byName(): Features {
    const features: Features = {}
    for (let at = 0; at < this.numbers.length; at += 1) {
      const name = names[this.numbers[at] ?? -1]
      if (name !== undefined) features[name] = this.values[at] ?? 0
    }
    return features
  }
}

/** Weights by the numbers of their features. */
export function weightsByNumber(weights: Readonly<Record<string, number>>): Float64Array {
  const pairs = Object.entries(weights).map(([name, weight]) => [featureNumber(name), weight] as const)
  const table = new Float64Array(names.length)
  for (const [number, weight] of pairs) table[number] = weight
  return table
}
