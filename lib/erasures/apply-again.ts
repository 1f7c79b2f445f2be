import 'server-only'
import { changeRecord, type Tx } from '@/lib/db'
import type { LedgerLine } from '@/lib/erasures/ledger'
import { keepOtherPages } from '@/lib/erasures/record/keep-other-pages'
import { recordEvent } from '@/lib/timeline/record-event'
import { applyRecord } from '@/lib/erasures/record/apply-record'
import { applyWords } from '@/lib/erasures/words/apply-words'
import { tracedNeedle } from '@/lib/documents/words/traced-needle'
import type { ErasedBy } from '@/lib/erasures/write-erasure'
import { productAuthor } from '@/lib/timeline/product-author'

const patience = 1_800_000

/** An erasure that was applied again; `more` are documents that went now and did not go the first time. */
export type AppliedAgain = { id: string; more: string[] }

async function eraseOne(tx: Tx, line: LedgerLine, by: ErasedBy): Promise<string[] | null> {
  const { workspaceId, kind, subjectId, went } = line
  if (went.needle) {
    const also = went.documents
    await applyWords(tx, workspaceId, by, { needle: tracedNeedle(went.needle), trace: went.needle, also })
    return []
  }
  // A record that the archive does not have cannot come back from it.
  if (kind === 'words' || !subjectId) return null
  if (kind === 'document') await keepOtherPages(tx, workspaceId, subjectId, went.documents)
  const again = await applyRecord(tx, workspaceId, by, { kind, subjectId, also: went.documents })
  return again && again.went.documents.filter((id) => !went.documents.includes(id))
}

async function applyOne(tx: Tx, line: LedgerLine): Promise<AppliedAgain | null> {
  const { workspaceId, id, subjectId, reason, memberName, createdAt } = line
  const where = { workspaceId_id: { workspaceId, id } }
  if (await tx.erasure.findUnique({ where, select: { id: true } })) return null
  // Whoever erased may have joined after the archive was made.
  const member = line.memberId && (await tx.member.findFirst({ where: { workspaceId, id: line.memberId } }))
  const memberId = member ? member.id : null
  const more = await eraseOne(tx, line, { id, createdAt: new Date(createdAt), memberId, memberName, reason })
  if (!more) return null
  const author = productAuthor(workspaceId)
  const data = { erasureId: id, ...(more.length > 0 && { more }) }
  await recordEvent(tx, author, { type: 'erasure.applied_again', subjectId: subjectId ?? id, data })
  return { id, more }
}

/**
 * Applies erasures that a workspace, restored from an older archive or backup, knows nothing of. Each in a transaction of
 * its own, in the order in which they were made. Answers those that were applied.
 */
export async function applyAgain(workspaceId: string, lines: readonly LedgerLine[]): Promise<AppliedAgain[]> {
  const applied: AppliedAgain[] = []
  for (const line of lines) {
    if (line.workspaceId !== workspaceId) continue
    const scope = { workspaceId, hiddenCaseIds: [] }
    const again = await changeRecord(scope, (tx) => applyOne(tx, line), { timeout: patience })
    if (again) applied.push(again)
  }
  return applied
}
