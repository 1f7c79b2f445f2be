import 'server-only'
import type { Prisma } from '@/lib/db'

/** A commitment in a list of its case, with the newest update that counts: its status. */
export const commitmentLine = {
  id: true,
  title: true,
  firmness: true,
  dueOn: true,
  dueText: true,
  nextCheckOn: true,
  madeOn: true,
  institutions: {
    orderBy: { position: 'asc' },
    select: { institution: { select: { id: true, name: true, shortName: true } } },
  },
  passage: { select: { id: true, quote: true, page: true, paragraph: true } },
  document: {
    select: {
      id: true,
      reply: { select: { id: true, receivedOn: true } },
      source: { select: { id: true, datedOn: true, title: true } },
    },
  },
  updates: {
    where: { withdrawsId: null, withdrawnBy: { none: {} } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { status: true, reason: true, madeOn: true },
  },
} satisfies Prisma.CommitmentSelect

export type CommitmentLine = Prisma.CommitmentGetPayload<{ select: typeof commitmentLine }>
