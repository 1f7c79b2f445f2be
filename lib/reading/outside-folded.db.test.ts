import { afterEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { env } from '@/lib/env'
import { passages, startModel } from '@/lib/reading/fixtures/start-model'
import { readDocument } from '@/lib/reading/read-document'
import { buildDocument } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const said = 'The waiting rooms are open until the last boat has left'
const cited = 'the pilot book of the isles'
const page = [
  'Winter ferries',
  'What happens in ice',
  `Ferries to the northern isles ran on most days of the winter. Ice closed the outer channel twice. Freight went by road in that time, as ${cited} says.`,
  'Who carries freight',
  'Lorries carry the freight. A list of hauliers will be published by 1 May 2031.',
  'Where to wait',
  `${said}, and there is tea in them.`,
].join('\n\n')
const reply = [
  'Dear Ms Example,',
  `Thank you for your letter of 3 March 2031. ${said}, and there is tea in them. We thank ${cited}.`,
].join('\n\n')

let stop: () => void = () => undefined
afterEach(() => {
  delete env.OUTSIDE_MODEL_URL
  stop()
})

/** What an outside model proposed from a text, as it is kept. */
async function proposedFrom(actor: Actor, text: string) {
  const model = await startModel(200, passages(['claim', said], ['reference', cited]))
  stop = model.stop
  env.OUTSIDE_MODEL_URL = model.url
  const { id: documentId } = await buildDocument(actor, undefined, text)
  await readDocument(actor.workspaceId, documentId)
  return readRecord(actor, (tx) =>
    tx.suggestion.findMany({
      where: { workspaceId: actor.workspaceId, documentId, reason: { contains: 'outside model' } },
      orderBy: { kind: 'asc' },
      select: { kind: true, tier: true, isFolded: true },
    }),
  )
}

test('what an outside model proposes is folded away where the text answers nobody, as what the rules find is, but for what it cites', async () => {
  const actor = await buildWorkspace('Folds Alike')
  expect(await proposedFrom(actor, page)).toEqual([
    { kind: 'claim', tier: 'weak', isFolded: true },
    { kind: 'reference', tier: 'suggest', isFolded: false },
  ])
})

test('what an outside model proposes of a reply is offered at once', async () => {
  const actor = await buildWorkspace('Offers Alike')
  expect(await proposedFrom(actor, reply)).toEqual([
    { kind: 'claim', tier: 'suggest', isFolded: false },
    { kind: 'reference', tier: 'suggest', isFolded: false },
  ])
})
