import { expect, test } from 'vitest'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { selectCommitmentIds } from '@/lib/commitments/select-page'
import { addDays, dateOf, toDay } from '@/lib/dates'
import { changeRecord, readRecord } from '@/lib/db'
import { buildCommitment } from '@/prisma/factories/build-commitment'
import { buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const today = toDay('2026-05-04')

test('a page is full and in order, however far behind others its lines stand, and pages meet without gap or overlap', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const { caseId, institutionIds } = await buildLetter(actor)
  const reply = await buildReply(actor, { caseId, institutionId: institutionIds[0] ?? '' })
  const open: string[] = []
  // Thirty of which only every seventh is still open: a page of two looks at ten before it looks at all.
  for (let i = 0; i < 30; i += 1) {
    const { id } = await buildCommitment(actor, reply, { title: `${i}`, nextCheckOn: addDays(today, i - 40) })
    if (i % 7 === 6) open.push(id)
    else
      await changeRecord(actor, (tx) =>
        tx.commitmentUpdate.create({
          data: {
            workspaceId,
            caseId,
            commitmentId: id,
            status: 'kept',
            madeOn: dateOf(today),
            noSourceReason: 'seen',
            memberId: actor.memberId,
            memberName: actor.name,
          },
          select: { id: true },
        }),
      )
  }
  const page = (query: Record<string, string>, limit: number, after: { on: typeof today | null; id: string } | null) =>
    readRecord(actor, async (tx) => {
      const rows = await selectCommitmentIds(tx, workspaceId, readCommitmentFilter(query), { today, after, limit })
      return rows.map(({ id }) => id)
    })
  const queries: Record<string, string>[] = [{ check: 'come' }, {}, { case: caseId }]
  for (const query of queries) {
    expect(await page(query, 2, null)).toEqual(open.slice(0, 2))
    expect(await page(query, 3, null)).toEqual(open.slice(0, 3))
    expect(await page(query, 50, null)).toEqual(open)
    const last = { on: addDays(today, 13 - 40), id: open[1] ?? '' }
    expect(await page(query, 2, last)).toEqual(open.slice(2, 4))
  }
})
