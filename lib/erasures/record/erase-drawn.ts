import 'server-only'
import type { Tx } from '@/lib/db'
import type { RecordReach } from '@/lib/erasures/record/find-reach'
import { erasedMark } from '@/lib/documents/erased-mark'

/** What was drawn from the text of the documents: quotations, what they were made, and what the reader proposed. */
export async function eraseDrawn(tx: Tx, workspaceId: string, reach: RecordReach): Promise<void> {
  const documentId = { in: reach.documents.map(({ id }) => id) }
  const where = { workspaceId, documentId }
  const version = { increment: 1 }
  await tx.suggestion.deleteMany({ where })
  await tx.passage.updateMany({ where, data: { quote: erasedMark, prefix: '', suffix: '' } })
  await tx.commitment.updateMany({ where, data: { title: erasedMark, condition: null, dueText: null, version } })
  await tx.claim.updateMany({ where, data: { summary: erasedMark, version } })
  await tx.reference.updateMany({ where, data: { citation: erasedMark, url: null } })
}
