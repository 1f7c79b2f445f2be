import { identity } from '@/lib/db'
import { applyAgain, type AppliedAgain } from '@/lib/erasures/apply-again'
import { readLedger, writeLedger } from '@/lib/erasures/ledger'
import { selectLines } from '@/lib/erasures/select-lines'
import { finishErasure } from '@/lib/runtime/finish-erasure'

/**
 * Holds the database against the ledger beside it: what a restored database forgot is erased again, what the ledger lacks
 * is written into it. `only` keeps to one workspace; `path` names another ledger, as it lay with a newer backup. Answers the
 * erasures that were applied.
 */
export async function eraseAgain({ only, path }: { only?: string; path?: string } = {}): Promise<AppliedAgain[]> {
  const lines = [...(await readLedger()), ...(path === undefined ? [] : await readLedger(path))]
  const applied: AppliedAgain[] = []
  for (const { id } of await identity().workspace.findMany({ where: only ? { id: only } : {}, select: { id: true } })) {
    const known = new Set((await selectLines(id)).map((line) => line.id))
    const forgotten = lines.filter((line) => !known.has(line.id))
    for (const again of await applyAgain(id, forgotten)) {
      await finishErasure(id, again.id, true)
      applied.push(again)
    }
    await writeLedger(await selectLines(id))
  }
  return applied
}

/** What an operator is told of erasures that took more this time than the first time. */
export const sayMore = (applied: readonly AppliedAgain[]): string[] =>
  applied.flatMap(({ id, more }) =>
    more.length === 0
      ? []
      : `The erasure ${id} took more than the first time, because the words could not be told apart here: ${more.join(', ')}.`,
  )
