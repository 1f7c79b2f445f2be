import { expect, test } from 'vitest'
import { changeRecord, readRecord } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { makeRedactor } from '@/lib/exports/redaction/redactor'
import { withholdOriginals } from '@/lib/exports/redaction/withhold-originals'
import { selectChosen } from '@/lib/exports/select-chosen'
import { readDocument } from '@/lib/reading/read-document'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { drawPage } from '@/prisma/factories/draw-page'
import { keepFile } from '@/prisma/factories/keep-file'

test('no page of a letter in pictures leaves with an export when a word that is taken out stands on one of them', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const { id: replyId } = await buildReply(actor, { caseId, institutionId })
  const first = await keepFile(actor, 'a.png', drawPage(['Dear colleagues, we thank you for your letter.']))
  const second = await keepFile(actor, 'b.png', drawPage(['The witness Holmgaard was heard on 3 March 2026.']))
  await changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, replyId }, [first, second]))
  await readDocument(workspaceId, first)
  const none = { letters: [], sources: [], commitments: [], claims: [], references: [], followUps: [] }
  const chosen = await readRecord(actor, (tx) => selectChosen(tx, workspaceId, caseId, { ...none, replies: [replyId] }))
  const given = { items: new Set<string>(), hasWords: true, wasChecked: true }
  const withheld = withholdOriginals(chosen, makeRedactor(['Holmgaard']), given)
  expect([first, second].map((id) => withheld.get(id))).toEqual(['words_found', 'words_found'])
}, 60_000)
