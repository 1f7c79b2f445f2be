import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { partPages } from '@/lib/documents/part-pages'
import { eraseRecord } from '@/lib/erasures/erase-record'
import { eraseWords } from '@/lib/erasures/erase-words'
import { readDocument } from '@/lib/reading/read-document'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { drawPage } from '@/prisma/factories/draw-page'
import { keepFile } from '@/prisma/factories/keep-file'

let actor: Actor
let pages: string[]
beforeAll(async () => {
  actor = await buildWorkspace('Forgets Pages')
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const { id: replyId } = await buildReply(actor, { caseId, institutionId })
  pages = [
    await keepFile(actor, 'front.png', drawPage(['Dear colleagues,', 'We thank you for your letter.'])),
    await keepFile(actor, 'back.png', drawPage(['Marguerite was heard on 3 March 2026.'])),
  ]
  await changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, replyId }, pages))
  for (const id of pages) await readDocument(actor.workspaceId, id)
})

const left = () =>
  readRecord(actor, (tx) =>
    tx.document.findMany({
      where: { workspaceId: actor.workspaceId, id: { in: pages } },
      orderBy: { position: 'asc' },
      select: { erasureId: true, texts: { select: { text: true } } },
    }),
  )

test('words that are erased take the pictures of all pages along, and a page that is erased its letter', async () => {
  expect((await left())[0]?.texts[0]?.text).toContain('Marguerite')
  await eraseWords(actor, { submissionKey: randomUUID(), words: 'Marguerite', reason: 'Asked on 20 November' })
  const [front, back] = await left()
  expect([front?.erasureId, back?.erasureId]).toEqual([expect.any(String), front?.erasureId])
  expect(front?.texts[0]?.text).toContain('[erased] was heard')
  const parting = partPages(actor, { documentId: pages[1] ?? '' })
  await expect(parting).rejects.toMatchObject({ refusal: { key: 'file_erased' } })
  expect((await left())[0]?.texts[0]?.text).toContain('[erased] was heard')
  await eraseRecord(actor, {
    submissionKey: randomUUID(),
    kind: 'document',
    subjectId: pages[1] ?? '',
    reason: 'Asked again',
  })
  expect((await left()).map(({ texts }) => texts)).toEqual([[], []])
})
