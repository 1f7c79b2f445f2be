import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { factsOf } from '@/lib/reading/facts'
import { readDocument } from '@/lib/reading/read-document'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { keepFile } from '@/prisma/factories/keep-file'
import { zipOf } from '@/prisma/factories/zip-of'

const documentsOf = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.document.findMany({
      where: { workspaceId: actor.workspaceId },
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        name: true,
        readState: true,
        readError: true,
        facts: true,
        texts: { select: { text: true, language: true } },
      },
    }),
  )

async function readAll(actor: Actor): Promise<void> {
  for (;;) {
    const next = (await documentsOf(actor)).find(({ readState }) => readState === 'waiting')
    if (!next) return
    await readDocument(actor.workspaceId, next.id)
  }
}

test('a file that lies too deep in archives is kept, and the reason is said of that and not of the file', async () => {
  const actor = await buildWorkspace()
  let content: Buffer = Buffer.from('Dear colleagues,\n\nWe will publish the register of visits by 31 March 2027.\n')
  for (const name of ['answer.txt', 'four.zip', 'three.zip', 'two.zip'])
    content = await zipOf([{ name, bytes: content }])
  await keepFile(actor, 'one.zip', content)
  await readAll(actor)
  const kept = (await documentsOf(actor)).map(({ name, readState, readError }) => [name, readState, readError])
  expect(kept).toEqual([
    ['one.zip', 'read', null],
    ['two.zip', 'read', null],
    ['three.zip', 'read', null],
    ['four.zip', 'read', null],
    ['answer.txt', 'failed', 'too_deep'],
  ])
})

test('the list of names in an archive is in no language, and the letters in it are in theirs', async () => {
  const actor = await buildWorkspace()
  const letter = 'Dear colleagues,\n\nWe thank you for your letter, which we have read with great care.\n'
  const name = 'The answer of the Ministry to your letter about the register of visits.txt'
  await keepFile(actor, 'answers.zip', await zipOf([{ name, bytes: letter }]))
  await readAll(actor)
  const said = (await documentsOf(actor)).map(({ facts, texts }) => [
    factsOf(facts)?.language,
    texts.map(({ language }) => language),
  ])
  expect(said).toEqual([
    [null, [null]],
    ['en', ['en']],
  ])
})
