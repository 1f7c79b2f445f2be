import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { lastEventOf, ownImport, sheetsOf } from '@/lib/imports/sheet/find-import'
import { makePlan } from '@/lib/imports/sheet/make-plan'
import { countsOf, keepPlan } from '@/lib/imports/sheet/map-import'
import { mayImport } from '@/lib/imports/sheet/policy'
import { importCounts, type ChosenImport } from '@/lib/imports/sheet/schema'
import { enqueue } from '@/lib/jobs/enqueue'

/** What a dry run comes to, whatever the order in which its numbers are kept. */
const sumOf = (counts: unknown) => {
  const { records, ...rows } = importCounts.parse(counts)
  return JSON.stringify([rows, Object.entries(records).toSorted(([one], [other]) => (one < other ? -1 : 1))])
}

const same = (a: unknown, b: unknown) => sumOf(a) === sumOf(b)

/**
 * Asks for an import as its dry run showed it; a job writes it. The rows are held against the record once more: where
 * something changed meanwhile, so that another thing would come of them, the dry run is shown again instead
 * (`false`). One that failed half-way goes on where it stopped.
 */
export async function applyImport(actor: Actor, { importId, version }: ChosenImport): Promise<boolean> {
  if (!mayImport(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  return changeRecord(actor, async (tx) => {
    const found = await ownImport(tx, actor, importId)
    if (found.state !== 'planned' && found.state !== 'failed') throw new ConflictError('import_under_way')
    const lastEvent = await lastEventOf(tx, workspaceId)
    const isOlder = found.state === 'planned' && found.plannedAfter !== lastEvent
    const plan = isOlder ? await makePlan(tx, actor, await sheetsOf(tx, workspaceId, importId), found.mapping) : null
    const isSame = plan === null || same(countsOf(plan), found.counts)
    const { count } = await tx.import.updateMany({
      where: { workspaceId, id: importId, version },
      data: {
        version: { increment: 1 },
        ...(isSame ? { state: 'waiting', failure: null } : {}),
        ...(plan ? { counts: countsOf(plan), rowsAll: plan.lines.length, plannedAfter: lastEvent } : {}),
      },
    })
    if (count === 0) throw new ConflictError('changed_meanwhile')
    if (plan) await keepPlan(tx, workspaceId, importId, plan)
    if (isSame) await enqueue(tx, 'apply-import', { workspaceId, memberId, subjectId: importId })
    return isSame
  })
}
