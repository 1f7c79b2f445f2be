import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Prisma, Tx } from '@/lib/db'

type Said = Omit<
  Prisma.CommitmentUpdateUncheckedCreateInput,
  'id' | 'workspaceId' | 'caseId' | 'commitmentId' | 'memberId' | 'memberName' | 'createdAt'
>

/** Writes one line of a commitment's history, in the name of who acts. The event is for the deed to record. */
export const writeStatus = (
  tx: Tx,
  { workspaceId, memberId, name }: Actor,
  commitment: { commitmentId: string; caseId: string },
  said: Said,
): Promise<{ id: string }> =>
  tx.commitmentUpdate.create({
    data: { workspaceId, ...commitment, memberId, memberName: name, ...said },
    select: { id: true },
  })
