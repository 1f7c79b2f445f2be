import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { keepDocument } from '@/lib/documents/keep-document'
import { leaveOutUnsaved, leaveOutUnsavedInput } from '@/lib/documents/leave-out-unsaved'
import { recordReply } from '@/lib/replies/record-reply'
import { recordReplyInput } from '@/lib/replies/schema'
import { getDraftedForm } from '@/lib/suggestions/get-drafted-form'
import { getDraftedReply } from '@/lib/suggestions/get-drafted-reply'
import { buildCase } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

let owner: Actor
beforeAll(async () => {
  owner = await buildWorkspace()
})

const put = (actor: Actor, id: string, name: string, text: string = randomUUID(), begunAt = Date.now()) =>
  keepDocument(actor, { pastedText: text, displayName: name }, { form: 'reply', id, begunAt })

const replyForm = (actor: Actor, draftId: string | null) =>
  getDraftedReply(actor, { draftId, caseId: null, letterId: null })

/** What the forms tell of files that were not saved, by their names. */
const namesOf = async (actor: Actor) =>
  (await replyForm(actor, null)).unsaved.flatMap(({ files }) => files.map(({ name }) => name))

const drafted = async (actor: Actor, draftId: string) => (await replyForm(actor, draftId)).draft

async function save(actor: Actor, draftId: string, documents: string[]) {
  const { id: caseId } = await buildCase(actor)
  const about = { institution: 'UNHCR', kind: 'substantive', receivedOn: '2026-05-04', channel: 'post' }
  const form = { ...about, submissionKey: randomUUID(), caseId, documents, draft: draftId }
  return recordReply(actor, recordReplyInput.parse(form))
}

test('what a member put into a form and did not save is told in that form, to that member alone', async () => {
  const actor = await buildMember(owner, 'staff')
  const draftId = randomUUID()
  await Promise.all(['one.txt', 'two.txt', 'three.txt'].map((name) => put(actor, draftId, name)))
  expect((await namesOf(actor)).sort()).toEqual(['one.txt', 'three.txt', 'two.txt'])
  expect((await getDraftedForm(actor, 'letter', null)).unsaved).toEqual([])
  expect((await replyForm(actor, draftId)).unsaved).toEqual([])
  expect((await drafted(actor, draftId))?.documents).toHaveLength(3)
  expect(await namesOf(owner)).toEqual([])
  expect(await drafted(owner, draftId)).toBeNull()
})

test('a file put under the draft of somebody else changes nothing there', async () => {
  const [actor, other] = [await buildMember(owner, 'staff'), await buildMember(owner, 'staff')]
  const draftId = randomUUID()
  await put(actor, draftId, 'own.txt')
  await put(other, draftId, 'foreign.txt')
  expect((await drafted(actor, draftId))?.documents.map(({ name }) => name)).toEqual(['own.txt'])
  await save(other, draftId, [(await put(other, randomUUID(), 'saved.txt')).id])
  expect(await namesOf(actor)).toEqual(['own.txt'])
})

test('a form that was saved is offered no more, nor a file of it that is kept a second time while it is saved', async () => {
  const actor = await buildMember(owner, 'staff')
  const [draftId, text] = [randomUUID(), randomUUID()]
  const { id } = await put(actor, draftId, 'reply.txt', text)
  await put(actor, draftId, 'reply.txt', text)
  const before = Date.now()
  await save(actor, draftId, [id])
  await put(actor, draftId, 'reply.txt', text, before)
  expect(await namesOf(actor)).toEqual([])
  expect((await drafted(actor, draftId))?.documents).toEqual([])

  const early = randomUUID()
  await save(actor, early, [(await put(actor, randomUUID(), 'early.txt', text)).id])
  await put(actor, early, 'early.txt', text, before)
  expect(await namesOf(actor)).toEqual([])
})

test('a file that somebody puts in anew after its form was saved is told, and goes with the form that is saved then', async () => {
  const actor = await buildMember(owner, 'staff')
  const [draftId, text] = [randomUUID(), randomUUID()]
  await save(actor, draftId, [(await put(actor, draftId, 'reply.txt', text)).id])
  const saved = Date.now() + 1
  const { id } = await put(actor, draftId, 'again.txt', text, saved)
  expect(await namesOf(actor)).toEqual(['again.txt'])
  expect((await drafted(actor, draftId))?.documents.map(({ name }) => name)).toEqual(['again.txt'])
  await save(actor, draftId, [id])
  expect(await namesOf(actor)).toEqual([])
})

test('of a form that stands open twice a file that was not saved with it is told, put in before it was saved or after', async () => {
  const actor = await buildMember(owner, 'staff')
  const draftId = randomUUID()
  const { id } = await put(actor, draftId, 'reply.txt')
  const before = await put(actor, draftId, 'before.txt')
  await save(actor, draftId, [id])
  const after = await put(actor, draftId, 'after.txt')
  expect(await namesOf(actor)).toEqual(['before.txt', 'after.txt'])
  await save(actor, draftId, [before.id, after.id])
  expect(await namesOf(actor)).toEqual([])
})

test('a file that is left out is told no more, and only its own member can leave it out', async () => {
  const [actor, other] = [await buildMember(owner, 'staff'), await buildMember(owner, 'staff')]
  const draftId = randomUUID()
  const { id } = await put(actor, draftId, 'out.txt')
  await put(actor, draftId, 'stays.txt')
  await expect(leaveOutUnsaved(other, [id])).rejects.toThrow('not_found')
  await leaveOutUnsaved(actor, [id])
  await leaveOutUnsaved(actor, [id])
  expect(await namesOf(actor)).toEqual(['stays.txt'])
  expect((await drafted(actor, draftId))?.documents.map(({ name }) => name)).toEqual(['stays.txt'])
})

test('a file that waits is told however many forms were left out after it', async () => {
  const actor = await buildMember(owner, 'staff')
  await put(actor, randomUUID(), 'waits.txt')
  for (let left = 0; left < 10; left += 1) {
    const { id } = await put(actor, randomUUID(), 'out.txt')
    await leaveOutUnsaved(actor, [id])
  }
  expect(await namesOf(actor)).toEqual(['waits.txt'])
})

test('all that is told of one form can be left out at once', () => {
  const documents = Array.from({ length: 200 }, () => randomUUID())
  expect(leaveOutUnsavedInput.safeParse({ documents }).success).toBe(true)
})
