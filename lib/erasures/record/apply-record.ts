import 'server-only'
import type { Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import { endExports } from '@/lib/erasures/end-exports'
import { lockErasing } from '@/lib/documents/words/lock-erasing'
import { openErasing } from '@/lib/erasures/open-erasing'
import { eraseDocuments } from '@/lib/erasures/record/erase-documents'
import { eraseDrawn } from '@/lib/erasures/record/erase-drawn'
import { eraseMail } from '@/lib/erasures/record/erase-mail'
import { eraseOwnWords } from '@/lib/erasures/record/erase-own-words'
import { eraseTraces } from '@/lib/erasures/record/erase-traces'
import { findReach, type RecordReach } from '@/lib/erasures/record/find-reach'
import type { RecordKind } from '@/lib/erasures/schema'
import { seeAllCases } from '@/lib/erasures/see-all-cases'
import type { Went } from '@/lib/erasures/went'
import { writeErasure, type ErasedBy } from '@/lib/erasures/write-erasure'

type About = { kind: RecordKind; subjectId: string }

async function refuseFiledMail(tx: Tx, workspaceId: string, { kind, subjectId }: About): Promise<void> {
  if (kind !== 'mail') return
  const item = await tx.mailItem.findUnique({
    where: { workspaceId_id: { workspaceId, id: subjectId } },
    select: { replyId: true, letterId: true },
  })
  if (item?.replyId ?? item?.letterId) throw new ConflictError('mail_is_filed')
}

async function takeAll(
  tx: Tx,
  workspaceId: string,
  { kind, subjectId }: About,
  reach: RecordReach,
  erasureId: string,
): Promise<void> {
  await eraseOwnWords(tx, kind, { workspaceId, subjectId, erasureId })
  await eraseDocuments(tx, workspaceId, reach, erasureId)
  // After the passages, so that commitments are indexed by what their passage says now.
  await eraseDrawn(tx, workspaceId, reach)
  await eraseMail(
    tx,
    workspaceId,
    reach.documents.map(({ id }) => id),
  )
  await eraseTraces(tx, workspaceId, subjectId, reach, erasureId)
}

/**
 * Erases what a record says: its own words, its documents with everything inside them, and what was drawn from their text.
 * Its row stays, with kind and days. `also` are documents that went with it before an older archive came back, in which they may lie
 * elsewhere. Null when there is no such record for the transaction.
 */
export async function applyRecord(
  tx: Tx,
  workspaceId: string,
  by: ErasedBy,
  about: About & { also?: readonly string[] },
): Promise<{ id: string; caseId: string | null; went: Went } | null> {
  const { kind, subjectId, also } = about
  await lockErasing(tx, workspaceId)
  await openErasing(tx, 'looking')
  const reach = await findReach(tx, workspaceId, kind, subjectId, also)
  if (!reach) return null
  await refuseFiledMail(tx, workspaceId, about)
  const { caseId, documents, around, imports } = reach
  const files = [...documents, ...around, ...imports]
  const caseIds = [...new Set([caseId, ...[...documents, ...around].map((file) => file.caseId)])].flatMap(
    (id) => id ?? [],
  )
  // One that begins with a hidden case may hold this one too.
  const ended = await seeAllCases(tx, () => endExports(tx, workspaceId, caseIds))
  const went: Went = {
    documents: documents.map(({ id }) => id),
    files: [...files.map(({ sha256, createdAt }) => ({ sha256, on: createdAt.toISOString() })), ...ended.files],
    exports: ended.exports,
    places: {},
    needle: null,
  }
  const { id } = await writeErasure(tx, workspaceId, by, { kind, subjectId, caseId, went })
  await takeAll(tx, workspaceId, about, reach, id)
  return { id, caseId, went }
}
