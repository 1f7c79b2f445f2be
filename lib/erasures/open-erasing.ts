import 'server-only'
import type { Tx } from '@/lib/db'

/**
 * Says in the transaction that it erases, or (`looking`) looks for what would go: what was taken back by mistake is then
 * seen, and with the id of an erasure that this transaction wrote, words in the history may be written over.
 */
export async function openErasing(tx: Tx, erasure: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.erasing', ${erasure}, true)`
}
