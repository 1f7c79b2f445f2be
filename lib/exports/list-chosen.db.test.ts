import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { recordUpdate } from '@/lib/commitments/record-update'
import { makeCommitmentInput, recordUpdateInput } from '@/lib/commitments/schema'
import { NotFoundError } from '@/lib/errors'
import { listChosenCommitments } from '@/lib/exports/list-chosen-commitments'
import { renderCsv } from '@/lib/exports/render-csv'
import { buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const quote = 'The Ministry will publish the instruction on access to the zone by 30 June 2026.'

/** A case of its own with one commitment, kept since as the same reply shows. */
async function buildOne(actor: Actor, title: string, madeOn: string) {
  const letter = await buildLetter(actor)
  const { caseId, recipientIds, institutionIds } = letter
  const reply = await buildReply(actor, { caseId, recipientIds, institutionId: institutionIds[0] ?? '' })
  const start = reply.text.indexOf(quote)
  const place = { documentId: reply.documentId, start, end: start + quote.length, quote }
  const said = { institutions: 'Ministry of the Interior, Norland', firmness: 'undated', madeOn }
  const { id } = await makeCommitment(
    actor,
    makeCommitmentInput.parse({ submissionKey: crypto.randomUUID(), ...place, ...said, title }),
  )
  await recordUpdate(
    actor,
    recordUpdateInput.parse({
      submissionKey: crypto.randomUUID(),
      commitmentId: id,
      version: 1,
      status: 'kept',
      madeOn: '2026-05-04',
      sourceDocumentId: reply.documentId,
    }),
  )
  return id
}

let actor: Actor
let ids: string[]

beforeAll(async () => {
  actor = await buildWorkspace()
  ids = [await buildOne(actor, '=later', '2026-04-20'), await buildOne(actor, 'earlier', '2026-04-17')]
})

test('chosen commitments of several cases come by day, with quotation, document, status and what it rests on', async () => {
  const rows = await listChosenCommitments(actor, ids)
  expect(rows.map(({ commitment, title }) => [commitment, title])).toEqual([
    ['C 1', 'earlier'],
    ['C 2', '=later'],
  ])
  expect(new Set(rows.map((row) => row.case)).size).toBe(2)
  for (const row of rows) {
    expect(row).toMatchObject({ quotation: quote, status: 'kept', status_on: '2026-05-04' })
    expect(row.document).toMatch(/, \d{4}-\d\d-\d\d$/)
    expect(row.status_source).toBe(row.document)
  }
  const csv = renderCsv('commitments', rows)
  expect(csv).toContain(quote)
  expect(csv).not.toContain('"=later"')
})

test('one commitment of another workspace among the chosen stops the whole', async () => {
  const other = await buildWorkspace()
  const foreign = await buildOne(other, 'foreign', '2026-04-17')
  await expect(listChosenCommitments(actor, [...ids, foreign])).rejects.toThrow(NotFoundError)
})
