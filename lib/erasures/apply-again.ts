import 'server-only'
import { changeRecord, type Tx } from '@/lib/db'
import type { LedgerLine } from '@/lib/erasures/ledger'
import { applyRecord } from '@/lib/erasures/record/apply-record'
import { applyWords } from '@/lib/erasures/words/apply-words'
import { tracedNeedle } from '@/lib/documents/words/traced-needle'
import type { ErasedBy } from '@/lib/erasures/write-erasure'

const patience = 1_800_000

async function applyOne(tx: Tx, line: LedgerLine): Promise<boolean> {
  const { workspaceId, id, kind, subjectId, reason, memberName, createdAt, went } = line
  const where = { workspaceId_id: { workspaceId, id } }
  if (await tx.erasure.findUnique({ where, select: { id: true } })) return false
  // Whoever erased may have joined after the archive was made.
  const member = line.memberId && (await tx.member.findFirst({ where: { workspaceId, id: line.memberId } }))
  const memberId = member ? member.id : null
  const by: ErasedBy = { id, createdAt: new Date(createdAt), memberId, memberName, reason }
  if (went.needle) await applyWords(tx, workspaceId, by, { needle: tracedNeedle(went.needle), trace: went.needle })
  // A record that the archive does not have cannot come back from it.
  else if (
    kind === 'words' ||
    !subjectId ||
    !(await applyRecord(tx, workspaceId, by, { kind, subjectId, also: went.documents }))
  )
    return false
  await tx.event.create({
    data: {
      workspaceId,
      type: 'erasure.applied_again',
      actorId: null,
      actorName: 'Answerable',
      subjectId: subjectId ?? id,
      data: { erasureId: id },
    },
    select: { id: true },
  })
  return true
}

/**
 * Applies erasures that a workspace, restored from an older archive or backup, knows nothing of. Each in a transaction of
 * its own, in the order in which they were made. Answers the ids of those that were applied.
 */
export async function applyAgain(workspaceId: string, lines: readonly LedgerLine[]): Promise<string[]> {
  const applied: string[] = []
  for (const line of lines) {
    if (line.workspaceId !== workspaceId) continue
    const scope = { workspaceId, hiddenCaseIds: [] }
    if (await changeRecord(scope, (tx) => applyOne(tx, line), { timeout: patience })) applied.push(line.id)
  }
  return applied
}
