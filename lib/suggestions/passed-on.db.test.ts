import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { readingDocument } from '@/lib/documents/reading-document'
import { readDocument } from '@/lib/reading/read-document'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { keepFile } from '@/prisma/factories/keep-file'

const answer = 'Dear Ms Berg,\n\nWe will publish the instruction by 30 November 2026.\n\nYours sincerely,\nJan Holm\n'
const inner = `From: "Ministry of the Interior, Norland" <office@interior.norland.example>\nTo: office@coalition.example\nDate: Wed, 30 Sep 2026 09:12:00 +0200\nSubject: Your mail\nMessage-ID: <r1@norland.example>\nContent-Type: text/plain; charset=utf-8\n\n${answer}`
const outer =
  'From: "Anna" <anna@coalition.example>\nTo: office@coalition.example\nDate: Thu, 1 Oct 2026 09:12:00 +0200\nSubject: Fwd: Your mail\nMIME-Version: 1.0\n'

const attached = `${outer}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nsee below\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--\n`
const inline = `${outer}Content-Type: text/plain; charset=utf-8\n\nFYI\n\n---------- Forwarded message ---------\nFrom: Ministry of the Interior, Norland <office@interior.norland.example>\nDate: Wed, 30 Sep 2026 at 09:12\nSubject: Your mail\nTo: <office@coalition.example>\n\n${answer}`

const documentsOf = (actor: Actor, id: string) =>
  readRecord(actor, (tx) =>
    tx.document.findMany({
      where: { workspaceId: actor.workspaceId, OR: [{ id }, { parentId: id }] },
      orderBy: { position: 'asc' },
      select: readingDocument,
    }),
  )

test.each([
  ['as a file', attached],
  ['in its text', inline],
])(
  'a mail that passes an answer on %s is recorded as that answer: who wrote it, when, under which subject',
  async (_, mail) => {
    const actor = await buildWorkspace()
    const id = await keepFile(actor, 'passed-on.eml', mail)
    await readDocument(actor.workspaceId, id)
    for (const inside of (await documentsOf(actor, id)).filter((one) => one.id !== id))
      await readDocument(actor.workspaceId, inside.id)
    const { fields } = await getProposals(actor, 'reply', [id], null)
    expect(fields).toMatchObject({
      institution: 'Ministry of the Interior, Norland',
      datedOn: '2026-09-30',
      subject: 'Your mail',
    })
  },
)

test('what is shown first of a mail with a mail on it is the one that was passed on', async () => {
  const actor = await buildWorkspace()
  const id = await keepFile(actor, 'passed-on.eml', attached)
  await readDocument(actor.workspaceId, id)
  for (const inside of (await documentsOf(actor, id)).filter((one) => one.id !== id))
    await readDocument(actor.workspaceId, inside.id)
  expect(chooseShown(await documentsOf(actor, id), null)?.id).not.toBe(id)
  expect(chooseShown(await documentsOf(actor, id), id)?.id).toBe(id)
})
