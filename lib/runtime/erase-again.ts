import { identity } from '@/lib/db'
import { applyAgain } from '@/lib/erasures/apply-again'
import { readLedger, writeLedger } from '@/lib/erasures/ledger'
import { selectLines } from '@/lib/erasures/select-lines'
import { finishErasure } from '@/lib/runtime/finish-erasure'

/**
 * Holds the database against the ledger beside it: what a restored database forgot is erased again, what the ledger lacks
 * is written into it. `only` keeps to one workspace; `path` names another ledger, as it lay with a newer backup. Answers the
 * ids of the erasures that were applied.
 */
export async function eraseAgain({ only, path }: { only?: string; path?: string } = {}): Promise<string[]> {
  const lines = [...(await readLedger()), ...(path === undefined ? [] : await readLedger(path))]
  const applied: string[] = []
  for (const { id } of await identity().workspace.findMany({ where: only ? { id: only } : {}, select: { id: true } })) {
    const known = new Set((await selectLines(id)).map((line) => line.id))
    const forgotten = lines.filter((line) => !known.has(line.id))
    for (const erasureId of await applyAgain(id, forgotten)) {
      await finishErasure(id, erasureId, true)
      applied.push(erasureId)
    }
    await writeLedger(await selectLines(id))
  }
  return applied
}
