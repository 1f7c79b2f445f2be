import 'server-only'
import type { Prisma } from '@/lib/db'

/** What an update of a commitment says, and on what ground where that is no document. */
export const updateFields = {
  id: true,
  status: true,
  reason: true,
  madeOn: true,
  note: true,
  memberName: true,
  sourceUrl: true,
  noSourceReason: true,
} satisfies Prisma.CommitmentUpdateSelect
