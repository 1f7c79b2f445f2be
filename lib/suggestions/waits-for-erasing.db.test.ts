import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { changeRecord } from '@/lib/db'
import { lockErasing } from '@/lib/documents/words/lock-erasing'
import { readDocument } from '@/lib/reading/read-document'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { listSuggestions } from '@/lib/suggestions/queries'
import { acceptSuggestionInput } from '@/lib/suggestions/schema'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test(
  'an acceptance that waits for an erasure longer than a form may wait says to try again, and nothing of it is lost',
  { timeout: 120_000 },
  async () => {
    const actor = await buildWorkspace()
    const { id: caseId } = await buildCase(actor)
    const { id: institutionId } = await buildInstitution(actor)
    const { documentId } = await buildReply(actor, { caseId, institutionId })
    await readDocument(actor.workspaceId, documentId)
    const [claim] = (await listSuggestions(actor, documentId)).filter(({ kind }) => kind === 'claim')
    const input = acceptSuggestionInput.parse({
      submissionKey: randomUUID(),
      suggestionId: claim?.id,
      version: claim?.version,
      as: 'claim',
      summary: 'They say that they told the stations',
      institution: '',
    })
    await changeRecord(
      actor,
      async (tx) => {
        await lockErasing(tx, actor.workspaceId)
        await expect(acceptSuggestion(actor, input)).rejects.toMatchObject({ refusal: { key: 'held_too_long' } })
      },
      { timeout: 100_000 },
    )
    const after = async () => (await listSuggestions(actor, documentId)).find(({ id }) => id === claim?.id)
    expect(await after()).toMatchObject({ state: 'open', version: claim?.version })
    await acceptSuggestion(actor, input)
    expect(await after()).toMatchObject({ state: 'accepted', becameKind: 'claim' })
  },
)
