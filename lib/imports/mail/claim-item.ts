import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { factsOf, type DocumentFacts } from '@/lib/reading/facts'
import type { ItemInput } from '@/lib/imports/mail/schema'
import { refuseLostUpdate } from '@/lib/timeline/version'
import type { MailState } from '@/prisma/generated/enums'

export type ClaimedItem = {
  id: string
  importId: string
  documentId: string
  threadKey: string
  caseId: string | null
  replyId: string | null
  letterId: string | null
  facts: DocumentFacts | null
  name: string
}

/**
 * Takes one mail for a deed, in the deed's transaction: whoever comes second finds its version changed. Its guesses go, because
 * it waits no more.
 * @throws NotFoundError; ConflictError `changed_meanwhile`, also where it is not in one of the states that the deed needs
 */
export async function claimItem(
  tx: Tx,
  { workspaceId }: Actor,
  { itemId, version }: ItemInput,
  from: readonly MailState[],
  to: MailState,
): Promise<ClaimedItem> {
  const { count } = await tx.mailItem.updateMany({
    where: { workspaceId, id: itemId, version, state: { in: [...from] } },
    data: { state: to, isSure: false, version: { increment: 1 } },
  })
  const found = await tx.mailItem.findUnique({
    where: { workspaceId_id: { workspaceId, id: itemId } },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      version: true,
      importId: true,
      documentId: true,
      threadKey: true,
      caseId: true,
      replyId: true,
      letterId: true,
      document: { select: { facts: true, name: true } },
    },
  })
  if (!found || count === 0) refuseLostUpdate(found)
  if (to !== 'waiting') await tx.mailGuess.deleteMany({ where: { workspaceId, itemId } })
  const { document, version: _version, ...item } = found
  return { ...item, facts: factsOf(document.facts), name: document.name }
}
