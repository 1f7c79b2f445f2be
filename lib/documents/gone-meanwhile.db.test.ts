import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { recordUpdate } from '@/lib/commitments/record-update'
import { recordUpdateInput } from '@/lib/commitments/schema'
import { changeRecord, readRecord } from '@/lib/db'
import { keepDocument } from '@/lib/documents/keep-document'
import { dropAbandonedUploads, stagedFor } from '@/lib/documents/sweep-files'
import { eraseRecord } from '@/lib/erasures/erase-record'
import { recordReply } from '@/lib/replies/record-reply'
import { recordReplyInput } from '@/lib/replies/schema'
import { buildCommitment } from '@/prisma/factories/build-commitment'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const keep = async (actor: Actor, name = 'minutes.txt') =>
  (await keepDocument(actor, { pastedText: `These are the ${name}.`, displayName: name })).id

const sweptLater = (actor: Actor) => dropAbandonedUploads(actor, new Date(Date.now() + stagedFor + 60_000))

async function forms(actor: Actor) {
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const { id: commitmentId } = await buildCommitment(actor, await buildReply(actor, { caseId, institutionId }))
  const update = (documentId: string, version = 1) =>
    recordUpdate(
      actor,
      recordUpdateInput.parse({
        submissionKey: randomUUID(),
        commitmentId,
        version: String(version),
        status: 'in_progress',
        madeOn: '2026-05-02',
        documents: [documentId],
      }),
    )
  const reply = (documentId: string) =>
    recordReply(
      actor,
      recordReplyInput.parse({
        submissionKey: randomUUID(),
        caseId,
        institution: 'Ministry of Works',
        kind: 'substantive',
        receivedOn: '2026-04-17',
        channel: 'email',
        documents: [documentId],
      }),
    )
  return { update, reply }
}

const updatesOf = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.commitmentUpdate.count({ where: { workspaceId: actor.workspaceId, status: 'in_progress' } }),
  )

test('a file that was swept while its form stood open is said to be gone, as a foreign one is, and nothing is saved', async () => {
  const actor = await buildWorkspace()
  const { update, reply } = await forms(actor)
  const swept = await keep(actor)
  const foreign = await keep(await buildWorkspace())
  await sweptLater(actor)
  const gone = { name: 'FilesGoneError', refusal: { key: 'file_gone' } }
  for (const id of [swept, foreign, randomUUID()]) {
    await expect(update(id)).rejects.toMatchObject(gone)
    await expect(reply(id)).rejects.toMatchObject(gone)
  }
  expect(await updatesOf(actor)).toBe(0)
})

test('a file that another form saved meanwhile is said to be on the record, whichever the two forms are', async () => {
  const actor = await buildWorkspace()
  const { update, reply } = await forms(actor)
  const taken = { name: 'ConflictError', refusal: { key: 'file_on_record' } }
  const asSource = await keep(actor)
  await update(asSource)
  await expect(update(asSource, 2)).rejects.toMatchObject(taken)
  await expect(reply(asSource)).rejects.toMatchObject(taken)
  const asReply = await keep(actor, 'reply.txt')
  await reply(asReply)
  await expect(update(asReply, 2)).rejects.toMatchObject(taken)
  expect(await updatesOf(actor)).toBe(1)
})

test('a file that was erased while its form stood open is the source of the update all the same, and says that it was erased', async () => {
  const actor = await buildWorkspace()
  const { update } = await forms(actor)
  const subjectId = await keep(actor)
  await eraseRecord(actor, { submissionKey: randomUUID(), kind: 'document', subjectId, reason: 'Asked on 20 November' })
  await update(subjectId)
  const where = { workspaceId_id: { workspaceId: actor.workspaceId, id: subjectId } }
  const kept = await readRecord(actor, (tx) =>
    tx.document.findUniqueOrThrow({
      where,
      select: { name: true, erasureId: true, _count: { select: { updates: true } } },
    }),
  )
  expect(kept).toEqual({ name: '[erased]', erasureId: expect.any(String) as string, _count: { updates: 1 } })
})

test('a file that lies in a source of one case is given to no record of another', async () => {
  const actor = await buildWorkspace()
  const [here, elsewhere] = [await forms(actor), await forms(actor)]
  const [archive, inside] = [await keep(actor, 'archive.zip'), await keep(actor, 'letter.txt')]
  const { workspaceId } = actor
  await changeRecord(actor, (tx) =>
    tx.document.updateMany({ where: { workspaceId, id: inside }, data: { parentId: archive } }),
  )
  await here.update(archive)
  const taken = { name: 'ConflictError', refusal: { key: 'file_on_record' } }
  await expect(elsewhere.reply(inside)).rejects.toMatchObject(taken)
  await expect(elsewhere.update(inside)).rejects.toMatchObject(taken)
  await here.reply(inside)
})
