import type { LabelledUnit } from '@/lib/reading/learning/examples'
import { scoreOf, targets, type Fitted, type Target } from '@/lib/reading/rules/score'

/** What a sentence alone would be offered as, folded away or not counted: the best of the three above its cut. */
export function offeredAs({ features }: LabelledUnit, weights: Fitted): Target | null {
  const [best] = targets
    .map((kind) => ({ kind, lead: scoreOf(features, weights[kind]) / weights[kind].suggest }))
    .filter(({ lead }) => lead >= 1)
    .sort((a, b) => b.lead - a.lead)
  return best?.kind ?? null
}

/** F1 between 0 and 1 of one kind of passage over marked sentences, read one by one. */
export function f1Of(kind: Target, sentences: readonly LabelledUnit[], weights: Fitted): number {
  const offered = sentences.filter((one) => offeredAs(one, weights) === kind)
  const right = offered.filter(({ is }) => is[kind]).length
  const wanted = sentences.filter(({ is }) => is[kind]).length
  return offered.length + wanted === 0 ? 1 : (2 * right) / (offered.length + wanted)
}
