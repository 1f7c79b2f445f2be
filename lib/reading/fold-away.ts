import type { Suggestion } from '@/lib/reading/schema'

/** Folds proposals away, in place; those that were offered at once say so, so that a source offers them again (record 70). */
export function foldAway(proposed: readonly Suggestion[]): void {
  for (const one of proposed) {
    if (one.tier === 'suggest') one.isFolded = true
    one.tier = 'weak'
  }
}
