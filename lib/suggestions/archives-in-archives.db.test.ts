import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { readDocument } from '@/lib/reading/read-document'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { keepFile } from '@/prisma/factories/keep-file'
import { zipOf } from '@/prisma/factories/zip-of'

const answer =
  'Border Agency of Norland\nSkarholt, 4 May 2026\n\nDear colleagues,\n\nThank you for your letter, which we have read with care.\n\nWe will publish the register of visits by 31 March 2027.\n\nYours faithfully,\nJan Holm\n'

const covering = [
  'From: "Registry" <registry@norland.example>',
  'To: office@coalition.example',
  'Date: Tue, 5 May 2026 09:12:00 +0200',
  'Subject: Our answer',
  'Message-ID: <covering@norland.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear colleagues,\n\nplease find our answer attached.\n\nRegistry',
  '--b',
  'Content-Type: text/plain; charset=utf-8; name="answer.txt"',
  'Content-Disposition: attachment; filename="answer.txt"',
  '',
  answer,
  '--b--',
  '',
].join('\n')

const documentsOf = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.document.findMany({
      where: { workspaceId: actor.workspaceId, NOT: { name: 'reply.txt' } },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        name: true,
        readState: true,
        replyId: true,
        suggestions: { where: { kind: 'commitment' }, select: { quote: true } },
      },
    }),
  )

/** Reads all that is kept, and all that is found in it; what is proposed for a reply on the way is never taken from a half of it. */
async function readAll(actor: Actor, id: string): Promise<void> {
  for (;;) {
    const next = (await documentsOf(actor)).find(({ readState }) => readState === 'waiting')
    if (!next) return
    expect(await getProposals(actor, 'reply', [id], null)).toMatchObject({ state: 'waiting', fields: {} })
    await readDocument(actor.workspaceId, next.id)
  }
}

const wholes = [
  ['a mail in an archive', 1],
  ['a mail in an archive in an archive', 2],
] as const

test.each(wholes)(
  'the form takes what the letter on %s says, and all of it goes with the reply',
  async (_name, depth) => {
    const actor = await buildWorkspace()
    let content = await zipOf([{ name: 'mail.eml', bytes: covering }])
    for (let around = 1; around < depth; around += 1) content = await zipOf([{ name: 'inner.zip', bytes: content }])
    const id = await keepFile(actor, 'outer.zip', content)
    await readAll(actor, id)
    const { state, fields, paper } = await getProposals(actor, 'reply', [id], null)
    expect({ state, paper: paper?.name }).toEqual({ state: 'read', paper: 'answer.txt' })
    expect(fields).toMatchObject({
      institution: 'Border Agency of Norland',
      datedOn: '2026-05-04',
      signatory: 'Jan Holm',
    })

    const { id: caseId } = await buildCase(actor)
    const { id: institutionId } = await buildInstitution(actor)
    const { id: replyId } = await buildReply(actor, { caseId, institutionId })
    await changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, replyId }, [id]))
    const kept = await documentsOf(actor)
    expect(kept).toHaveLength(depth + 2)
    expect(kept.map((one) => [one.readState, one.replyId])).toEqual(kept.map(() => ['read', replyId]))
    expect(kept.find(({ name }) => name === 'answer.txt')?.suggestions).toHaveLength(1)
  },
)
