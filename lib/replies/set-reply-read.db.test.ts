import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord } from '@/lib/db'
import { reopenReply, setReplyRead } from '@/lib/replies/set-reply-read'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

let owner: Actor
let staff: Actor
let caseId: string
let replyId: string
beforeEach(async () => {
  owner = await buildWorkspace()
  staff = await buildMember(owner, 'staff')
  caseId = (await buildCase(owner)).id
  replyId = (await buildReply(owner, { caseId, institutionId: (await buildInstitution(owner)).id })).id
})

const markRead = (by: Actor) => changeRecord(by, (tx) => setReplyRead(tx, by, replyId, true))

/** By whom it was worked through, whether there is a time, and what the history says of it in order. */
const told = () =>
  readRecord(owner, async (tx) => {
    const { workspaceId } = owner
    const where = { workspaceId_id: { workspaceId, id: replyId } }
    const { readAt, readById } = await tx.reply.findUniqueOrThrow({ where, select: { readAt: true, readById: true } })
    const events = await tx.event.findMany({
      where: { workspaceId, subjectId: replyId, type: { in: ['reply.read', 'reply.reopened'] } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { type: true, actorId: true },
    })
    return { isRead: readAt !== null, readById, events: events.map(({ type, actorId }) => [type, actorId]) }
  })

test('a reply is worked through by whoever said so first, and each step stands in the history once', async () => {
  await Promise.all([markRead(staff), markRead(staff)])
  await markRead(owner)
  const read = ['reply.read', staff.memberId]
  expect(await told()).toEqual({ isRead: true, readById: staff.memberId, events: [read] })
  await reopenReply(owner, replyId)
  await reopenReply(staff, replyId)
  const reopened = ['reply.reopened', owner.memberId]
  expect(await told()).toEqual({ isRead: false, readById: null, events: [read, reopened] })
})

test('a reply is put back on the desk, or marked, by nobody who only reads, is a stranger or may not see its case', async () => {
  await markRead(owner)
  const before = await told()
  const viewer = await buildMember(owner, 'viewer')
  const [stranger, blind] = [await buildWorkspace(), { ...staff, hiddenCaseIds: [caseId] }]
  await expect(reopenReply(viewer, replyId)).rejects.toThrow('forbidden')
  await expect(reopenReply(stranger, replyId)).rejects.toThrow('not_found')
  await expect(reopenReply(blind, replyId)).rejects.toThrow('not_found')
  await expect(markRead(viewer)).rejects.toThrow('forbidden')
  await expect(markRead(stranger)).rejects.toThrow('not_found')
  expect(await told()).toEqual(before)
})
