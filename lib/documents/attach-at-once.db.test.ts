import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { keepDocument } from '@/lib/documents/keep-document'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const keep = async (actor: Actor, name: string) =>
  (await keepDocument(actor, { pastedText: `This is ${name}.`, displayName: name })).id

async function recorded(actor: Actor) {
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const reply = async () => (await buildReply(actor, { caseId, institutionId })).id
  return { caseId, replies: [await reply(), await reply()] as const }
}

const ownersOf = (actor: Actor, ids: readonly string[]) =>
  readRecord(actor, (tx) =>
    tx.document.findMany({
      where: { workspaceId: actor.workspaceId, id: { in: [...ids] } },
      select: { replyId: true, letterId: true, sourceId: true, recipientId: true },
    }),
  )

test('of two people who give overlapping files to two replies at once one has them all and the other is told: nobody waits for the other forever', async () => {
  const actor = await buildWorkspace()
  const { caseId, replies } = await recorded(actor)
  for (let round = 0; round < 8; round += 1) {
    const ids: string[] = []
    for (let number = 0; number < 6; number += 1) ids.push(await keep(actor, `${round}-${number}.txt`))
    const attach = (replyId: string, given: string[]) =>
      changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, replyId }, given))
    const ended = await Promise.allSettled([attach(replies[0], ids), attach(replies[1], ids.slice(1).reverse())])
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(ended.find((one) => one.status === 'rejected')).toMatchObject({ reason: { name: 'ConflictError' } })
    const owners = new Set((await ownersOf(actor, ids.slice(1))).map(({ replyId }) => replyId))
    expect(owners.size).toBe(1)
  }
})

test('a file of a mail that belongs to another record already stays there when the mail gets its place', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const { caseId, replies } = await recorded(actor)
  const [mail, inside] = [await keep(actor, 'mail.eml'), await keep(actor, 'inside.txt')]
  await changeRecord(actor, (tx) =>
    tx.document.updateMany({ where: { workspaceId, id: inside }, data: { parentId: mail } }),
  )
  const source = await changeRecord(actor, (tx) =>
    tx.source.create({
      data: {
        workspaceId,
        caseId,
        kind: 'press_release',
        title: 'A statement',
        datedOn: new Date('2026-11-20'),
        createdById: actor.memberId,
      },
      select: { id: true },
    }),
  )
  await changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, sourceId: source.id }, [inside]))
  await changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, replyId: replies[0] }, [mail]))
  expect(await ownersOf(actor, [inside])).toEqual([
    { replyId: null, letterId: null, sourceId: source.id, recipientId: null },
  ])
})

test('files that are not there any more, or are of somebody else, are all named, and nothing is given its place', async () => {
  const [actor, stranger] = [await buildWorkspace(), await buildWorkspace()]
  const { caseId, replies } = await recorded(actor)
  const [own, foreign, swept] = [await keep(actor, 'own.txt'), await keep(stranger, 'foreign.txt'), crypto.randomUUID()]
  const attached = changeRecord(actor, (tx) =>
    attachDocuments(tx, actor, { caseId, replyId: replies[0] }, [own, foreign, swept]),
  )
  await expect(attached).rejects.toMatchObject({ name: 'FilesGoneError', ids: [foreign, swept] })
  expect(await ownersOf(actor, [own])).toMatchObject([{ replyId: null }])
})
