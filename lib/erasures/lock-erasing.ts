import 'server-only'
import type { Tx } from '@/lib/db'

/** One erasure of a workspace at a time: two would write over one another. */
export async function lockErasing(tx: Tx, workspaceId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 41))`
}
