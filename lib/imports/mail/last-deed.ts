import 'server-only'
import type { Tx } from '@/lib/db'
import { traceOf, type MailTrace } from '@/lib/imports/mail/trace'
import type { MailDeedKind } from '@/prisma/generated/enums'

export type LastDeed = { id: string; kind: MailDeedKind; caseId: string | null; createdAt: Date; trace: MailTrace }

/** The newest deed on a mail that was not undone, of some kinds or of any; null where there is none. */
export async function lastDeed(
  tx: Tx,
  workspaceId: string,
  itemId: string,
  kinds?: MailDeedKind[],
): Promise<LastDeed | null> {
  const found = await tx.mailDeed.findFirst({
    where: { workspaceId, itemId, undoneAt: null, ...(kinds ? { kind: { in: kinds } } : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, kind: true, caseId: true, createdAt: true, trace: true },
  })
  return found && { ...found, trace: traceOf(found.trace) }
}
