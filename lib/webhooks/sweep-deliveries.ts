import 'server-only'
import { changeRecord } from '@/lib/db'

/** What became of a telling is shown for so long, in milliseconds. */
const keptFor = 30 * 24 * 60 * 60 * 1000

/** Removes the deliveries of a workspace that are older than that; one that waits is left. Answers how many. */
export async function sweepDeliveries(workspaceId: string, now: Date): Promise<number> {
  const { count } = await changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.webhookDelivery.deleteMany({
      where: { workspaceId, state: { not: 'waiting' }, createdAt: { lt: new Date(now.getTime() - keptFor) } },
    }),
  )
  return count
}
