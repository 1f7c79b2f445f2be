import { readRecord } from '@/lib/db'
import { removeStored, storedContent } from '@/lib/documents/file-store'
import { writeLedger } from '@/lib/erasures/ledger'
import { selectLines } from '@/lib/erasures/select-lines'
import type { ErasedFile } from '@/lib/erasures/went'
import type { JobPayload } from '@/lib/jobs/queues'
import { namedHashes } from '@/lib/runtime/named-hashes'

/** No upload takes longer from its last byte to its row. In milliseconds. */
const upload = 60 * 60 * 1000

/** Whether somebody brings the same bytes in again at this moment: newer than the rows that named them, and fresh. */
async function arrivesAgain({ sha256, on }: ErasedFile): Promise<boolean> {
  const found = await storedContent(sha256)
  if (!found) return false
  const cameAt = found.cameAt.getTime()
  return cameAt > Date.parse(on) + 1000 && Date.now() - cameAt < upload
}

/** Contents of documents of which it was seen only when they were read that they held the words. */
async function filesSince(workspaceId: string, erasureId: string): Promise<ErasedFile[]> {
  const rows = await readRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.document.findMany({ where: { workspaceId, erasureId }, select: { sha256: true, createdAt: true } }),
  )
  return rows.map(({ sha256, createdAt }) => ({ sha256, on: createdAt.toISOString() }))
}

/** Unlinks contents that no row of any workspace names. One that arrives again is left to the nightly sweep. */
async function unlink(files: readonly ErasedFile[], isAlone: boolean): Promise<number> {
  if (files.length === 0) return 0
  const { hashes } = await namedHashes()
  let gone = 0
  for (const file of files) {
    if (hashes.has(file.sha256) || (!isAlone && (await arrivesAgain(file)))) continue
    await removeStored(file.sha256)
    gone += 1
  }
  return gone
}

/**
 * What follows an erasure once it is committed: its files leave the store, and the ledger beside the database has its line.
 * Can be done again. `isAlone`: an operator's command put the files there itself, so that none is somebody's upload.
 */
export async function finishErasure(workspaceId: string, erasureId: string, isAlone = false): Promise<void> {
  const lines = await selectLines(workspaceId)
  await writeLedger(lines)
  const line = lines.find(({ id }) => id === erasureId)
  if (line) await unlink([...line.went.files, ...(await filesSince(workspaceId, erasureId))], isAlone)
}

/** The handler of the queue. */
export const finishErasureJob = ({ workspaceId, subjectId }: JobPayload) => finishErasure(workspaceId, subjectId)
