import type { LabelledDocument } from '@/lib/reading/learning/corpus'

/** Fewer say more of one letter than of how an office writes. Our own choice. */
const least = { documents: 5, commitments: 10 }

/** Why nothing should be fitted on these documents, in one sentence; null where they are enough. */
export function tooLittle(documents: readonly LabelledDocument[]): string | null {
  const commitments = documents.reduce(
    (sum, one) => sum + one.commitments.filter(({ borderline }) => !borderline).length,
    0,
  )
  if (documents.length >= least.documents && commitments >= least.commitments) return null
  return `Too little to fit weights on: ${least.documents} labelled texts with ${least.commitments} commitments between them are needed, and there are ${documents.length} with ${commitments}.`
}
