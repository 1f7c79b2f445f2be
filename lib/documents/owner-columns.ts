import 'server-only'
import type { Prisma } from '@/lib/db'

/** What a document belongs to: one of these, or none while it is staged. */
export const ownerColumns = {
  caseId: true,
  letterId: true,
  replyId: true,
  sourceId: true,
  recipientId: true,
} satisfies Prisma.DocumentSelect
