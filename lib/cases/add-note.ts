import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCase } from '@/lib/cases/policy'
import type { AddNote } from '@/lib/cases/schema'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Writes an internal note on a case. Notes are never part of an export. */
export async function addNote(actor: Actor, { submissionKey, caseId, text }: AddNote): Promise<{ id: string }> {
  if (!mayKeepCase(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const found = await tx.case.findUnique({
      where: { workspaceId_id: { workspaceId, id: caseId } },
      select: { id: true },
    })
    if (!found) throw new NotFoundError()
    const { id } = await tx.note.create({
      data: { workspaceId, caseId, text, authorId: memberId },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'note.added', subjectId: id, caseId })
    return { id }
  })
}
