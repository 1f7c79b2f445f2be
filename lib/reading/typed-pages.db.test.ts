import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { receiveFile } from '@/lib/documents/file-store'
import { joinPages } from '@/lib/documents/join-pages'
import { keepDocument } from '@/lib/documents/keep-document'
import { typeText } from '@/lib/documents/type-text'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { drawPage } from '@/prisma/factories/draw-page'

async function* bytesOf(content: Buffer) {
  yield content
}

async function keepPage(actor: Actor, words: string): Promise<string> {
  const stored = await receiveFile(bytesOf(drawPage([words])), { limitBytes: 10_000_000 })
  return (await keepDocument(actor, { displayName: `${words}.png`, stored })).id
}

test('what is typed of a page is the text of its letter, and is kept once', async () => {
  const actor = await buildWorkspace()
  const [letter, page] = [await keepPage(actor, 'Dear colleagues'), await keepPage(actor, 'Yours faithfully')]
  await joinPages(actor, { documents: [letter, page] })
  await typeText(actor, { documentId: page, text: 'We will publish the register.' })
  const texts = await readRecord(actor, (tx) =>
    tx.documentText.findMany({ where: { workspaceId: actor.workspaceId }, select: { documentId: true, text: true } }),
  )
  expect(texts).toEqual([{ documentId: letter, text: 'We will publish the register.' }])
  await expect(typeText(actor, { documentId: page, text: 'Something else.' })).rejects.toThrow('has_text_already')
})
