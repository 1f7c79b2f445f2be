import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { changeRecord, readRecord, type Tx } from '@/lib/db'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('two thousand interleaved transactions, a tenth of them failing, never see a row of another workspace', async () => {
  const actors = await Promise.all([1, 2, 3, 4].map(() => buildWorkspace()))
  await Promise.all(
    actors.map((actor) =>
      changeRecord(actor, (tx) =>
        tx.institution.create({ data: { workspaceId: actor.workspaceId, name: actor.workspaceId } }),
      ),
    ),
  )
  const transactions = Array.from({ length: 2000 }, async (_, index) => {
    const actor = actors[index % actors.length]
    if (!actor) throw new Error('no actor')
    const seen = await readRecord(actor, async (tx) => {
      const rows = await tx.$queryRaw<{ workspaceId: string }[]>`SELECT "workspaceId"::text FROM "Institution"`
      if (index % 10 === 0) throw new Error('aborted on purpose')
      return rows
    })
    expect(seen).toEqual([{ workspaceId: actor.workspaceId }])
  })
  const failed = (await Promise.allSettled(transactions)).filter(({ status }) => status === 'rejected')
  expect(failed.map((result) => result.status === 'rejected' && String(result.reason))).toEqual(
    Array.from({ length: 200 }, () => 'Error: aborted on purpose'),
  )
})

test('a read cannot write', async () => {
  const actor = await buildWorkspace()
  const write = readRecord(actor, (tx) =>
    tx.institution.create({ data: { workspaceId: actor.workspaceId, name: randomUUID() } }),
  )
  await expect(write).rejects.toThrow(/read-only transaction/)
})

test('a row cannot be written into another workspace', async () => {
  const [ours, theirs] = await Promise.all([buildWorkspace(), buildWorkspace()])
  const write = changeRecord(ours, (tx) =>
    tx.institution.create({ data: { workspaceId: theirs.workspaceId, name: 'x' } }),
  )
  await expect(write).rejects.toThrow(/row-level security/)
})

test('a reading inside a reading shares its transaction for the same actor, and never for another', async () => {
  const [ours, theirs] = await Promise.all([buildWorkspace(), buildWorkspace()])
  const seen = (actor: typeof ours) =>
    readRecord(
      actor,
      (tx) => tx.$queryRaw<{ at: string; workspaceId: string }[]>`
      SELECT pg_backend_pid() || now()::text AS at, current_setting('app.workspace') AS "workspaceId"`,
    )
  const [outer, inner, other] = await readRecord(ours, async () => [
    await seen(ours),
    await seen(ours),
    await seen(theirs),
  ])
  expect(inner?.[0]?.at).toBe(outer?.[0]?.at)
  expect(other?.[0]?.workspaceId).toBe(theirs.workspaceId)
  expect(other?.[0]?.at).not.toBe(outer?.[0]?.at)
  expect(outer?.[0]?.workspaceId).toBe(ours.workspaceId)
})

test('a change that waits for a row which another one holds ends by itself, and says that nothing was kept', async () => {
  const actor = await buildWorkspace()
  const rename = (tx: Tx, name: string) => tx.workspace.updateMany({ where: { id: actor.workspaceId }, data: { name } })
  await changeRecord(actor, async (tx) => {
    await rename(tx, 'Held')
    const waiting = changeRecord(actor, (other) => rename(other, 'Waited'), { timeout: 1200 })
    await expect(waiting).rejects.toMatchObject({ refusal: { key: 'held_too_long' } })
  })
  const names = await readRecord(actor, (tx) => tx.workspace.findMany({ select: { name: true } }))
  expect(names).toEqual([{ name: 'Held' }])
})

test('of two changes that wait for one another one is kept, and the other says that nothing was', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const ids = await changeRecord(actor, async (tx) => {
    const made = ['One', 'Two'].map((name) =>
      tx.institution.create({ data: { workspaceId, name }, select: { id: true } }),
    )
    return (await Promise.all(made)).map(({ id }) => id)
  })
  let holding = 0
  let bothHold: () => void = () => undefined
  const held = new Promise<void>((resolve) => (bothHold = resolve))
  const rename = (order: readonly string[], name: string) =>
    changeRecord(actor, async (tx) => {
      for (const id of order) {
        await tx.institution.updateMany({ where: { workspaceId, id }, data: { name: `${name} ${id}` } })
        if ((holding += 1) === 2) bothHold()
        await held
      }
    })
  const ended = await Promise.allSettled([rename(ids, 'A'), rename(ids.toReversed(), 'B')])
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { refusal: { key: 'held_too_long' } },
  })
})

test('whoever finds no connection, since others hold them all, is told to try again', { timeout: 60_000 }, async () => {
  const actor = await buildWorkspace()
  const look = (tx: Tx) => tx.workspace.findMany({ select: { id: true } })
  let holding = 0
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  const hold = () =>
    changeRecord(actor, async (tx) => {
      await look(tx)
      holding += 1
      await released
    })
  const holders = Array.from({ length: 10 }, hold)
  await expect.poll(() => holding, { timeout: 10_000 }).toBe(10)
  await expect(changeRecord(actor, look)).rejects.toMatchObject({ refusal: { key: 'held_too_long' } })
  release()
  await Promise.all(holders)
})
