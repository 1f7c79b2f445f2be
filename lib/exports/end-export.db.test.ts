import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readRecord } from '@/lib/db'
import { endExport } from '@/lib/exports/end-export'
import { makeExport } from '@/lib/exports/make-export'
import { getExport } from '@/lib/exports/queries'
import { retryExport } from '@/lib/exports/retry-export'
import { runExport } from '@/lib/exports/run-export'
import { makeExportInput } from '@/lib/exports/schema'
import { buildLetter } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('an export whose job was given up has failed and says so in the history; tried again its files are made', async () => {
  const actor = await buildWorkspace()
  const letter = await buildLetter(actor)
  const ask = { submissionKey: randomUUID(), caseId: letter.caseId, letters: [letter.id], formats: ['csv'] }
  const { id } = await makeExport(actor, makeExportInput.parse(ask))
  const of = { workspaceId: actor.workspaceId, subjectId: id }
  await endExport(of)
  await endExport(of)
  expect(await getExport(actor, id)).toMatchObject({ state: 'failed', failure: 'export_failed' })
  const failed = await readRecord(actor, (tx) =>
    tx.event.count({ where: { workspaceId: actor.workspaceId, subjectId: id, type: 'export.failed' } }),
  )
  expect(failed).toBe(1)
  await retryExport(actor, { exportId: id })
  await expect(retryExport(actor, { exportId: id })).rejects.toThrow('changed_meanwhile')
  await runExport(actor, id)
  expect(await getExport(actor, id)).toMatchObject({ state: 'done' })
  await endExport(of)
  expect(await getExport(actor, id)).toMatchObject({ state: 'done', failure: null })
})
