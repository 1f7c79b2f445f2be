import type { Prisma } from '@/lib/db'

/** Of the workspace of a case: who can follow a commitment, by name. */
export const whoFollows = {
  select: {
    members: { where: { removedAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true } },
  },
} satisfies { select: Prisma.WorkspaceSelect }
