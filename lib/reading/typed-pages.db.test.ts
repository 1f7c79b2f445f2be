import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { joinPages } from '@/lib/documents/join-pages'
import { typeText } from '@/lib/documents/type-text'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { drawPage } from '@/prisma/factories/draw-page'
import { keepFile } from '@/prisma/factories/keep-file'

const keepPage = (actor: Actor, words: string) => keepFile(actor, `${words}.png`, drawPage([words]))

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
