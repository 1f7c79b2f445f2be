import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { getCommitment } from '@/lib/commitments/queries'
import { relateCommitment } from '@/lib/commitments/relate-commitment'
import { makeCommitmentInput } from '@/lib/commitments/schema'
import { ConflictError, InvalidError } from '@/lib/errors'
import { addOfficeHolder, changeOfficeHolder } from '@/lib/institutions/keep-office-holder'
import { addOfficeHolderInput, changeOfficeHolderInput } from '@/lib/institutions/schema'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const quote = 'The Ministry will publish the instruction on access to the zone by 30 June 2026.'
let actor: Actor
let institution: Awaited<ReturnType<typeof buildInstitution>>

beforeEach(async () => {
  actor = await buildWorkspace()
  institution = await buildInstitution(actor)
})

async function promise(title: string, madeOn: string): Promise<string> {
  const { id: caseId } = await buildCase(actor, { title })
  const reply = await buildReply(actor, { caseId, institutionId: institution.id, recipientIds: [] })
  const start = reply.text.indexOf(quote)
  const passage = { documentId: reply.documentId, start, end: start + quote.length, quote }
  const about = { title, institutions: institution.name, firmness: 'undated', madeOn }
  return (await makeCommitment(actor, makeCommitmentInput.parse({ submissionKey: randomUUID(), ...passage, ...about })))
    .id
}

test('a commitment repeats or contradicts an earlier one of another case, and both say so', async () => {
  const [earlier, later] = [await promise('first', '2026-01-10'), await promise('second', '2026-03-10')]
  await relateCommitment(actor, { commitmentId: later, version: 1, repeatsId: null, contradictsId: earlier })
  expect((await getCommitment(actor, later))?.contradicts?.id).toBe(earlier)
  expect((await getCommitment(actor, earlier))?.contradictedBy.map(({ id }) => id)).toEqual([later])
  expect((await getCommitment(actor, later))?.earlier.map(({ id }) => id)).toEqual([earlier])
  const stale = relateCommitment(actor, { commitmentId: later, version: 1, repeatsId: earlier, contradictsId: null })
  await expect(stale).rejects.toThrow(ConflictError)
})

test('nothing repeats itself, or what was said later', async () => {
  const [earlier, later] = [await promise('first', '2026-01-10'), await promise('second', '2026-03-10')]
  const relate = (commitmentId: string, repeatsId: string) =>
    relateCommitment(actor, { commitmentId, version: 1, repeatsId, contradictsId: null })
  await expect(relate(earlier, later)).rejects.toThrow(InvalidError)
  await expect(relate(earlier, earlier)).rejects.toThrow(InvalidError)
})

test('an office holder is noted once and ends no earlier than it began', async () => {
  const about = { institutionId: institution.id, name: 'A. Halden', function: 'Director General', fromOn: '2024-01-01' }
  const input = addOfficeHolderInput.parse({ submissionKey: randomUUID(), ...about })
  const [one, two] = await Promise.all([addOfficeHolder(actor, input), addOfficeHolder(actor, input)])
  expect(one).toEqual(two)
  const change = (toOn: string) =>
    changeOfficeHolder(actor, changeOfficeHolderInput.parse({ ...about, officeHolderId: one.id, version: 1, toOn }))
  await expect(change('2023-01-01')).rejects.toThrow(InvalidError)
  await change('2026-01-31')
  await expect(change('2026-02-28')).rejects.toThrow(ConflictError)
})
