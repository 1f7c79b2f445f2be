import { identity } from '@/lib/db'
import { clearIncoming, listStored, removeStored } from '@/lib/documents/file-store'
import { dropAbandonedUploads } from '@/lib/documents/sweep-files'
import { sweepExports } from '@/lib/exports/sweep-exports'
import { recordHeads } from '@/lib/runtime/history-heads'
import { grace, namedHashes } from '@/lib/runtime/named-hashes'
import { sweepDeliveries } from '@/lib/webhooks/sweep-deliveries'
import { sweepWorkspaceExports } from '@/lib/workspaces/sweep-workspace-exports'

/** Removes contents that no row has named for a day, and what broken uploads left. Returns how many of each. */
async function sweepStore(now: Date): Promise<{ files: number; incoming: number }> {
  const { hashes } = await namedHashes()
  let files = 0
  for await (const { sha256, changedAt } of listStored()) {
    if (hashes.has(sha256) || now.getTime() - changedAt.getTime() <= grace) continue
    await removeStored(sha256)
    files += 1
  }
  return { files, incoming: await clearIncoming(grace) }
}

type Swept = { exports: number; documents: number; drafts: number; files: number; incoming: number }

/**
 * What is done once a night: uploads that no form claimed and the files of exports whose term is over lose their rows, then
 * what no row names its bytes. Where each history ends is written down. `only` keeps to the rows of one workspace.
 */
export async function sweep({ now = new Date(), only }: { now?: Date; only?: string } = {}): Promise<Swept> {
  const rows = { exports: 0, documents: 0, drafts: 0 }
  for (const { id } of await identity().workspace.findMany({ where: only ? { id: only } : {}, select: { id: true } })) {
    await sweepDeliveries(id, now)
    const scope = { workspaceId: id, hiddenCaseIds: [] }
    rows.exports += await sweepExports(scope, now)
    await sweepWorkspaceExports(scope, now)
    const { documents, drafts } = await dropAbandonedUploads(scope, now)
    rows.documents += documents
    rows.drafts += drafts
  }
  if (!only) await recordHeads()
  return { ...rows, ...(await sweepStore(now)) }
}
