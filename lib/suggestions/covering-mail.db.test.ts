import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { readingDocument } from '@/lib/documents/reading-document'
import { readDocument } from '@/lib/reading/read-document'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { keepFile } from '@/prisma/factories/keep-file'

const letter =
  'Border Agency of Norland\nSkarholt, 4 May 2026\nOur reference: BA 77/2026\n\nDear colleagues,\n\nThank you for your letter of 3 March 2026 on the visits to the centres, which we have read with care and discussed with all stations.\n\nWe will publish the register of visits by 31 March 2027.\n\nYours faithfully,\n\nJan Holm\nDirector General\n'
const demands =
  'Eastern Border Coalition\n\nDear Director General,\n\nWe write to you about the visits to the centres, which lawyers of our organisations were refused three times this winter.\n\nWe ask the Border Agency to:\n\n1. publish the register of visits;\n2. let lawyers into the centres without a permit.\n\nYours sincerely,\n'

const mailWith = (body: string, files: { name: string; text: string }[]) =>
  [
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
    body,
    ...files.flatMap(({ name, text }) => [
      '--b',
      `Content-Type: text/plain; charset=utf-8; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      text,
    ]),
    '--b--',
    '',
  ].join('\n')

async function keepAndRead(actor: Actor, content: string) {
  const id = await keepFile(actor, 'mail.eml', content)
  await readDocument(actor.workspaceId, id)
  const waiting = await getProposals(actor, 'reply', [id], null)
  const documents = () =>
    readRecord(actor, (tx) =>
      tx.document.findMany({
        where: { workspaceId: actor.workspaceId, OR: [{ id }, { parentId: id }] },
        orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
        select: readingDocument,
      }),
    )
  for (const one of (await documents()).filter(({ parentId }) => parentId))
    await readDocument(actor.workspaceId, one.id)
  return { waiting, proposals: await getProposals(actor, 'reply', [id], null), documents: await documents() }
}

test('a mail that only brings a letter is recorded with what the letter says, and the letter is shown first', async () => {
  const actor = await buildWorkspace()
  const mail = mailWith('Dear colleagues,\n\nplease find our answer attached.\n\nRegistry', [
    { name: 'answer.txt', text: letter },
  ])
  const { waiting, proposals, documents } = await keepAndRead(actor, mail)
  expect(waiting).toMatchObject({ state: 'waiting', fields: {} })
  expect(proposals.paper?.name).toBe('answer.txt')
  expect(proposals.fields).toMatchObject({
    institution: 'Border Agency of Norland',
    subject: 'Our answer',
    datedOn: '2026-05-04',
    receivedOn: '2026-05-05',
    theirReference: 'BA 77/2026',
    signatory: 'Jan Holm',
    channel: 'email',
  })
  expect(chooseShown(documents, null)?.name).toBe('answer.txt')
  expect(chooseShown(documents, documents[0]?.id ?? '')?.name).toBe('mail.eml')
})

test('an appointment that hangs on a mail is not taken for the letter that it brings', async () => {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1@norland.example', 'DTSTART:20260610T080000Z']
  const invitation = [...lines, 'SUMMARY:Hearing on the visits', 'END:VEVENT', 'END:VCALENDAR', ''].join('\n')
  const mail = mailWith('Please find the invitation attached.', [{ name: 'invite.ics', text: invitation }])
  const { proposals, documents } = await keepAndRead(await buildWorkspace(), mail)
  expect(proposals.paper?.name).toBe('mail.eml')
  expect(chooseShown(documents, null)?.name).toBe('mail.eml')
})

test('a mail that says something itself is the reply, whatever hangs on it', async () => {
  const actor = await buildWorkspace()
  const paragraph = 'The visits of this winter were looked into with the heads of all stations, one by one. '
  const said = letter.replace(
    'We will publish',
    `${paragraph.repeat(9)}

We will publish`,
  )
  const { proposals, documents } = await keepAndRead(
    actor,
    mailWith(said, [{ name: 'annex.txt', text: said.replace('Director General', 'Head of Statistics').repeat(2) }]),
  )
  expect(proposals.paper?.name).toBe('mail.eml')
  expect(chooseShown(documents, null)?.name).toBe('mail.eml')
})

test('our own letter that a mail sends back is not taken for its answer', async () => {
  const actor = await buildWorkspace()
  const mail = mailWith('We have received your letter and will answer it by 30 June 2026.', [
    { name: 'your-letter.txt', text: demands },
  ])
  const { proposals, documents } = await keepAndRead(actor, mail)
  expect(proposals.paper?.name).toBe('mail.eml')
  expect(chooseShown(documents, null)?.name).toBe('mail.eml')
})
