import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { noteClaim } from '@/lib/commitments/note-claim'
import { makeCommitmentInput, noteClaimInput } from '@/lib/commitments/schema'
import { takeBack } from '@/lib/commitments/take-back'
import { changeRecord, readRecord } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { partPages } from '@/lib/documents/part-pages'
import { readDocument } from '@/lib/reading/read-document'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { drawPage } from '@/prisma/factories/draw-page'
import { keepFile } from '@/prisma/factories/keep-file'

async function letterInPictures(actor: Actor): Promise<[string, string]> {
  const ids: [string, string] = [
    await keepFile(actor, 'a.png', drawPage(['Dear colleagues,', 'We thank you for your letter.'])),
    await keepFile(actor, 'b.png', drawPage(['We will publish the register of visits by 31 March 2027.'])),
  ]
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const { id: replyId } = await buildReply(actor, { caseId, institutionId })
  await changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, replyId }, ids))
  await readDocument(actor.workspaceId, ids[0])
  return ids
}

/** The newest text of a document. */
const wordsOf = (actor: Actor, documentId: string) =>
  readRecord(actor, async (tx) => {
    const where = { workspaceId: actor.workspaceId, documentId }
    return (
      (await tx.documentText.findFirst({ where, orderBy: { version: 'desc' }, select: { text: true } }))?.text ?? ''
    )
  })

test.each(['commitment', 'claim'] as const)(
  'pictures are parted after a %s was taken back, and its passage stands in a text that has its words and no others',
  async (kind) => {
    const actor = await buildWorkspace()
    const { workspaceId } = actor
    const ids = await letterInPictures(actor)
    const text = await wordsOf(actor, ids[0])
    const quote = 'We will publish the register of visits'
    const start = text.indexOf(quote)
    const place = { submissionKey: randomUUID(), documentId: ids[0], start, end: start + quote.length, quote }
    const { id } =
      kind === 'claim'
        ? await noteClaim(actor, noteClaimInput.parse({ ...place, summary: quote, institution: 'Agency' }))
        : await makeCommitment(
            actor,
            makeCommitmentInput.parse({
              ...place,
              title: quote,
              firmness: 'undated',
              madeOn: '2026-04-17',
              institutions: 'Agency',
            }),
          )
    await changeRecord(actor, (tx) => takeBack(tx, actor, kind, id))
    await partPages(actor, { documentId: ids[0] })
    const [passage] = await readRecord(actor, (tx) => tx.passage.findMany({ where: { workspaceId } }))
    const version = passage?.textVersion ?? 0
    const kept = await readRecord(actor, (tx) =>
      tx.documentText.findFirst({
        where: { workspaceId, documentId: ids[0], version },
        select: { text: true },
      }),
    )
    expect(kept?.text.slice(start, start + quote.length)).toBe(quote)
    expect(kept?.text).not.toContain('Dear')
    for (const one of ids) await readDocument(workspaceId, one)
    expect(await wordsOf(actor, ids[0])).toContain('thank you for your letter')
    expect(await wordsOf(actor, ids[0])).not.toContain('publish')
    expect(await wordsOf(actor, ids[1])).toContain(quote)
  },
)
