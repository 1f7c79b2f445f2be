import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addMonths, dayOf, toDay } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { finishFollowUp } from '@/lib/follow-ups/change-follow-up'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { planFollowUpInput } from '@/lib/follow-ups/schema'
import { buildCase } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('a check that comes again plans its next one when it is done, in its own rhythm, and once', async () => {
  const actor = await buildWorkspace()
  const { id: caseId } = await buildCase(actor)
  const about = {
    submissionKey: randomUUID(),
    caseId,
    what: 'Ask for the number',
    dueOn: '2026-01-31',
    everyMonths: '1',
  }
  const { id } = await planFollowUp(actor, planFollowUpInput.parse(about))
  const finish = { followUpId: id, version: 1, doneOn: toDay('2026-03-05'), result: 'twelve' }
  await Promise.allSettled([finishFollowUp(actor, finish), finishFollowUp(actor, finish)])
  const open = await readRecord(actor, (tx) =>
    tx.followUp.findMany({
      where: { workspaceId: actor.workspaceId, doneOn: null },
      select: { dueOn: true, what: true, everyMonths: true },
    }),
  )
  expect(open.map((one) => [dayOf(one.dueOn), one.what, one.everyMonths])).toEqual([
    ['2026-03-31', 'Ask for the number', 1],
  ])
  expect(addMonths(toDay('2026-01-31'), 1)).toBe('2026-02-28')
})
