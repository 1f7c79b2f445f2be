import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { changeCommitment } from '@/lib/commitments/change-commitment'
import { recordNothingNew } from '@/lib/commitments/nothing-new'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { getCommitment, listCommitments } from '@/lib/commitments/queries'
import { recordUpdate } from '@/lib/commitments/record-update'
import { changeCommitmentInput, makeCommitmentInput, recordUpdateInput } from '@/lib/commitments/schema'
import { commitmentStates } from '@/lib/commitments/status'
import { withdrawUpdate } from '@/lib/commitments/withdraw-update'
import { readRecord } from '@/lib/db'
import { ConflictError, ForbiddenError, InvalidError } from '@/lib/errors'
import { toDay } from '@/lib/dates'
import { buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

let actor: Actor
let reply: Awaited<ReturnType<typeof buildReply>>
const quote = 'The Ministry will publish the instruction on access to the zone by 30 June 2026.'

beforeAll(async () => {
  actor = await buildWorkspace()
  const letter = await buildLetter(actor)
  reply = await buildReply(actor, {
    caseId: letter.caseId,
    institutionId: letter.institutionIds[0] ?? '',
    recipientIds: letter.recipientIds,
  })
})

const inputOf = (given: object = {}) => {
  const start = reply.text.indexOf(quote)
  const passage = { documentId: reply.documentId, start, end: start + quote.length, quote }
  const about = {
    title: 'Publish the instruction',
    institutions: 'Ministry of the Interior, Norland',
    firmness: 'dated',
    madeOn: '2026-04-17',
  }
  return makeCommitmentInput.parse({ submissionKey: randomUUID(), ...passage, ...about, ...given })
}
const updateOf = (commitmentId: string, version: number, given: object = {}) =>
  recordUpdateInput.parse({
    submissionKey: randomUUID(),
    commitmentId,
    version,
    status: 'kept',
    madeOn: '2026-06-30',
    noSourceReason: 'Seen',
    ...given,
  })

const statusOf = async (id: string) => {
  const found = await getCommitment(actor, id)
  return found?.updates.find(({ withdrawsId, withdrawnBy }) => withdrawsId === null && withdrawnBy.length === 0)?.status
}

describe('a commitment', () => {
  test('begins open, with its own passage as the source, and writes one event', async () => {
    const { id } = await makeCommitment(actor, inputOf())
    const found = await getCommitment(actor, id)
    expect(found?.passage.quote).toBe(quote)
    expect(found?.updates).toMatchObject([{ status: 'open', sourcePassageId: found?.passage.id }])
    const events = await readRecord(actor, (tx) =>
      tx.event.findMany({
        where: { workspaceId: actor.workspaceId, subjectId: id },
        select: { type: true, actorName: true },
      }),
    )
    expect(events).toEqual([{ type: 'commitment.made', actorName: 'Maren' }])
  })

  test('is made once, however often and at once its form is posted', async () => {
    const input = inputOf({ title: 'Made once' })
    const made = await Promise.all(Array.from({ length: 20 }, () => makeCommitment(actor, input)))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    const count = await readRecord(actor, (tx) =>
      tx.commitment.count({ where: { workspaceId: actor.workspaceId, title: 'Made once' } }),
    )
    expect(count).toBe(1)
  })

  test('is refused when the words are not at their place', async () => {
    await expect(makeCommitment(actor, inputOf({ quote: 'Words that nobody said.' }))).rejects.toBeInstanceOf(
      InvalidError,
    )
    await expect(makeCommitment(actor, inputOf({ end: 100_000 }))).rejects.toBeInstanceOf(InvalidError)
  })

  test('is changed by one of fifty who edit the same version; the others are told', async () => {
    const { id } = await makeCommitment(actor, inputOf())
    const edits = Array.from({ length: 50 }, (_, index) =>
      changeCommitment(
        actor,
        changeCommitmentInput.parse({
          commitmentId: id,
          version: 1,
          title: `Edit ${index}`,
          institutions: 'UNHCR',
          firmness: 'dated',
        }),
      ),
    )
    const outcomes = await Promise.allSettled(edits)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConflictError)
  })

  test('is not for viewers to make or update', async () => {
    const viewer = await buildMember(actor, 'viewer')
    await expect(makeCommitment(viewer, inputOf())).rejects.toBeInstanceOf(ForbiddenError)
  })
})

describe('the status', () => {
  test('is that of the newest update that is not withdrawn, whatever was recorded and withdrawn before', async () => {
    const { id } = await makeCommitment(actor, inputOf())
    let version = 1
    let seed = 7
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
    const counting: { id: string; status: string }[] = []
    for (let step = 0; step < 24; step += 1) {
      if (counting.length > 0 && random(3) === 0) {
        const [gone] = counting.splice(random(counting.length), 1)
        await withdrawUpdate(actor, { submissionKey: randomUUID(), updateId: gone?.id ?? '', note: 'a mistake' })
      } else {
        const status = commitmentStates[random(commitmentStates.length)] ?? 'open'
        const update = await recordUpdate(actor, updateOf(id, version, { status, reason: 'none_given' }))
        counting.push({ id: update.id, status })
      }
      version += 1
      expect(await statusOf(id)).toBe(counting.at(-1)?.status ?? 'open')
    }
  })

  test('needs a source, a reason where it is bad, and a day that has come', async () => {
    const { id } = await makeCommitment(actor, inputOf())
    expect(
      recordUpdateInput.safeParse({
        submissionKey: randomUUID(),
        commitmentId: id,
        version: '1',
        status: 'kept',
        madeOn: '2026-06-30',
      }).success,
    ).toBe(false)
    await expect(recordUpdate(actor, updateOf(id, 1, { status: 'broken' }))).rejects.toMatchObject({ field: 'reason' })
    await expect(recordUpdate(actor, updateOf(id, 1, { madeOn: '2999-01-01' }))).rejects.toMatchObject({
      field: 'madeOn',
    })
    expect(await statusOf(id)).toBe('open')
  })

  test('cannot be withdrawn to nothing', async () => {
    const { id } = await makeCommitment(actor, inputOf())
    const first = (await getCommitment(actor, id))?.updates[0]?.id ?? ''
    await expect(
      withdrawUpdate(actor, { submissionKey: randomUUID(), updateId: first, note: 'x' }),
    ).rejects.toBeInstanceOf(ConflictError)
  })
})

test('the list shows what its filters say, and pages through everything once', async () => {
  const owner = await buildWorkspace()
  const letter = await buildLetter(owner)
  reply = await buildReply(owner, { caseId: letter.caseId, institutionId: letter.institutionIds[0] ?? '' })
  const ids: string[] = []
  for (let i = 0; i < 60; i += 1) {
    const nextCheckOn = i % 7 === 0 ? '' : `2026-0${1 + (i % 9)}-1${i % 9}`
    ids.push((await makeCommitment(owner, inputOf({ title: `Line ${i}`, nextCheckOn }))).id)
  }
  await recordUpdate(owner, updateOf(ids[0] ?? '', 1))
  const today = toDay('2026-05-04')
  const filter = readCommitmentFilter({})
  const first = await listCommitments(owner, filter, { today, after: null, openId: null })
  const last = first.lines.at(-1)
  const after = last
    ? { id: last.id, on: last.nextCheckOn ? toDay(last.nextCheckOn.toISOString().slice(0, 10)) : null }
    : null
  const second = await listCommitments(owner, filter, { today, after, openId: null })
  const seen = [...first.lines, ...second.lines].map(({ id }) => id)
  expect(seen.sort()).toEqual(ids.slice(1).sort())
  const kept = await listCommitments(owner, readCommitmentFilter({ status: 'kept' }), {
    today,
    after: null,
    openId: null,
  })
  expect(kept.lines.map(({ id }) => id)).toEqual([ids[0]])
})

test('the list of one institution is that of all, less the others, in each order and after every change of a day', async () => {
  const owner = await buildWorkspace()
  const letter = await buildLetter(owner)
  reply = await buildReply(owner, { caseId: letter.caseId, institutionId: letter.institutionIds[0] ?? '' })
  const [ours, both, theirs] = ['Coast Guard', 'Coast Guard\nMinistry of Trade', 'Ministry of Trade']
  for (let i = 0; i < 12; i += 1) {
    const nextCheckOn = i % 4 === 0 ? '' : `2026-08-1${i % 9}`
    const dueOn = i % 5 === 0 ? '' : `2026-09-${10 + ((i * 7) % 12)}`
    const institutions = [ours, both, theirs][i % 3]
    await makeCommitment(
      owner,
      inputOf({ title: `Line ${i}`, nextCheckOn, dueOn, institutions, madeOn: `2026-04-1${i % 8}` }),
    )
  }
  const today = toDay('2026-05-04')
  const list = async (query: Record<string, string>) => {
    const { lines } = await listCommitments(owner, readCommitmentFilter(query), { today, after: null, openId: null })
    return lines
  }
  const [moved] = await list({})
  await recordNothingNew(owner, {
    submissionKey: randomUUID(),
    commitmentId: moved?.id ?? '',
    version: moved?.version ?? 0,
    nextCheckOn: toDay('2027-01-01'),
  })
  const all = await list({})
  const institution = all
    .flatMap(({ institutions }) => institutions)
    .find((one) => one.institution.name === 'Coast Guard')?.institution.id
  for (const sort of ['check', 'due', 'made']) {
    const expected = (await list({ sort })).filter(({ institutions }) =>
      institutions.some((one) => one.institution.id === institution),
    )
    expect(expected).toHaveLength(8)
    const shown = await list({ sort, institution: institution ?? '' })
    expect(
      shown.map(({ id }) => id),
      sort,
    ).toEqual(expected.map(({ id }) => id))
  }
})
