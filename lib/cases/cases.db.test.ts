import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeCase } from '@/lib/cases/change-case'
import { closeCase, reopenCase } from '@/lib/cases/close-case'
import { openCase } from '@/lib/cases/open-case'
import { listCases, getCaseForm } from '@/lib/cases/queries'
import { restrictCase } from '@/lib/cases/restrict-case'
import { changeCaseInput, openCaseInput } from '@/lib/cases/schema'
import { toDay, todayIn } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'
import { removeMember } from '@/lib/workspaces/remove-member'

let actor: Actor
beforeAll(async () => {
  actor = await buildWorkspace()
})

const inputOf = (given: object = {}) =>
  openCaseInput.parse({ submissionKey: randomUUID(), title: 'Norland', openedOn: '2026-02-01', ...given })
const eventsOf = (caseId: string) =>
  readRecord(actor, async (tx) => {
    const events = await tx.event.findMany({
      where: { workspaceId: actor.workspaceId, caseId },
      orderBy: { id: 'asc' },
      select: { type: true },
    })
    return events.map(({ type }) => type)
  })

describe('closing a case', () => {
  test('twice by one form is closing it once, and the history says it once', async () => {
    const { id: caseId } = await openCase(actor, inputOf())
    const form = { caseId, version: 1, closedOn: toDay('2026-06-01') }
    await Promise.all([closeCase(actor, form), closeCase(actor, form)])
    await reopenCase(actor, { caseId, version: 2 })
    await reopenCase(actor, { caseId, version: 2 })
    expect(await eventsOf(caseId)).toEqual(['case.opened', 'case.closed', 'case.reopened'])
  })

  test('from a page that is out of date is refused', async () => {
    const { id: caseId } = await openCase(actor, inputOf())
    await changeCase(actor, changeCaseInput.parse({ caseId, version: 1, title: 'Renamed meanwhile' }))
    const late = closeCase(actor, { caseId, version: 1, closedOn: toDay('2026-06-01') })
    await expect(late).rejects.toMatchObject({ refusal: { key: 'changed_meanwhile' } })
  })

  test('before it was opened, or on a day that has not come, is refused at the day', async () => {
    const { id: caseId } = await openCase(actor, inputOf())
    const closing = (closedOn: string) => closeCase(actor, { caseId, version: 1, closedOn: toDay(closedOn) })
    await expect(closing('2020-01-01')).rejects.toMatchObject({
      field: 'closedOn',
      refusal: { key: 'closed_before_opened' },
    })
    await expect(closing('2999-01-01')).rejects.toMatchObject({ field: 'closedOn', refusal: { key: 'day_in_future' } })
    expect(await eventsOf(caseId)).toEqual(['case.opened'])
  })
})

describe('somebody who is no member, or no longer,', () => {
  const unknown = { field: 'members', refusal: { key: 'member_unknown' } }

  test('cannot be named in a restricted case', async () => {
    const strange = openCase(actor, inputOf({ isRestricted: 'on', members: [randomUUID()] }))
    await expect(strange).rejects.toMatchObject(unknown)
    const gone = await buildMember(actor, 'staff')
    await removeMember(actor, { memberId: gone.memberId })
    const { id: caseId } = await openCase(actor, inputOf())
    const restricting = restrictCase(actor, { caseId, version: 1, isRestricted: true, members: [gone.memberId] })
    await expect(restricting).rejects.toMatchObject(unknown)
  })

  test('stays the lead of a case that is corrected, and does not become the lead of another', async () => {
    const gone = await buildMember(actor, 'staff')
    const { id: caseId } = await openCase(actor, inputOf({ leadId: gone.memberId }))
    const { id: other } = await openCase(actor, inputOf())
    await removeMember(actor, { memberId: gone.memberId })
    const correcting = (id: string) =>
      changeCase(actor, changeCaseInput.parse({ caseId: id, version: 1, title: 'Norland', leadId: gone.memberId }))
    const leadsOf = async (id: string) => (await getCaseForm(actor, '2026', id)).leads.map((lead) => lead.id)
    expect(await leadsOf(caseId)).toContain(gone.memberId)
    expect(await leadsOf(other)).not.toContain(gone.memberId)
    await correcting(caseId)
    await expect(correcting(other)).rejects.toMatchObject({ field: 'leadId', refusal: { key: 'member_unknown' } })
  })

  test('cannot lead a case', async () => {
    const leading = openCase(actor, inputOf({ leadId: randomUUID() }))
    await expect(leading).rejects.toMatchObject({ field: 'leadId', refusal: { key: 'member_unknown' } })
  })
})

test('the list of cases says what happened last in each', async () => {
  const { id: caseId } = await openCase(actor, inputOf({ title: 'Looked at last' }))
  await changeCase(actor, changeCaseInput.parse({ caseId, version: 1, title: 'Looked at last' }))
  const filter = { state: 'all', mine: false, words: 'Looked at last' } as const
  const [line] = await listCases(actor, filter, todayIn(actor.timeZone), null)
  expect(line).toMatchObject({ id: caseId, lastType: 'case.changed', lastOn: todayIn(actor.timeZone) })
})
