import 'server-only'
import type { Tx } from '@/lib/db'
import { openErasing } from '@/lib/erasures/open-erasing'
import type { Went } from '@/lib/erasures/went'
import { enqueue } from '@/lib/jobs/enqueue'
import type { ErasureKind } from '@/prisma/generated/enums'

/** Who erases, and why; with `id` and `createdAt` where an erasure of before is applied again. */
export type ErasedBy = {
  id?: string
  createdAt?: Date
  memberId: string | null
  memberName: string
  reason: string
}

type About = { kind: ErasureKind; subjectId: string | null; caseId: string | null; went: Went }

/**
 * Writes an erasure into the ledger and opens the transaction for what it takes. The job unlinks the files and writes the
 * ledger beside the database, once all of it is committed.
 */
export async function writeErasure(tx: Tx, workspaceId: string, by: ErasedBy, about: About): Promise<{ id: string }> {
  const erasure = await tx.erasure.create({ data: { workspaceId, ...by, ...about }, select: { id: true } })
  await openErasing(tx, erasure.id)
  await enqueue(tx, 'finish-erasure', { workspaceId, memberId: by.memberId, subjectId: erasure.id })
  return erasure
}
