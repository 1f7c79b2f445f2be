import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Prisma, Tx } from '@/lib/db'
import type { MailTrace } from '@/lib/imports/mail/trace'
import { recordEvent } from '@/lib/timeline/record-event'
import type { EventType } from '@/lib/timeline/event-types'
import type { MailDeedKind } from '@/prisma/generated/enums'

const eventOf: Record<MailDeedKind, EventType> = {
  reply: 'mail.filed',
  letter: 'mail.filed',
  delivery_failed: 'mail.filed',
  proof: 'mail.filed',
  set_aside: 'mail.set_aside',
  duplicate: 'mail.put_back',
  moved: 'mail.moved',
  split: 'mail.split',
  merged: 'mail.merged',
}

/** What became of a mail: the row that undoing needs, and the line of the history, in the deed's transaction. */
export async function writeDeed(
  tx: Tx,
  actor: Actor,
  item: { id: string; importId: string },
  done: { kind: MailDeedKind; caseId: string | null; trace?: MailTrace; subjectId?: string },
): Promise<void> {
  const { workspaceId, memberId, name } = actor
  const { kind, caseId, trace = {}, subjectId } = done
  await tx.mailDeed.create({
    data: {
      workspaceId,
      itemId: item.id,
      importId: item.importId,
      kind,
      caseId,
      trace: trace as Prisma.InputJsonValue,
      memberId,
      memberName: name,
    },
    select: { id: true },
  })
  const data = { as: kind, importId: item.importId, ...(subjectId ? { became: subjectId } : {}) }
  await recordEvent(tx, actor, { type: eventOf[kind], subjectId: item.id, caseId, data })
}
