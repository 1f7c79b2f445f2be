import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { recordNothingNew } from '@/lib/commitments/nothing-new'
import { getCommitment } from '@/lib/commitments/queries'
import { makeCommitmentInput } from '@/lib/commitments/schema'
import { addDays, dayOf, nullableDayOf, todayIn } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { getDownload } from '@/lib/documents/queries'
import { keepDocument } from '@/lib/documents/keep-document'
import { dropAbandonedUploads } from '@/lib/documents/sweep-files'
import { ConflictError, ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { changeTogether } from '@/lib/review/change-together'
import { getReview } from '@/lib/review/queries'
import { saveReview } from '@/lib/review/save-review'
import { changeTogetherInput, saveReviewInput } from '@/lib/review/schema'
import { snooze, wake } from '@/lib/review/snooze'
import { undoReview } from '@/lib/review/undo-review'
import { undoTogether } from '@/lib/review/undo-together'
import { buildInstitution, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const quote = 'The Ministry will publish the instruction on access to the zone by 30 June 2026.'
const filter = readCommitmentFilter({ check: 'come' })
let actor: Actor
let ids: string[]
let today: ReturnType<typeof todayIn>

/** Three commitments whose check date has come, a day apart. */
beforeEach(async () => {
  actor = await buildWorkspace()
  today = todayIn(actor.timeZone)
  const letter = await buildLetter(actor)
  const reply = await buildReply(actor, {
    caseId: letter.caseId,
    institutionId: letter.institutionIds[0] ?? '',
    recipientIds: letter.recipientIds,
  })
  const start = reply.text.indexOf(quote)
  ids = []
  for (const title of ['first', 'second', 'third']) {
    const input = makeCommitmentInput.parse({
      submissionKey: randomUUID(),
      documentId: reply.documentId,
      start,
      end: start + quote.length,
      quote,
      title,
      institutions: 'Ministry of the Interior, Norland',
      firmness: 'undated',
      madeOn: '2026-04-17',
      nextCheckOn: addDays(today, ids.length - 3),
    })
    ids.push((await makeCommitment(actor, input)).id)
  }
})

const fail = (): never => {
  throw new Error('The commitment is gone.')
}
const id = (index: number) => ids[index] ?? ''
const found = async (index: number) => {
  const commitment = await getCommitment(actor, id(index))
  if (!commitment) throw new Error('The commitment is gone.')
  return commitment
}
const inputOf = (index: number, given: object = {}) =>
  saveReviewInput.parse({
    submissionKey: randomUUID(),
    commitmentId: id(index),
    version: 1,
    status: 'partly_kept',
    madeOn: today,
    sourceKind: 'link',
    sourceUrl: 'https://norland.example/notice',
    check: addDays(today, 91),
    ...given,
  })
const left = async (beganAt: Date, as = actor) =>
  (await getReview(as, filter, { today, beganAt, atId: null })).ids.map((one) => ids.indexOf(one))

describe('a walk through commitments', () => {
  test('goes in the order of the check days and leaves behind what was saved since it began', async () => {
    const beganAt = new Date()
    expect(await left(beganAt)).toEqual([0, 1, 2])
    await saveReview(actor, inputOf(0, { check: today }))
    expect(await left(beganAt)).toEqual([1, 2])
    await recordNothingNew(actor, { submissionKey: randomUUID(), commitmentId: id(1), version: 1, nextCheckOn: null })
    expect(await left(beganAt)).toEqual([2])
  })

  test('shows the words around the quotation, and what comes next', async () => {
    const { current, around } = await getReview(actor, filter, { today, beganAt: new Date(), atId: id(1) })
    expect(current?.title).toBe('second')
    expect(around?.stretch).toContain(quote)
    expect(around?.stretch.length).toBeGreaterThan(quote.length)
    expect(around?.nextTitle).toBe('third')
  })
})

describe('saving a review', () => {
  test('writes the update, the next check and the follow-up together, and once', async () => {
    const input = inputOf(0, { what: 'Ask for the number', dueOn: addDays(today, 14), assigneeId: actor.memberId })
    const [one, two] = await Promise.all([saveReview(actor, input), saveReview(actor, input)])
    expect(one).toEqual(two)
    const { updates, followUps, nextCheckOn } = await found(0)
    expect(updates.map(({ status }) => status)).toEqual(['partly_kept', 'open'])
    expect(followUps.map(({ what }) => what)).toEqual(['Ask for the number'])
    expect(nextCheckOn && dayOf(nextCheckOn)).toBe(addDays(today, 91))
  })

  test('counts only the source that the form shows, and refuses none at all', () => {
    const given = { sourceKind: 'none', noSourceReason: 'told by phone' }
    expect(inputOf(0, given)).toMatchObject({ sourceUrl: null, noSourceReason: 'told by phone' })
    expect(() => inputOf(0, { sourceKind: 'none' })).toThrow(/source_missing/)
    expect(() => inputOf(0, { sourceKind: 'file' })).toThrow(/source_missing/)
  })

  test('a file given as the source stays on the record, and the sweep leaves it alone', async () => {
    const file = await keepDocument(actor, { displayName: 'visit.txt', pastedText: 'Seen on the spot.' })
    await saveReview(actor, inputOf(0, { sourceKind: 'file', documents: [file.id] }))
    await dropAbandonedUploads(actor, new Date(Date.now() + 8 * 24 * 60 * 60 * 1000))
    expect(await getDownload(actor, file.id)).toMatchObject({ name: 'visit.txt' })
    expect((await found(0)).updates[0]?.sourceDocument?.id).toBe(file.id)
  })

  test('a passage of a later reply given as the source is told with its words and the reply that they stand in', async () => {
    const { case: of } = await found(0)
    const reply = await buildReply(actor, { caseId: of.id, institutionId: (await buildInstitution(actor)).id })
    const start = reply.text.indexOf(quote)
    const later = makeCommitmentInput.parse({
      submissionKey: randomUUID(),
      documentId: reply.documentId,
      start,
      end: start + quote.length,
      quote,
      title: 'later',
      institutions: 'Ministry of the Interior, Norland',
      firmness: 'undated',
      madeOn: '2026-04-17',
    })
    const { passage } = await getCommitment(actor, (await makeCommitment(actor, later)).id).then((one) => one ?? fail())
    await saveReview(actor, inputOf(0, { sourceKind: 'passage', sourcePassageId: passage.id }))
    expect((await found(0)).updates[0]).toMatchObject({
      sourcePassage: { id: passage.id, quote },
      sourceDocument: { id: reply.documentId, reply: { id: reply.id } },
    })
    const { documents } = await found(0)
    expect(documents.find(({ id: one }) => one === reply.documentId)).toMatchObject({
      of: expect.any(String) as string,
    })
  })

  test('refuses a source of another workspace, a day ahead, and a viewer', async () => {
    const other = await buildWorkspace()
    const foreign = await keepDocument(other, { displayName: 'x.txt', pastedText: 'x' })
    const theirs = inputOf(0, { sourceKind: 'file', sourceDocumentId: foreign.id })
    await expect(saveReview(actor, theirs)).rejects.toThrow(NotFoundError)
    await expect(saveReview(actor, inputOf(0, { madeOn: addDays(today, 1) }))).rejects.toThrow(InvalidError)
    const viewer = await buildMember(actor, 'viewer')
    await expect(saveReview(viewer, inputOf(0))).rejects.toThrow(ForbiddenError)
    expect((await found(0)).updates).toHaveLength(1)
  })
})

describe('undoing a review', () => {
  const undo = (updateId: string, as = actor) => undoReview(as, { submissionKey: randomUUID(), updateId })

  test('brings back the status, the check day and the desk as they were; the history keeps every step', async () => {
    const before = await found(0)
    const beganAt = new Date()
    const saved = await saveReview(actor, inputOf(0, { what: 'Ask again', dueOn: addDays(today, 7) }))
    await undo(saved.id)
    const after = await found(0)
    expect(nullableDayOf(after.nextCheckOn)).toBe(nullableDayOf(before.nextCheckOn))
    expect(after.followUps).toEqual([])
    const counting = after.updates.filter((one) => one.withdrawsId === null && one.withdrawnBy.length === 0)
    expect(counting.map(({ status }) => status)).toEqual(['open'])
    expect(await left(beganAt)).toEqual([0, 1, 2])
    const types = await readRecord(actor, (tx) =>
      tx.event.findMany({
        where: { workspaceId: actor.workspaceId, type: { contains: 'back' } },
        select: { type: true },
      }),
    )
    expect(types).toEqual([{ type: 'follow_up.taken_back' }])
  })

  test('is for whoever saved it', async () => {
    const saved = await saveReview(actor, inputOf(0))
    await expect(undo(saved.id, await buildMember(actor, 'coordinator'))).rejects.toThrow(NotFoundError)
  })
})

describe('a snooze', () => {
  test('takes the line out of one member’s walk until its day, and nobody else’s', async () => {
    const other = await buildMember(actor, 'coordinator')
    await snooze(actor, { kind: 'commitment', subjectId: id(0), untilOn: addDays(today, 7) })
    expect(await left(new Date())).toEqual([1, 2])
    expect(await left(new Date(), other)).toEqual([0, 1, 2])
    await wake(actor, { subjectId: id(0) })
    expect(await left(new Date())).toEqual([0, 1, 2])
  })

  test('needs a day ahead', async () => {
    await expect(snooze(actor, { kind: 'commitment', subjectId: id(0), untilOn: today })).rejects.toThrow(InvalidError)
  })
})

describe('one deed on many commitments', () => {
  const chosen = (versions = [1, 1, 1]) => versions.map((version, index) => `${id(index)}:${version}`)
  const together = (given: object) => changeTogether(actor, changeTogetherInput.parse({ chosen: chosen(), ...given }))

  test('assigns, sets the check day and tags all of them, and undo restores each', async () => {
    const member = await buildMember(actor, 'staff')
    const { id: changeId } = await together({ deed: 'assign', ownerId: member.memberId })
    expect(await Promise.all([0, 1, 2].map(async (index) => (await found(index)).owner?.id))).toEqual(
      Array(3).fill(member.memberId),
    )
    await undoTogether(actor, { changeId })
    await undoTogether(actor, { changeId })
    expect((await found(2)).owner).toBeNull()
    expect((await found(2)).version).toBe(3)
  })

  test('changes none when somebody changed one of them meanwhile', async () => {
    await recordNothingNew(actor, { submissionKey: randomUUID(), commitmentId: id(2), version: 1, nextCheckOn: null })
    await expect(together({ deed: 'tag', tag: 'reception' })).rejects.toThrow(ConflictError)
    const tags = await readRecord(actor, (tx) =>
      tx.commitment.count({ where: { workspaceId: actor.workspaceId, tags: { isEmpty: false } } }),
    )
    expect(tags).toBe(0)
  })

  test('undo stops whole when one was changed by hand since', async () => {
    const { id: changeId } = await together({ deed: 'check', nextCheckOn: addDays(today, 60) })
    await recordNothingNew(actor, { submissionKey: randomUUID(), commitmentId: id(1), version: 2, nextCheckOn: null })
    await expect(undoTogether(actor, { changeId })).rejects.toThrow(ConflictError)
    expect(nullableDayOf((await found(0)).nextCheckOn)).toBe(addDays(today, 60))
  })
})
