import 'server-only'
import type { Tx } from '@/lib/db'

/** One erasure of a workspace at a time: two would write over one another. */
export async function lockErasing(tx: Tx, workspaceId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 41))`
}

/**
 * Waits for an erasure that is under way, and holds up the next one until the transaction ends: what is written after this is
 * seen by the one, and sees what the other took. To be called before any row is held.
 */
export async function waitForErasing(tx: Tx, workspaceId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${workspaceId}, 41))`
}
