import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { fileAsLetter } from '@/lib/imports/mail/file-as-letter'
import { fileSureMails } from '@/lib/imports/mail/file-sure-mails'
import { exchange, exchangeFiles } from '@/lib/imports/mail/fixtures/exchange'
import { linesOf, takeIn } from '@/lib/imports/mail/fixtures/take-in'
import { writeMail, writeMailbox } from '@/lib/imports/mail/fixtures/write-mail'
import { fileAsLetterInput } from '@/lib/imports/mail/schema'
import { zipOf } from '@/prisma/factories/zip-of'
import { setMailAddresses } from '@/lib/imports/mail/set-mail-addresses'
import { buildCase, buildInstitution } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const named = (lines: Awaited<ReturnType<typeof linesOf>>, name: string) => {
  const found = lines.find(({ document }) => document.name === `${name}.eml`)
  if (!found) throw new Error(`No line for ${name}.`)
  return found
}

async function ready(): Promise<Actor> {
  const actor = await buildWorkspace()
  await setMailAddresses(actor, { version: 0, addresses: ['@coalition.example'] })
  await buildInstitution(actor, {
    name: 'Ministry of the Interior, Norland',
    email: 'minister@interior.norland.example',
  })
  return actor
}

const fileLetter = async (actor: Actor, importId: string, name: string, caseId: string) => {
  const { id, version } = named(await linesOf(actor, importId), name)
  const mail = exchange[name as 'letter' | 'german']
  return fileAsLetter(
    actor,
    fileAsLetterInput.parse({
      itemId: id,
      version,
      caseId,
      kind: 'letter',
      subject: mail.subject,
      sentOn: name === 'letter' ? '2026-03-02' : '2026-03-03',
      recipients: name === 'letter' ? 'Ministry of the Interior, Norland' : 'Grenzagentur Marenien',
    }),
  )
}

describe('an archive of mails', { timeout: 120_000 }, () => {
  let actor: Actor
  let importId: string
  let caseId: string

  beforeAll(async () => {
    actor = await ready()
    caseId = (await buildCase(actor)).id
    importId = await takeIn(actor, [{ name: 'mails.zip', bytes: await zipOf(exchangeFiles()) }])
  }, 120_000)

  test('is taken apart into letters of ours and mails of theirs, by whose addresses are ours', async () => {
    const lines = await linesOf(actor, importId)
    expect(lines.map(({ document, direction }) => [document.name, direction])).toEqual([
      ['letter.eml', 'ours'],
      ['acknowledgement.eml', 'theirs'],
      ['german.eml', 'ours'],
      ['newsletter.eml', 'theirs'],
      ['answer.eml', 'theirs'],
      ['germanAnswer.eml', 'theirs'],
    ])
    expect(lines.every(({ state }) => state === 'waiting')).toBe(true)
  })

  test('puts nothing on the record before a person files it', async () => {
    const counts = await readRecord(actor, async (tx) => ({
      letters: await tx.letter.count({ where: { workspaceId: actor.workspaceId } }),
      replies: await tx.reply.count({ where: { workspaceId: actor.workspaceId } }),
    }))
    expect(counts).toEqual({ letters: 0, replies: 0 })
  })

  test('a letter and its replies share a thread, and no other mail does', async () => {
    const lines = await linesOf(actor, importId)
    const threadOf = (name: string) => named(lines, name).threadKey
    expect(threadOf('answer')).toBe(threadOf('letter'))
    expect(threadOf('acknowledgement')).toBe(threadOf('letter'))
    expect(threadOf('germanAnswer')).toBe(threadOf('german'))
    expect(new Set([threadOf('letter'), threadOf('german'), threadOf('newsletter')]).size).toBe(3)
  })

  test('once a letter is filed its replies are sure, and one click files them with the kind they have', async () => {
    const letter = await fileLetter(actor, importId, 'letter', caseId)
    await fileLetter(actor, importId, 'german', caseId)
    const lines = await linesOf(actor, importId)
    const sure = lines.filter(({ isSure }) => isSure).map(({ document }) => document.name)
    expect(sure).toEqual(['acknowledgement.eml', 'answer.eml', 'germanAnswer.eml'])
    expect(named(lines, 'answer').guesses[0]).toMatchObject({ letterId: letter.id, reason: 'message', action: 'reply' })
    expect(await fileSureMails(actor, { importId })).toEqual({ filed: 3, left: 0 })
    expect(await fileSureMails(actor, { importId })).toEqual({ filed: 0, left: 0 })
    const replies = await readRecord(actor, (tx) =>
      tx.reply.findMany({
        where: { workspaceId: actor.workspaceId },
        orderBy: { receivedOn: 'asc' },
        select: { kind: true, language: true, receivedOn: true, institution: { select: { name: true } } },
      }),
    )
    expect(replies.map(({ kind, institution }) => [kind, institution.name])).toEqual([
      ['automatic', 'Ministry of the Interior, Norland'],
      ['substantive', 'Ministry of the Interior, Norland'],
      ['substantive', 'Grenzagentur Marenien'],
    ])
    expect(replies.map(({ language }) => language)).toEqual(['en', 'en', 'de'])
  })

  test('what has nothing to do with a letter waits without a guess', async () => {
    const lines = await linesOf(actor, importId)
    expect(named(lines, 'newsletter')).toMatchObject({ state: 'waiting', isSure: false, guesses: [] })
  })

  test('mails that came in before are recognised by their bytes and by their Message-ID', async () => {
    const again = Buffer.from(
      writeMail(exchange.answer).toString().replace('MIME-Version', 'Received: by a\r\nMIME-Version'),
    )
    const box = writeMailbox([writeMail(exchange.letter), again])
    const second = await takeIn(actor, [{ name: 'box.mbox', bytes: box }])
    expect((await linesOf(actor, second)).map(({ state }) => state)).toEqual(['duplicate', 'duplicate'])
  })
})
