import { expect, test } from 'vitest'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { listCommitments } from '@/lib/commitments/queries'
import { toDay } from '@/lib/dates'
import { buildCase, buildInstitution } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('what a list is narrowed to is offered once by its filters, whatever else they offer, and never what is foreign', async () => {
  const [owner, stranger] = [await buildWorkspace(), await buildWorkspace()]
  const { id: caseId } = await buildCase(owner)
  const { id: institution } = await buildInstitution(owner)
  const offered = async (actor: typeof owner, chosen: Record<string, string>) => {
    const given = { today: toDay('2026-04-20'), after: null, openId: null }
    const { options } = await listCommitments(actor, readCommitmentFilter(chosen), given)
    return [options.cases.map(({ id }) => id), options.institutions.map(({ id }) => id)]
  }
  expect(await offered(owner, {})).toEqual([[caseId], []])
  expect(await offered(owner, { case: caseId, institution })).toEqual([[caseId], [institution]])
  expect(await offered(stranger, { case: caseId, institution })).toEqual([[], []])
})
