import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord } from '@/lib/db'
import { readDocument } from '@/lib/reading/read-document'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { keepFile } from '@/prisma/factories/keep-file'
import { zipOf } from '@/prisma/factories/zip-of'

let actor: Actor

beforeEach(async () => {
  actor = await buildWorkspace()
  const { workspaceId } = actor
  await changeRecord(actor, (tx) =>
    tx.mailSetting.create({
      data: { workspaceId, addresses: ['@coalition.example'] },
      select: { workspaceId: true },
    }),
  )
})

type Mail = { from: string; to: string; subject: string; day: number; head?: string[]; text: string }

const mailOf = ({ from, to, subject, day, head = [], text }: Mail) =>
  [
    `From: ${from}`,
    `To: ${to}`,
    `Date: Mon, 0${day} May 2026 09:12:00 +0200`,
    `Subject: ${subject}`,
    `Message-ID: <${day}.${subject.length}@mails.example>`,
    ...(head.length > 0 ? head : ['Content-Type: text/plain; charset=utf-8']),
    '',
    text,
    '',
  ].join('\n')

const [us, them] = ['"Anna Berg" <anna@coalition.example>', '"Border Agency" <office@agency.example>']
const demand = {
  from: us,
  to: them,
  subject: 'Visits to the stations',
  day: 3,
  text: 'Dear Director,\n\nWe ask you to publish the register of visits. We will publish our report in June.\n\nAnna Berg\n',
}
const away = {
  from: them,
  to: us,
  subject: 'Automatic reply: Visits to the stations',
  day: 4,
  head: ['Auto-Submitted: auto-replied', 'Content-Type: text/plain; charset=utf-8'],
  text: 'Thank you for your message. This is an automatic reply. I am out of the office until 8 May 2026.\n',
}
const answer = {
  from: them,
  to: us,
  subject: 'Re: Visits to the stations',
  day: 5,
  text: 'Dear Ms Berg,\n\nThank you for your letter. We will publish the register of visits by 31 March 2027.\n\nYours sincerely,\nJan Holm\n',
}
const theirs = { institution: 'Border Agency', subject: 'Re: Visits to the stations', datedOn: '2026-05-05' }

const inside = (parentId: string) =>
  readRecord(actor, (tx) =>
    tx.document.findMany({
      where: { workspaceId: actor.workspaceId, parentId },
      orderBy: { position: 'asc' },
      select: { id: true, suggestions: { where: { kind: 'commitment' }, select: { tier: true, quote: true } } },
    }),
  )

/** Keeps a file as it comes with a form, and reads it and all that is in it. */
async function keepAndRead(name: string, content: string | Uint8Array): Promise<string> {
  const id = await keepFile(actor, name, content)
  const read = async (one: string): Promise<void> => {
    await readDocument(actor.workspaceId, one)
    for (const found of await inside(one)) await read(found.id)
  }
  await read(id)
  return id
}

const mailbox = (...mails: Mail[]) => mails.map((mail) => `From x Mon May 04 09:12:00 2026\n${mailOf(mail)}\n`).join('')

test('a mailbox that begins with a letter of ours fills the form of a reply from the first that others wrote; ours is offered last, and says so', async () => {
  const id = await keepAndRead('conversation.mbox', mailbox(demand, answer))
  const { fields, contained } = await getProposals(actor, 'reply', [id], null)
  expect(fields).toMatchObject(theirs)
  expect(contained.map(({ subject, isOurs }) => ({ subject, isOurs }))).toEqual([
    { subject: answer.subject, isOurs: false },
    { subject: demand.subject, isOurs: true },
  ])
})

test('an automatic mail in a mailbox folds nothing away that the other mails promise, and fills no form before them', async () => {
  const id = await keepAndRead('conversation.mbox', mailbox(demand, away, answer))
  const { fields, contained } = await getProposals(actor, 'reply', [id], null)
  expect(fields).toMatchObject(theirs)
  expect(contained.map(({ subject }) => subject)).toEqual([answer.subject, away.subject, demand.subject])
  const promised = (await inside(id)).at(-1)?.suggestions
  expect(promised).toMatchObject([{ tier: 'suggest', quote: expect.stringContaining('the register of visits') }])
})

test('of two files the reply fills the form, in whatever order they were chosen', async () => {
  const [first, second] = [
    await keepAndRead('ours.eml', mailOf(demand)),
    await keepAndRead('theirs.eml', mailOf(answer)),
  ]
  expect((await getProposals(actor, 'reply', [first, second], null)).fields).toMatchObject(theirs)
  expect((await getProposals(actor, 'reply', [second, first], null)).fields).toMatchObject(theirs)
})

test('a letter under our own letterhead in an archive is not taken for the reply beside it', async () => {
  const head = (name: string, day: string) => `${name}\nSkarholt, ${day}\n\nDear colleagues,\n\n`
  const ours = `${head('Eastern Border Coalition', '3 May 2026')}We ask you to publish the register of visits.\n\nYours faithfully,\nAnna Berg\n`
  const reply = `${head('Border Agency of Norland', '5 May 2026')}We will publish the register of visits by 31 March 2027.\n\nYours faithfully,\nJan Holm\n`
  const files = [
    { name: 'a-ours.txt', bytes: ours },
    { name: 'b-theirs.txt', bytes: reply },
  ]
  const id = await keepAndRead('letters.zip', await zipOf(files))
  const { fields, contained } = await getProposals(actor, 'reply', [id], null)
  expect(fields).toMatchObject({ institution: 'Border Agency of Norland', datedOn: '2026-05-05' })
  expect(contained.map(({ name, isOurs }) => ({ name, isOurs }))).toEqual([
    { name: 'b-theirs.txt', isOurs: false },
    { name: 'a-ours.txt', isOurs: true },
  ])
})

test('a mail of ours with their mail on it fills the form from theirs', async () => {
  const text = `--b\nContent-Type: text/plain\n\nFor the record.\n--b\nContent-Type: message/rfc822\n\n${mailOf(answer)}\n--b--`
  const head = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"']
  const id = await keepAndRead('ours.eml', mailOf({ ...demand, to: us, subject: 'For the record', head, text }))
  expect((await getProposals(actor, 'reply', [id], null)).fields).toMatchObject(theirs)
})

test('what only we wrote fills the form all the same: a person put it there', async () => {
  const id = await keepAndRead('ours.eml', mailOf(demand))
  expect((await getProposals(actor, 'reply', [id], null)).fields).toMatchObject({ subject: demand.subject })
})
