import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { env } from '@/lib/env'
import { eraseRecord } from '@/lib/erasures/erase-record'
import { eraseWords } from '@/lib/erasures/erase-words'
import { hitsOf, rareWord } from '@/lib/erasures/fixtures/hits'
import { pdfSaying } from '@/lib/erasures/fixtures/named-record'
import { pathOf } from '@/lib/documents/file-store'
import { passages, startModel } from '@/lib/reading/fixtures/start-model'
import { readDocument } from '@/lib/reading/read-document'
import { readFile } from '@/lib/reading/read-file'
import { withOutsideModel } from '@/lib/reading/with-outside-model'
import { finishErasure } from '@/lib/runtime/finish-erasure'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { keepFile } from '@/prisma/factories/keep-file'

let stop: () => void = () => undefined
afterEach(() => {
  delete env.OUTSIDE_MODEL_URL
  stop()
})

/** A model that proposes one passage, in the settings of this process; answers what it was asked. */
async function nameModel(quote: string) {
  const { asked, url, ...started } = await startModel(200, passages(['refusal', quote]))
  stop = started.stop
  env.OUTSIDE_MODEL_URL = url
  return asked
}

const erase = (actor: Actor, words: string) =>
  eraseWords(actor, { submissionKey: randomUUID(), words, reason: 'Asked on 20 November' })

const readOf = (actor: Actor, id: string) =>
  readRecord(actor, (tx) =>
    tx.document.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      select: {
        erasureId: true,
        texts: { select: { text: true } },
        suggestions: { select: { kind: true, quote: true } },
      },
    }),
  )

test('words that were erased while a file waited to be read are not sent to an outside model, and its file goes', async () => {
  const actor = await buildWorkspace('Tells Nobody')
  const word = rareWord()
  const asked = await nameModel('The register of visits')
  const pdf = await keepFile(actor, 'statement.pdf', await pdfSaying(`The register of visits names Xanthe ${word}.`))
  const { id: erasureId } = await erase(actor, word)
  await readDocument(actor.workspaceId, pdf)
  await finishErasure(actor.workspaceId, erasureId)
  expect(asked).toHaveLength(1)
  expect(asked[0]?.body).toContain('names Xanthe [erased]')
  expect(asked[0]?.body).not.toContain(word)
  const { suggestions, texts, ...read } = await readOf(actor, pdf)
  expect(read).toEqual({ erasureId })
  expect(texts[0]?.text).toContain('names Xanthe [erased]')
  expect(suggestions).toContainEqual({ kind: 'refusal', quote: 'The register of visits' })
  expect(await hitsOf(word)).toEqual([])
})

test('a document that is erased while it is read is not sent to an outside model', async () => {
  const actor = await buildWorkspace('Tells Nothing')
  const asked = await nameModel('The register of visits')
  const subjectId = await keepFile(actor, 'statement.pdf', await pdfSaying('The register of visits is kept.'))
  const where = { workspaceId_id: { workspaceId: actor.workspaceId, id: subjectId } }
  const { sha256 } = await readRecord(actor, (tx) => tx.document.findUniqueOrThrow({ where, select: { sha256: true } }))
  const reading = await readFile(pathOf(sha256), { name: 'statement.pdf' })
  if (!reading.ok) throw new Error(reading.error.sentence)
  await eraseRecord(actor, { submissionKey: randomUUID(), kind: 'document', subjectId, reason: 'Asked on 20 November' })
  const found = await withOutsideModel(actor.workspaceId, subjectId, { reading, inside: [] })
  expect(asked).toEqual([])
  expect(found.reading).toBe(reading)
})
