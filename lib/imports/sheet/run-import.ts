import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { findMemberActor } from '@/lib/auth/find-member-actor'
import { changeRecord, readRecord } from '@/lib/db'
import { receiveTexts } from '@/lib/documents/receive-texts'
import { DomainError } from '@/lib/errors'
import { storedBatch, type Batch } from '@/lib/imports/sheet/plan/batch'
import { mayImport } from '@/lib/imports/sheet/policy'
import { writeBatch } from '@/lib/imports/sheet/write-batch'
import type { JobPayload } from '@/lib/jobs/queues'
import { recordEvent } from '@/lib/timeline/record-event'

/** The next batch that is not on the record; null when all are. */
const nextBatch = ({ workspaceId, hiddenCaseIds }: Actor, importId: string) =>
  readRecord({ workspaceId, hiddenCaseIds }, (tx) =>
    tx.importBatch.findFirst({
      where: { workspaceId, importId, appliedAt: null },
      orderBy: { number: 'asc' },
      select: { number: true, rows: true, plan: true },
    }),
  )

/** Writes a batch and says so in one transaction: whoever comes second, after a crash or beside us, finds it said. */
async function applyBatch(actor: Actor, importId: string, number: number, rows: number, batch: Batch): Promise<void> {
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const where = { workspaceId, importId, number, appliedAt: null }
    const { count } = await tx.importBatch.updateMany({ where, data: { appliedAt: new Date() } })
    if (count === 0) return
    await writeBatch(tx, actor, importId, batch)
    await tx.import.updateMany({
      where: { workspaceId, id: importId },
      data: { state: 'running', rowsDone: { increment: rows } },
    })
  })
}

async function finish(actor: Actor, importId: string): Promise<void> {
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { workspaceId, id: importId, state: { in: ['waiting', 'running'] } },
      data: { state: 'done', appliedAt: new Date(), version: { increment: 1 } },
    })
    if (count === 0) return
    const records = await tx.importRecord.count({ where: { workspaceId, importId } })
    await recordEvent(tx, actor, { type: 'import.applied', subjectId: importId, data: { records } })
  })
}

async function fail(actor: Actor, importId: string, failure: string): Promise<void> {
  const { workspaceId } = actor
  await changeRecord(actor, (tx) =>
    tx.import.updateMany({
      where: { workspaceId, id: importId },
      data: { state: 'failed', failure, version: { increment: 1 } },
    }),
  )
}

/**
 * Writes an import that was asked for, batch by batch, each in a transaction of its own. What is written is not written
 * again, so that it can be started any number of times. `pause` is for tests that stop it half-way.
 */
export async function runImport(
  actor: Actor,
  importId: string,
  pause: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { workspaceId, memberId } = actor
  const asked = await readRecord(actor, (tx) =>
    tx.import.findFirst({
      where: { workspaceId, id: importId, createdById: memberId, state: { in: ['waiting', 'running', 'failed'] } },
      select: { state: true },
    }),
  )
  if (!asked || !mayImport(actor)) return
  try {
    if (asked.state === 'failed') {
      await changeRecord(actor, (tx) =>
        tx.import.updateMany({ where: { workspaceId, id: importId }, data: { state: 'running', failure: null } }),
      )
    }
    for (let next = await nextBatch(actor, importId); next; next = await nextBatch(actor, importId)) {
      const batch = storedBatch.parse(next.plan)
      // Texts are on disk before a row names them.
      await receiveTexts(batch.rows.documentText.map(({ text }) => String(text)))
      await applyBatch(actor, importId, next.number, next.rows, batch)
      await pause(next.number + 1)
    }
    await finish(actor, importId)
  } catch (error) {
    await fail(actor, importId, error instanceof DomainError ? error.refusal.key : 'import_failed')
    throw error
  }
}

/** The handler of the queue: as the member who asked, with the rights that this member has when it runs. */
export async function runImportJob({ workspaceId, memberId, subjectId }: JobPayload): Promise<void> {
  const actor = memberId && (await findMemberActor(workspaceId, memberId))
  if (actor) await runImport(actor, subjectId)
}
