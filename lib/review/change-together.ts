import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { nullableDateOf, nullableDayOf } from '@/lib/dates'
import { changeRecord, type Tx } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import type { ChangeTogether } from '@/lib/review/schema'
import { recordEvent } from '@/lib/timeline/record-event'
import { tellAssignee } from '@/lib/timeline/tell-member'

const fields = { assign: 'ownerId', check: 'nextCheckOn', tag: 'tags' } as const

/** One line of a change on many: the version that it made, and what stood there before. */
export type Changed = { id: string; version: number; before: string | null | string[] }

type Row = { id: string; version: number; ownerId: string | null; nextCheckOn: Date | null; tags: string[] }

const beforeOf = (row: Row, deed: ChangeTogether['deed']): Changed['before'] =>
  deed === 'assign' ? row.ownerId : deed === 'check' ? nullableDayOf(row.nextCheckOn) : row.tags

const dataOf = (row: Row, { deed, ownerId, nextCheckOn, tag }: ChangeTogether) =>
  deed === 'assign'
    ? { ownerId }
    : deed === 'check'
      ? { nextCheckOn: nullableDateOf(nextCheckOn) }
      : { tags: [...new Set([...row.tags, tag])] }

async function refuseUnknownOwner(tx: Tx, workspaceId: string, ownerId: string | null): Promise<void> {
  if (!ownerId) return
  const owner = await tx.member.findFirst({
    where: { workspaceId, id: ownerId, removedAt: null },
    select: { id: true },
  })
  if (!owner) throw new NotFoundError()
}

/**
 * Assigns, checks again on a day, or tags many commitments at once: all of them or none. One that somebody changed since
 * the list was made stops the whole. Answers the id by which `undoTogether` takes all of it back.
 */
export async function changeTogether(actor: Actor, input: ChangeTogether): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  return changeRecord(actor, async (tx) => {
    if (input.deed === 'assign') await refuseUnknownOwner(tx, workspaceId, input.ownerId)
    const rows = await tx.commitment.findMany({
      where: { workspaceId, id: { in: input.chosen.map(({ commitmentId }) => commitmentId) } },
      select: { id: true, caseId: true, version: true, ownerId: true, nextCheckOn: true, tags: true, title: true },
    })
    const changes: Changed[] = []
    for (const { commitmentId, version } of input.chosen) {
      const row = rows.find(({ id }) => id === commitmentId)
      if (!row) throw new NotFoundError()
      const { count } = await tx.commitment.updateMany({
        where: { workspaceId, id: commitmentId, version },
        data: { ...dataOf(row, input), version: { increment: 1 } },
      })
      if (count === 0) throw new ConflictError('changed_meanwhile')
      changes.push({ id: commitmentId, version: version + 1, before: beforeOf(row, input.deed) })
      const data = { field: fields[input.deed], together: input.chosen.length }
      await recordEvent(tx, actor, { type: 'commitment.changed', subjectId: commitmentId, caseId: row.caseId, data })
      if (input.deed !== 'assign' || row.ownerId === input.ownerId) continue
      const given = { memberId: input.ownerId, subjectId: commitmentId, caseId: row.caseId, what: row.title }
      const path = `/commitments/${commitmentId}`
      await tellAssignee(tx, actor, { ...given, path, dueOn: nullableDayOf(row.nextCheckOn) })
    }
    return tx.bulkChange.create({
      data: { workspaceId, memberId, field: fields[input.deed], changes },
      select: { id: true },
    })
  })
}
