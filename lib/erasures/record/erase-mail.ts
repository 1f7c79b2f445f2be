import 'server-only'
import type { Tx } from '@/lib/db'

/** Mails of the queue: what tells them apart, what they probably are; one that still waits waits no more. */
export async function eraseMail(tx: Tx, workspaceId: string, documentIds: readonly string[]): Promise<void> {
  const items = await tx.mailItem.findMany({
    where: { workspaceId, documentId: { in: [...documentIds] } },
    select: { id: true, state: true },
  })
  for (const { id, state } of items) {
    await tx.mailItem.updateMany({
      where: { workspaceId, id },
      data: {
        messageId: null,
        threadKey: `erased:${id}`,
        version: { increment: 1 },
        ...(state === 'waiting' && { state: 'set_aside' }),
      },
    })
  }
  await tx.mailGuess.deleteMany({ where: { workspaceId, itemId: { in: items.map(({ id }) => id) } } })
}
