import 'server-only'
import type { Tx } from '@/lib/db'
import type { SameMail } from '@/lib/imports/mail/find-duplicates'
import type { LoadedItem } from '@/lib/imports/mail/load-items'
import type { KnownMail } from '@/lib/imports/mail/thread-mails'

type Earlier = {
  /** Mails that were here before these: in the queue, or on the record by another way. */
  earlier: SameMail[]
  /** Threads that some of these belong to already. */
  known: KnownMail[]
}

/** Marks the id of a document that stands on the record and came in by no import. */
export const onRecord = (documentId: string) => `record:${documentId}`

/** What came in before some mails and has to do with them, by hash and by Message-ID. Three statements. */
export async function findEarlier(tx: Tx, workspaceId: string, items: readonly LoadedItem[]): Promise<Earlier> {
  const hashes = items.map(({ sha256 }) => sha256)
  const messageIds = items.flatMap(({ thread }) => [thread.messageId, ...thread.named]).flatMap((id) => id ?? [])
  const mine = new Set(items.map(({ id }) => id))
  const queued = await tx.$queryRaw<(SameMail & { threadKey: string; isCopy: boolean })[]>`
    SELECT i."id"::text, d."sha256", i."messageId", i."threadKey", i."state" = 'duplicate' AS "isCopy"
    FROM "MailItem" i JOIN "Document" d ON d."workspaceId" = i."workspaceId" AND d."id" = i."documentId"
    WHERE i."workspaceId" = ${workspaceId}::uuid
      AND (i."messageId" = ANY(${messageIds}::text[]) OR d."sha256" = ANY(${hashes}::text[]))
    ORDER BY i."id"`
  const recorded = await tx.$queryRaw<SameMail[]>`
    SELECT d."id"::text, d."sha256", d."facts" -> 'mail' ->> 'messageId' AS "messageId" FROM "Document" d
    WHERE d."workspaceId" = ${workspaceId}::uuid AND (d."letterId" IS NOT NULL OR d."replyId" IS NOT NULL)
      AND (d."facts" -> 'mail' ->> 'messageId' = ANY(${messageIds}::text[]) OR d."sha256" = ANY(${hashes}::text[]))
      AND NOT EXISTS (SELECT FROM "MailItem" i WHERE i."workspaceId" = d."workspaceId" AND i."documentId" = d."id")`
  const others = queued.filter(({ id }) => !mine.has(id))
  // A mail of these that was filed already is the first of its kind; one that is a copy is no original.
  const filed = queued.filter(
    ({ id, isCopy }) => mine.has(id) && !isCopy && items.some((one) => one.id === id && one.state !== 'waiting'),
  )
  return {
    earlier: [
      ...recorded.map((one) => ({ ...one, id: onRecord(one.id) })),
      ...others.filter(({ isCopy }) => !isCopy),
      ...filed,
    ],
    known: queued.flatMap(({ messageId, threadKey }) => (messageId ? [{ messageId, threadKey }] : [])),
  }
}
