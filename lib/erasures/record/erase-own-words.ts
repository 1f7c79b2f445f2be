import 'server-only'
import type { Tx } from '@/lib/db'
import type { RecordKind } from '@/lib/erasures/schema'
import { erasedMark } from '@/lib/documents/erased-mark'
import { writeSaid } from '@/lib/erasures/write-said'

type Erased = { workspaceId: string; subjectId: string; erasureId: string }
const version = { increment: 1 }

async function eraseLetter(tx: Tx, { workspaceId, subjectId, erasureId }: Erased): Promise<void> {
  const where = { workspaceId, letterId: subjectId }
  await tx.letter.updateMany({
    where: { workspaceId, id: subjectId },
    data: { subject: erasedMark, ourReference: null, erasureId, version },
  })
  await tx.ask.updateMany({ where, data: { text: erasedMark } })
  // Two addressees of one institution stay two recipients.
  await tx.$executeRaw`UPDATE "Recipient" SET "addressee" = ${erasedMark} || ' ' || ("position" + 1), "version" = "version" + 1
    WHERE "workspaceId" = ${workspaceId}::uuid AND "letterId" = ${subjectId}::uuid AND "addressee" IS NOT NULL`
  const removed = await tx.event.findMany({
    where: { workspaceId, subjectId, type: 'letter.recipient_removed' },
    select: { id: true, data: true },
  })
  for (const { id, data } of removed) {
    const without = { ...(data as object), addressee: erasedMark }
    await writeSaid(tx, 'Event', ['id'], { id, data: without })
  }
}

async function eraseReply(tx: Tx, { workspaceId, subjectId, erasureId }: Erased): Promise<void> {
  await tx.reply.updateMany({
    where: { workspaceId, id: subjectId },
    data: {
      subject: erasedMark,
      theirReference: null,
      signatory: null,
      signatoryFunction: null,
      erasureId,
      version,
    },
  })
}

async function eraseSource(tx: Tx, { workspaceId, subjectId, erasureId }: Erased): Promise<void> {
  await tx.source.updateMany({
    where: { workspaceId, id: subjectId },
    data: { title: erasedMark, url: null, erasureId, version },
  })
}

const own: Partial<Record<RecordKind, (tx: Tx, erased: Erased) => Promise<void>>> = {
  letter: eraseLetter,
  reply: eraseReply,
  source: eraseSource,
}

/** What was typed about the record itself: subject, references, who signed, who was addressed, asks. */
export const eraseOwnWords = (tx: Tx, kind: RecordKind, erased: Erased): Promise<void> =>
  own[kind]?.(tx, erased) ?? Promise.resolve()
