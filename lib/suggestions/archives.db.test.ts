import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import { receiveFile } from '@/lib/documents/file-store'
import { keepDocument } from '@/lib/documents/keep-document'
import { readDocument } from '@/lib/reading/read-document'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { selectDraft } from '@/lib/suggestions/select-draft'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const answer =
  'Border Agency of Norland\nSkarholt, 4 May 2026\n\nDear colleagues,\n\nWe will publish the register of visits by 31 March 2027.\n\nYours faithfully,\nJan Holm\n'

async function* bytesOf(content: Buffer) {
  yield content
}

async function keepArchive(actor: Actor): Promise<string> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(answer), 'answer.txt')
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Buffer))
  const stored = await receiveFile(bytesOf(Buffer.concat(chunks)), { limitBytes: 1_000_000 })
  return (await keepDocument(actor, { displayName: 'answer.zip', stored })).id
}

test('the form takes what a file in an archive says, holds the archive itself, and never reads its list of names as a letter', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const id = await keepArchive(actor)
  await readDocument(workspaceId, id)
  expect(await getProposals(actor, 'reply', [id], null)).toMatchObject({ state: 'waiting', fields: {} })

  const documents = () =>
    readRecord(actor, (tx) =>
      tx.document.findMany({
        where: { workspaceId, OR: [{ id }, { parentId: id }] },
        orderBy: { position: 'asc' },
        select: { id: true, name: true, facts: true },
      }),
    )
  const inside = (await documents()).find(({ name }) => name === 'answer.txt')
  await readDocument(workspaceId, inside?.id ?? '')
  const { state, fields, paper } = await getProposals(actor, 'reply', [id], null)
  expect({ state, name: paper?.name, datedOn: fields.datedOn }).toEqual({
    state: 'read',
    name: 'answer.txt',
    datedOn: '2026-05-04',
  })
  expect(chooseShown(await documents(), null)?.name).toBe('answer.txt')
  expect(chooseShown(await documents(), id)?.name).toBe('answer.zip')

  const kept = { id, values: { 'documents[]': [id] } }
  const drafted = await readRecord(actor, (tx) => selectDraft(tx, workspaceId, kept))
  expect(drafted.draft?.documents.map(({ name }) => name)).toEqual(['answer.zip'])
  expect(drafted.documents.map(({ name }) => name)).toEqual(['answer.txt'])
})
