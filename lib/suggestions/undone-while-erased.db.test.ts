import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { changeRecord } from '@/lib/db'
import { lockErasing } from '@/lib/documents/words/lock-erasing'
import { readDocument } from '@/lib/reading/read-document'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { listSuggestions } from '@/lib/suggestions/queries'
import { restoreSuggestion } from '@/lib/suggestions/restore-suggestion'
import { acceptSuggestionInput } from '@/lib/suggestions/schema'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('an undoing waits for an erasure that is going on, and neither ends the other', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const { documentId } = await buildReply(actor, { caseId, institutionId })
  await readDocument(workspaceId, documentId)
  const claim = async () => (await listSuggestions(actor, documentId)).find(({ kind }) => kind === 'claim')
  const decision = async () => {
    const { id: suggestionId, version } = (await claim()) ?? {}
    return { submissionKey: randomUUID(), suggestionId, version }
  }
  const accepted = { as: 'claim', summary: 'They say that they told the stations', institution: '' }
  await acceptSuggestion(actor, acceptSuggestionInput.parse({ ...(await decision()), ...accepted }))
  const { id: suggestionId = '', version = 0 } = (await claim()) ?? {}
  const undoing = await changeRecord(actor, async (tx) => {
    // As an erasure of words goes through the tables: claims before suggestions.
    await lockErasing(tx, workspaceId)
    await tx.claim.updateMany({ where: { workspaceId }, data: { summary: '[erased]' } })
    const isUndone = restoreSuggestion(actor, { submissionKey: randomUUID(), suggestionId, version })
    const waits = () => tx.$queryRaw<unknown[]>`SELECT 1 FROM pg_locks w
      WHERE NOT w."granted" AND pg_backend_pid() = ANY (pg_blocking_pids(w.pid))`
    await expect.poll(async () => (await waits()).length, { timeout: 20_000 }).toBeGreaterThan(0)
    await tx.suggestion.updateMany({ where: { workspaceId, documentId }, data: { reason: '[erased]' } })
    return { isUndone }
  })
  await undoing.isUndone
  expect(await claim()).toMatchObject({ state: 'open', reason: '[erased]', becameId: null })
})
