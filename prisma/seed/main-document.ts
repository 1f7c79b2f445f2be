import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

/** The main document of a reply or source of the demo, with its text. */
export async function mainDocument(actor: Actor, owner: { replyId: string } | { sourceId: string }) {
  const { id, texts } = await readRecord(actor, (tx) =>
    tx.document.findFirstOrThrow({
      where: { workspaceId: actor.workspaceId, ...owner },
      select: { id: true, texts: { take: 1, select: { text: true } } },
    }),
  )
  return { id, text: texts[0]?.text ?? '' }
}
