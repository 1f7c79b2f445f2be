import { expect, test } from 'vitest'
import { readRecord } from '@/lib/db'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import { readingDocument } from '@/lib/documents/reading-document'
import { readDocument } from '@/lib/reading/read-document'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { containedLetters } from '@/lib/suggestions/contained-letters'
import { selectProposing } from '@/lib/suggestions/select-proposing'
import { selectDraft } from '@/lib/suggestions/select-draft'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { keepFile } from '@/prisma/factories/keep-file'
import { zipOf } from '@/prisma/factories/zip-of'

const answer =
  'Border Agency of Norland\nSkarholt, 4 May 2026\n\nDear colleagues,\n\nWe will publish the register of visits by 31 March 2027.\n\nYours faithfully,\nJan Holm\n'

test('the form takes what a file in an archive says, holds the archive itself, and never reads its list of names as a letter', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const id = await keepFile(actor, 'answer.zip', await zipOf([{ name: 'answer.txt', bytes: answer }]))
  await readDocument(workspaceId, id)
  expect(await getProposals(actor, 'reply', [id], null)).toMatchObject({ state: 'waiting', fields: {} })

  const documents = () =>
    readRecord(actor, (tx) =>
      tx.document.findMany({
        where: { workspaceId, OR: [{ id }, { parentId: id }] },
        orderBy: { position: 'asc' },
        select: readingDocument,
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

const letterOf = (from: string, subject: string, day: number) =>
  [
    `From ${from} Mon May 0${day} 09:12:00 2026`,
    `From: "${from}" <office@norland.example>`,
    'To: office@coalition.example',
    `Date: Mon, 0${day} May 2026 09:12:00 +0200`,
    `Subject: ${subject}`,
    `Message-ID: <${day}@norland.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear colleagues,',
    '',
    'We will publish the register of visits by 31 March 2027.',
    '',
    '',
  ].join('\n')

test('of a mailbox its letters speak and are proposed from, not the whole run together; which of them could fill the form is told, and each does when it is asked', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const [first, second] = [letterOf('Border Agency', 'Visits', 4), letterOf('Ministry of Norland', 'Registers', 5)]
  const id = await keepFile(actor, 'letters.mbox', first + second)
  await readDocument(workspaceId, id)
  expect(await getProposals(actor, 'reply', [id], null)).toMatchObject({ state: 'waiting', fields: {} })
  const inside = await readRecord(actor, (tx) =>
    tx.document.findMany({ where: { workspaceId, parentId: id }, orderBy: { position: 'asc' }, select: { id: true } }),
  )
  for (const one of inside) await readDocument(workspaceId, one.id)
  const { saying } = await readRecord(actor, (tx) => selectProposing(tx, workspaceId, { ids: [id] }))
  const letters = containedLetters(saying, { institutions: [], letters: [] })
  expect(letters).toMatchObject([
    { from: 'Border Agency', subject: 'Visits', datedOn: '2026-05-04' },
    { from: 'Ministry of Norland', subject: 'Registers', datedOn: '2026-05-05' },
  ])
  const proposed = await readRecord(actor, (tx) =>
    tx.suggestion.findMany({
      where: { workspaceId, kind: 'commitment' },
      select: { document: { select: { parentId: true } } },
    }),
  )
  expect(proposed.map(({ document }) => document.parentId)).toEqual([id, id])
  const chosen = await getProposals(actor, 'reply', [letters[1]?.documentId ?? ''], null)
  expect(chosen.fields).toMatchObject({ institution: 'Ministry of Norland', subject: 'Registers' })
})
