import { fittedWeights, targets } from '@/lib/reading/rules/score'
import type { SuggestionLine } from '@/lib/suggestions/queries'

/**
 * What is proposed from a source, as it is offered: it was put on the record for what it says, whomever it answers, so that what was
 * folded away only because its text answers nobody is offered by its score.
 */
export const asOfSource = (suggestions: readonly SuggestionLine[]): SuggestionLine[] =>
  suggestions.map((one) => {
    const target = targets.find((kind) => kind === one.kind)
    const isOffered = target && one.state === 'open' && one.score >= fittedWeights[target].suggest
    return isOffered ? { ...one, tier: 'suggest' } : one
  })
