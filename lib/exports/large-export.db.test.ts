import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import type { StoredFile } from '@/lib/documents/file-store'
import { receiveBytes } from '@/lib/documents/receive-file'
import { makeExport } from '@/lib/exports/make-export'
import { getExport } from '@/lib/exports/queries'
import { runExportJob } from '@/lib/exports/run-export'
import { makeExportInput } from '@/lib/exports/schema'
import { buildCase, buildInstitution, buildLetter } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const items = 500
const files = 300
const patience = 240_000

let actor: Actor
let caseId = ''
let letterId = ''
const replies = Array.from({ length: items - 1 }, () => randomUUID())

beforeAll(async () => {
  actor = await buildWorkspace('A long case')
  const { workspaceId, memberId } = actor
  const institution = await buildInstitution(actor)
  caseId = (await buildCase(actor)).id
  letterId = (await buildLetter(actor, { caseId, institutionIds: [institution.id] })).id
  const paragraph = 'The Ministry thanks you for your letter and refers to the reply that it gave before. '.repeat(12)
  const kept: (StoredFile & { words: string })[] = []
  for (let i = 0; i < files; i += 1) {
    const words = `${paragraph}\n\n${paragraph}\n\nNumber ${String(i)}.`
    kept.push({ words, ...(await receiveBytes(Buffer.from(words), { limitBytes: 1e7 })) })
  }
  await changeRecord(actor, async (tx) => {
    const about = { workspaceId, caseId, institutionId: institution.id, kind: 'substantive', channel: 'email' } as const
    await tx.reply.createMany({
      data: replies.map((id, i) => ({
        ...about,
        id,
        receivedOn: new Date(Date.UTC(2020, 0, 1 + i)),
        createdById: memberId,
      })),
    })
    const documents = kept.map(({ words, ...stored }, i) => ({ id: randomUUID(), words, stored, replyId: replies[i] }))
    await tx.document.createMany({
      data: documents.map(({ id, stored, replyId }) => ({
        workspaceId,
        caseId,
        id,
        replyId: replyId ?? null,
        name: `reply ${id}.txt`,
        mediaType: 'text/plain',
        ...stored,
        origin: 'pasted',
        textVersion: 1,
        keptById: memberId,
      })),
    })
    await tx.documentText.createMany({
      data: documents.map(({ id, words }) => ({
        workspaceId,
        caseId,
        documentId: id,
        version: 1,
        origin: 'extracted',
        text: words,
      })),
    })
  })
}, patience)

test(
  `${String(items)} items with ${String(files)} files become every format in one job, which tells how far it is`,
  async () => {
    const { id } = await makeExport(
      actor,
      makeExportInput.parse({
        submissionKey: randomUUID(),
        caseId,
        letters: [letterId],
        replies,
        formats: ['pdf', 'docx', 'xlsx', 'json', 'csv', 'zip'],
        redact: 'Somebody Unnamed',
      }),
    )
    expect(await getExport(actor, id)).toMatchObject({ state: 'waiting', stepsDone: 0, stepsAll: 7 })
    await runExportJob({ workspaceId: actor.workspaceId, memberId: actor.memberId, subjectId: id })
    const made = await getExport(actor, id)
    expect(made).toMatchObject({ state: 'done', stepsDone: 7, summary: { items, originals: files, leftOut: 0 } })
    expect(made?.files).toHaveLength(6)
    // The job that runs a second time, because its worker died, makes nothing twice.
    await runExportJob({ workspaceId: actor.workspaceId, memberId: actor.memberId, subjectId: id })
    expect((await getExport(actor, id))?.files).toEqual(made?.files)
  },
  patience,
)
