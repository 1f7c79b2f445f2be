import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { noteClaim } from '@/lib/commitments/note-claim'
import { noteClaimInput } from '@/lib/commitments/schema'
import { changeRecord, readRecord } from '@/lib/db'
import { applyRecord } from '@/lib/erasures/record/apply-record'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const claim = 'We have already told all stations to call a lawyer from the duty list.'

test('words that somebody draws from a document while it is erased are in no quotation afterwards', async () => {
  const actor = await buildWorkspace()
  const { workspaceId, memberId, name: memberName } = actor
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const { documentId, text } = await buildReply(actor, { caseId, institutionId })
  const start = text.indexOf(claim)
  const drawn = noteClaimInput.parse({
    submissionKey: randomUUID(),
    ...{ documentId, start, end: start + claim.length, quote: claim },
    summary: 'They say that they told the stations',
    institution: '',
  })
  const drawing = await changeRecord(actor, async (tx) => {
    const by = { memberId, memberName, reason: 'Asked on 20 November' }
    await applyRecord(tx, workspaceId, by, { kind: 'document', subjectId: documentId })
    // Drawn now, or waiting for the end of the erasure.
    const isDone = noteClaim(actor, drawn).then(
      () => 'drawn',
      (error: unknown) => String(error),
    )
    let ended = false
    void isDone.finally(() => (ended = true))
    const waits = () =>
      tx.$queryRaw<unknown[]>`SELECT 1 FROM pg_locks WHERE "locktype" = 'advisory' AND NOT "granted"
        AND "objid" = (hashtextextended(${workspaceId}, 41) & 4294967295)::oid`
    await expect.poll(async () => ended || (await waits()).length > 0).toBe(true)
    return { isDone }
  })
  expect(await drawing.isDone).toContain('NotFoundError')
  const passages = await readRecord(actor, (tx) =>
    tx.passage.findMany({ where: { workspaceId }, select: { quote: true } }),
  )
  expect(passages.map(({ quote }) => quote)).not.toContain(claim)
})
