import type { Prisma } from '@/lib/db'

/** The update that gives a commitment its status: the newest that is neither a withdrawal nor withdrawn. */
export const newestUpdate = {
  where: { withdrawsId: null, withdrawnBy: { none: {} } },
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  take: 1,
} satisfies Prisma.Commitment$updatesArgs
