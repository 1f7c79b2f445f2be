import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readRecord } from '@/lib/db'
import { hitsOf, rareWord } from '@/lib/erasures/fixtures/hits'
import { buildNamedReply } from '@/lib/erasures/fixtures/named-record'
import { writeLedger } from '@/lib/erasures/ledger'
import { traceWords } from '@/lib/documents/words/traced-needle'
import { eraseAgain } from '@/lib/runtime/erase-again'
import { buildCase, buildInstitution } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const nothing = { documents: [], files: [], exports: 0, places: {}, needle: null }

/** A database that was restored from a backup does not know what the ledger beside it knows. */
async function forgotten() {
  const actor = await buildWorkspace()
  const { workspaceId, memberId } = actor
  const word = rareWord()
  const given = { caseId: (await buildCase(actor)).id, institution: (await buildInstitution(actor)).name }
  const { replyId } = await buildNamedReply(actor, { ...given, name: `Xanthe ${word}` })
  const by = { workspaceId, memberId, memberName: 'Maren', reason: 'Asked', createdAt: '2026-11-20T10:00:00.000Z' }
  const count = () => readRecord(actor, (tx) => tx.erasure.count({ where: { workspaceId } }))
  return { workspaceId, word, replyId, by, count }
}

test('a record that a restored database brought back is erased again before the product is ready, and once', async () => {
  const { workspaceId, word, replyId, by, count } = await forgotten()
  const id = randomUUID()
  await writeLedger([{ ...by, id, kind: 'reply', subjectId: replyId, went: nothing }])
  expect(await eraseAgain({ only: workspaceId })).toMatchObject([{ id }])
  expect(await hitsOf(word)).toEqual([])
  expect(await eraseAgain({ only: workspaceId })).toEqual([])
  expect(await count()).toBe(1)
})

test('words that a restored database brought back are found by their trace alone', async () => {
  const { workspaceId, word, by } = await forgotten()
  const id = randomUUID()
  const went = { ...nothing, needle: traceWords(word) }
  await writeLedger([{ ...by, id, kind: 'words', subjectId: null, went }])
  expect(await eraseAgain({ only: workspaceId })).toMatchObject([{ id }])
  expect(await hitsOf(word)).toEqual([])
})
