import 'server-only'
import type { Tx } from '@/lib/db'
import { onRecord } from '@/lib/imports/mail/find-earlier'
import type { Guesses } from '@/lib/imports/mail/guess-letters'
import type { LoadedItem } from '@/lib/imports/mail/load-items'

/** What sorting says about a mail that waits. */
export type Sorted = Guesses & { item: LoadedItem; threadKey: string; duplicateOf: string | null }

const recordMark = onRecord('')

/** Rows of one statement: a connection takes some ten thousand values at once. */
const batch = 500

/**
 * Writes what sorting found, for mails that nobody touched since they were read. What surely belongs to a restricted case is
 * hidden with it from now on.
 */
export async function writeGuesses(tx: Tx, workspaceId: string, sorted: readonly Sorted[]): Promise<void> {
  const rows = sorted.map(({ item, threadKey, duplicateOf, isSure, isRestricted, guesses }) => ({
    id: item.id,
    version: item.version,
    threadKey,
    direction: item.direction,
    messageId: item.thread.messageId,
    sentAt: item.facts.mail?.sentAt ?? null,
    isSure: isSure && duplicateOf === null,
    caseId: isRestricted ? (guesses[0]?.caseId ?? null) : null,
    isCopy: duplicateOf !== null,
    duplicateOfId: duplicateOf?.startsWith(recordMark) ? null : duplicateOf,
    recordId: duplicateOf?.startsWith(recordMark) ? duplicateOf.slice(recordMark.length) : null,
  }))
  await tx.$executeRaw`
    UPDATE "MailItem" i SET "threadKey" = s."threadKey", "direction" = s."direction"::"MailDirection", "messageId" = s."messageId",
      "sentAt" = s."sentAt"::timestamptz, "isSure" = s."isSure", "caseId" = s."caseId"::uuid,
      "state" = CASE WHEN s."isCopy" THEN 'duplicate' ELSE 'waiting' END::"MailState",
      "duplicateOfId" = s."duplicateOfId"::uuid, "replyId" = d."replyId", "letterId" = d."letterId"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s("id" uuid, "version" int, "threadKey" text, "direction" text,
      "messageId" text, "sentAt" text, "isSure" boolean, "caseId" text, "isCopy" boolean, "duplicateOfId" text, "recordId" uuid)
    LEFT JOIN "Document" d ON d."workspaceId" = ${workspaceId}::uuid AND d."id" = s."recordId"
    WHERE i."workspaceId" = ${workspaceId}::uuid AND i."id" = s."id" AND i."state" = 'waiting' AND i."version" = s."version"`
  await tx.mailGuess.deleteMany({ where: { workspaceId, itemId: { in: sorted.map(({ item }) => item.id) } } })
  const guesses = sorted.flatMap(({ item, guesses: each, duplicateOf }) =>
    duplicateOf === null ? each.map((guess, position) => ({ workspaceId, itemId: item.id, position, ...guess })) : [],
  )
  for (let at = 0; at < guesses.length; at += batch) {
    await tx.mailGuess.createMany({ data: guesses.slice(at, at + batch) })
  }
}
