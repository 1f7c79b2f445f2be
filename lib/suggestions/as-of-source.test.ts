import { expect, test } from 'vitest'
import { fittedWeights } from '@/lib/reading/rules/score'
import { asOfSource } from '@/lib/suggestions/as-of-source'
import type { SuggestionLine } from '@/lib/suggestions/queries'

const line = (about: Partial<SuggestionLine>) => ({ state: 'open', tier: 'weak', ...about }) as SuggestionLine
const { suggest } = fittedWeights.commitment

test.each([
  ['what was folded with its whole text is offered by its score', { kind: 'commitment', score: suggest }, 'suggest'],
  ['what is weak by itself stays folded', { kind: 'commitment', score: suggest - 0.01 }, 'weak'],
  ['what was decided stays as it was', { kind: 'commitment', score: suggest, state: 'dismissed' }, 'weak'],
  ['what has no weights of its own stays as it was', { kind: 'person', score: 1 }, 'weak'],
] as const)('of a source %s', (_, about, tier) => {
  expect(asOfSource([line(about)])[0]?.tier).toBe(tier)
})
