import { expect, test } from 'vitest'
import { changeRecord } from '@/lib/db'
import { hitEnd, hitStart, searchRecord } from '@/lib/search/queries'
import { buildCase, buildDocument, buildInstitution, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const found = async (...given: Parameters<typeof searchRecord>) =>
  (await searchRecord(...given)).map(({ kind, id }) => `${kind} ${id}`)

test('the text of a reply is found in any form of its words, with the place where they stand', async () => {
  const actor = await buildWorkspace()
  const letter = await buildLetter(actor, { subject: 'Visits' })
  const reply = await buildReply(actor, { caseId: letter.caseId, institutionId: letter.institutionIds[0] ?? '' })
  const [first] = await searchRecord(actor, 'publishing instructions')
  expect(first).toMatchObject({ kind: 'reply', id: reply.id, on: '2026-04-17', language: 'en' })
  expect(first?.snippet).toContain(`${hitStart}publish${hitEnd} the ${hitStart}instruction${hitEnd}`)
  expect(await found(actor, '"the instruction publish"')).toEqual([])
  expect(await found(actor, 'instruction -stations')).toEqual([])
})

test('each language has its own stems, and accents are found without being typed', async () => {
  const actor = await buildWorkspace()
  const german = await buildLetter(actor, { subject: 'Zugang von Anwältinnen zu den Häusern', language: 'de' })
  const french = await buildLetter(actor, { subject: 'Accès des avocats à la zone fermée', language: 'fr' })
  const polish = await buildLetter(actor, { subject: 'Dostęp do strefy zamkniętej', language: 'pl' })
  expect(await found(actor, 'haus')).toEqual([`letter ${german.id}`])
  expect(await found(actor, 'acces avocat')).toEqual([`letter ${french.id}`])
  expect(await found(actor, 'zamknietej')).toEqual([`letter ${polish.id}`])
})

test('a name with a letter wrong and a part of a reference are found', async () => {
  const actor = await buildWorkspace()
  const body = await buildInstitution(actor, { name: 'Ombudsperson of Norland' })
  const letter = await buildLetter(actor, { institutionIds: [body.id], subject: 'Phones', ourReference: 'EBC/2026-19' })
  expect(await found(actor, 'Ombusperson')).toContain(`institution ${body.id}`)
  expect(await found(actor, '2026-19')).toContain(`letter ${letter.id}`)
})

test('what is corrected, added or removed later is found as it is now', async () => {
  const actor = await buildWorkspace()
  const { id, caseId } = await buildLetter(actor, { subject: 'Quarantine of lorries' })
  const { workspaceId } = actor
  await buildDocument(actor, { caseId, letterId: id }, 'A paragraph about kestrels.')
  expect(await found(actor, 'kestrel')).toEqual([`letter ${id}`])
  await changeRecord(actor, (tx) =>
    tx.letter.update({ where: { workspaceId_id: { workspaceId, id } }, data: { subject: 'Visits of doctors' } }),
  )
  expect(await found(actor, 'lorries')).toEqual([])
  expect(await found(actor, 'visiting doctor')).toEqual([`letter ${id}`])
  await changeRecord(actor, (tx) => tx.document.deleteMany({ where: { workspaceId, letterId: id } }))
  expect(await found(actor, 'kestrel')).toEqual([])
})

test('a restricted case and everything in it stay hidden, and so does another workspace', async () => {
  const actor = await buildWorkspace()
  const hidden = await buildCase(actor, { title: 'Kittiwake', isRestricted: true })
  const letter = await buildLetter(actor, { caseId: hidden.id, subject: 'Kittiwake colony' })
  await buildReply(actor, { caseId: hidden.id, institutionId: letter.institutionIds[0] ?? '' })
  expect(await found(actor, 'kittiwake')).toHaveLength(2)
  const member = { ...actor, hiddenCaseIds: [hidden.id] }
  expect(await found(member, 'kittiwake')).toEqual([])
  expect(await found(member, 'publish instruction')).toEqual([])
  expect(await found(await buildWorkspace(), 'kittiwake')).toEqual([])
})
