import type { CommitmentState } from '@/prisma/generated/enums'

/** Statuses after which nobody checks any more. */
export const finishedStates = ['kept', 'broken', 'superseded', 'cannot_be_checked'] as const satisfies CommitmentState[]

/** In the order of the keys 1 to 8. */
export const commitmentStates = [
  'open',
  'in_progress',
  'stalled',
  'kept',
  'partly_kept',
  'broken',
  'superseded',
  'cannot_be_checked',
] as const satisfies CommitmentState[]

/** A bad status says why, as far as it is known. */
export const needsReason = (state: CommitmentState) => state === 'stalled' || state === 'broken'
