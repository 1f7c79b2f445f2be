import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { addNote } from '@/lib/cases/add-note'
import { changeRecord, readRecord } from '@/lib/db'
import { appDatabaseUrl, ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { recordEvent } from '@/lib/timeline/record-event'
import { headOf, verifyChain } from '@/lib/timeline/verify-chain'
import { buildCase } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const owner = new pg.Client({ connectionString: ownerDatabaseUrl() })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

/** As the owner of the server, past every trigger: what an attacker who has everything can do. */
async function tamper(sql: string, values: unknown[]): Promise<void> {
  await owner.query('BEGIN')
  await owner.query(`SET LOCAL session_replication_role = replica`)
  await owner.query(sql, values)
  await owner.query('COMMIT')
}

const linksOf = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.eventLink.findMany({ where: { workspaceId: actor.workspaceId }, orderBy: { sequence: 'asc' } }),
  )

async function writeEvents(actor: Actor, count: number): Promise<void> {
  const { id: caseId } = await buildCase(actor)
  for (let i = 0; i < count; i += 1) await addNote(actor, { submissionKey: randomUUID(), caseId, text: `Note ${i}` })
}

test('every event has one link behind the one before it, and a transaction that fails leaves neither', async () => {
  const actor = await buildWorkspace()
  await writeEvents(actor, 3)
  const failing = changeRecord(actor, async (tx) => {
    await recordEvent(tx, actor, { type: 'case.changed', subjectId: randomUUID() })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect((await linksOf(actor)).map(({ sequence }) => Number(sequence))).toEqual([1, 2, 3])
  expect(await verifyChain(actor.workspaceId, [])).toEqual({ events: 3, broken: null })
})

test('eight who write at once make one chain', { timeout: 60_000 }, async () => {
  const actor = await buildWorkspace()
  const { id: caseId } = await buildCase(actor)
  const write = async (who: number) => {
    for (let i = 0; i < 10; i += 1)
      await addNote(actor, { submissionKey: randomUUID(), caseId, text: `Note ${who} ${i}` })
  }
  await Promise.all(Array.from({ length: 8 }, (_, who) => write(who)))
  expect(await verifyChain(actor.workspaceId, [])).toEqual({ events: 80, broken: null })
})

describe('what somebody with every right does to the history is found at its place', () => {
  const changes: Record<string, string> = {
    'another day': `"at" = "at" - interval '1 day'`,
    'another actor': `"actorName" = 'Somebody else'`,
    'another deed': `"type" = 'case.closed'`,
    'another record': `"subjectId" = gen_random_uuid()`,
    'other words': `"data" = '{"a": 1}'`,
  }
  test.each(Object.entries(changes))('%s', async (_what, change) => {
    const actor = await buildWorkspace()
    await writeEvents(actor, 5)
    const event = (await linksOf(actor))[2]
    await tamper(`UPDATE "Event" SET ${change} WHERE "id" = $1`, [event?.eventId])
    const { broken } = await verifyChain(actor.workspaceId, [])
    expect(broken).toEqual({ sequence: 3, eventId: event?.eventId, what: 'edited' })
  })

  test('two hundred events that are edited or removed at random', { timeout: 120_000 }, async () => {
    const actor = await buildWorkspace()
    await writeEvents(actor, 40)
    const links = await linksOf(actor)
    for (let i = 0; i < 200; i += 1) {
      const at = Math.floor(Math.random() * links.length)
      const id = links[at]?.eventId
      const isEdit = i % 2 === 0
      await owner.query('BEGIN')
      await owner.query(`SET LOCAL session_replication_role = replica`)
      await owner.query(
        isEdit
          ? `UPDATE "Event" SET "actorName" = "actorName" || 'x' WHERE "id" = $1`
          : `DELETE FROM "Event" WHERE "id" = $1`,
        [id],
      )
      const { rows } = await owner.query(`SELECT * FROM answerable_first_broken($1)`, [actor.workspaceId])
      await owner.query('ROLLBACK')
      expect(rows).toEqual([{ sequence: String(at + 1), eventId: id, what: isEdit ? 'edited' : 'missing' }])
    }
  })

  test('an event that was slipped in, and a tail that was cut', async () => {
    const actor = await buildWorkspace()
    const { workspaceId } = actor
    await writeEvents(actor, 4)
    const head = await headOf(workspaceId)
    if (!head) throw new Error('No head')
    const id = randomUUID()
    await tamper(
      `INSERT INTO "Event" ("workspaceId", "id", "type", "actorName", "subjectId") VALUES ($1, $2, 'case.closed', 'x', $2)`,
      [workspaceId, id],
    )
    expect((await verifyChain(workspaceId, [head])).broken).toEqual({ sequence: null, eventId: id, what: 'unlinked' })
    await tamper(`DELETE FROM "Event" WHERE "id" = $1`, [id])
    const last = (await linksOf(actor)).at(-1)
    await tamper(`DELETE FROM "EventLink" WHERE "workspaceId" = $1 AND "sequence" = $2`, [workspaceId, last?.sequence])
    await tamper(`DELETE FROM "Event" WHERE "id" = $1`, [last?.eventId])
    expect((await verifyChain(workspaceId, [])).broken).toBeNull()
    expect((await verifyChain(workspaceId, [head])).broken).toEqual({ sequence: 4, eventId: null, what: 'cut' })
  })
})

test('the role of the record can neither write a link nor change one', async () => {
  const app = new pg.Client({ connectionString: appDatabaseUrl() })
  await app.connect()
  for (const sql of [`UPDATE "EventLink" SET "hash" = 'x'`, 'DELETE FROM "EventLink"', 'TRUNCATE "EventLink"'])
    await expect(app.query(sql), sql).rejects.toThrow(/permission denied/)
  await app.end()
})
