import { foldAway } from '@/lib/reading/fold-away'
import { targets } from '@/lib/reading/rules/score'
import type { ReadingMeta, Suggestion } from '@/lib/reading/schema'

/** The kinds that the reader gives a text which answers nobody, and one which nobody wrote. */
const foldedKinds: ReadonlySet<string | null> = new Set(['other', 'automatic'])

/** What is folded away in such a text: what is said in it. What it cites is there whomever it answers. */
const saidKinds: ReadonlySet<string> = new Set(targets)

/**
 * What was proposed at once by somebody else than the reader, as the reader's own proposals are in the same text: folded away, in place, where
 * the text answers nobody or nobody wrote it, so that a source offers it again (records 62 and 70).
 */
export function foldAsRead({ documentKind }: Pick<ReadingMeta, 'documentKind'>, proposed: Suggestion[]): Suggestion[] {
  if (foldedKinds.has(documentKind)) foldAway(proposed.filter(({ kind }) => saidKinds.has(kind)))
  return proposed
}
