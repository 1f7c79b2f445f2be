import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeCase } from '@/lib/cases/change-case'
import { openCase } from '@/lib/cases/open-case'
import { changeCaseInput, openCaseInput } from '@/lib/cases/schema'
import { readRecord } from '@/lib/db'
import { finishFollowUp } from '@/lib/follow-ups/change-follow-up'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { finishFollowUpInput, planFollowUpInput } from '@/lib/follow-ups/schema'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

let actor: Actor
beforeAll(async () => {
  actor = await buildWorkspace()
})

const openOne = () =>
  openCase(actor, openCaseInput.parse({ submissionKey: randomUUID(), title: 'Norland', openedOn: '2026-02-01' }))
const correction = (caseId: string, given: object = {}) =>
  changeCaseInput.parse({ caseId, version: 1, title: 'Norland, corrected', ...given })
const eventsOf = (subjectId: string) =>
  readRecord(actor, async (tx) => {
    const events = await tx.event.findMany({
      where: { workspaceId: actor.workspaceId, subjectId },
      orderBy: { id: 'asc' },
      select: { type: true },
    })
    return events.map(({ type }) => type)
  })

test('an edit that is posted twice by one person is saved once and ends well both times, at once and later', async () => {
  const { id } = await openOne()
  await Promise.all([changeCase(actor, correction(id)), changeCase(actor, correction(id))])
  await changeCase(actor, correction(id))
  expect(await eventsOf(id)).toEqual(['case.opened', 'case.changed'])
})

test('another content from the same version is a lost race, whoever wrote it', async () => {
  const { id } = await openOne()
  await changeCase(actor, correction(id))
  const lost = { refusal: { key: 'changed_meanwhile' } }
  await expect(changeCase(actor, correction(id, { question: 'Why?' }))).rejects.toMatchObject(lost)
})

test('the same content of somebody else is a lost race: only who saved it is told that it was saved', async () => {
  const { id } = await openOne()
  await changeCase(actor, correction(id))
  const other = await buildMember(actor, 'coordinator')
  await expect(changeCase(other, correction(id))).rejects.toThrow('changed_meanwhile')
})

test('finishing a follow-up that comes again, posted twice, plans one next check', async () => {
  const { id: caseId } = await openOne()
  const { id } = await planFollowUp(
    actor,
    planFollowUpInput.parse({
      submissionKey: randomUUID(),
      caseId,
      what: 'Ask again',
      dueOn: '2026-03-02',
      everyMonths: '3',
    }),
  )
  const finish = () =>
    finishFollowUp(actor, finishFollowUpInput.parse({ followUpId: id, version: 1, doneOn: '2026-03-02' }))
  await Promise.all([finish(), finish()])
  const planned = await readRecord(actor, (tx) =>
    tx.followUp.count({ where: { workspaceId: actor.workspaceId, caseId } }),
  )
  expect(planned).toBe(2)
})
