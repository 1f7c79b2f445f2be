import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord, type Tx } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { joinPages } from '@/lib/documents/join-pages'
import { typeText } from '@/lib/documents/type-text'
import { traceWords } from '@/lib/documents/words/traced-needle'
import { needleOf } from '@/lib/documents/words/find-words'
import { eraseWords } from '@/lib/erasures/erase-words'
import { hitsOf, rareWord } from '@/lib/erasures/fixtures/hits'
import { pdfSaying } from '@/lib/erasures/fixtures/named-record'
import { applyWords } from '@/lib/erasures/words/apply-words'
import { findWordsInRecord } from '@/lib/erasures/words/find-words-in-record'
import { readDocument } from '@/lib/reading/read-document'
import { finishErasure } from '@/lib/runtime/finish-erasure'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'
import { drawPage } from '@/prisma/factories/draw-page'
import { keepFile } from '@/prisma/factories/keep-file'
import { zipOf } from '@/prisma/factories/zip-of'

const patience = 120_000

const erase = (actor: Actor, words: string) =>
  eraseWords(actor, { submissionKey: randomUUID(), words, reason: 'Asked on 20 November' })

async function attach(actor: Actor, ids: readonly string[]): Promise<void> {
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const { id: replyId } = await buildReply(actor, { caseId, institutionId })
  await changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, replyId }, ids))
}

const documentsOf = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.document.findMany({
      where: { workspaceId: actor.workspaceId, NOT: { name: 'reply.txt' } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        parentId: true,
        readState: true,
        erasureId: true,
        texts: { select: { text: true } },
        suggestions: { select: { start: true, end: true, quote: true } },
      },
    }),
  )

/** Whether somebody waits for the erasure that is going on. */
async function waitsForErasing(tx: Tx, workspaceId: string): Promise<boolean> {
  const waiting = await tx.$queryRaw<unknown[]>`SELECT 1 FROM pg_locks WHERE "locktype" = 'advisory' AND NOT "granted"
    AND "objid" = (hashtextextended(${workspaceId}, 41) & 4294967295)::oid`
  return waiting.length > 0
}

test(
  'words that were erased while a file waited to be read are in nothing that its reading leaves, and its file goes',
  { timeout: patience },
  async () => {
    const actor = await buildWorkspace('Forgets Unread')
    const word = rareWord()
    const promise = `We will send Xanthe ${word} the register of visits by 31 March 2027.`
    const pdf = await keepFile(actor, 'statement.pdf', await pdfSaying(promise))
    await attach(actor, [pdf])
    const { id: erasureId } = await erase(actor, word)
    await finishErasure(actor.workspaceId, erasureId)
    await readDocument(actor.workspaceId, pdf)
    await finishErasure(actor.workspaceId, erasureId)
    const [read] = await documentsOf(actor)
    expect(read).toMatchObject({ readState: 'read', erasureId })
    const text = read?.texts[0]?.text ?? ''
    expect(text).toContain('We will send Xanthe [erased] the register of visits')
    expect(read?.suggestions).not.toEqual([])
    for (const { start, end, quote } of read?.suggestions ?? []) expect(text.slice(start, end)).toBe(quote)
    expect(await hitsOf(word)).toEqual([])
  },
)

test(
  'words that were erased between the joining of pictures and their reading do not come back with the letter',
  { timeout: patience },
  async () => {
    const actor = await buildWorkspace('Forgets Joined')
    const pages = [
      await keepFile(actor, 'front.png', drawPage(['Dear colleagues,', 'We thank you for your letter.'])),
      await keepFile(actor, 'back.png', drawPage(['Marguerite was heard on 3 March 2026.'])),
    ]
    for (const id of pages) await readDocument(actor.workspaceId, id)
    await attach(actor, pages)
    await joinPages(actor, { documents: [...pages].reverse() })
    const { id: erasureId } = await erase(actor, 'Marguerite')
    const letter = (await documentsOf(actor)).find(({ parentId }) => parentId === null)
    await readDocument(actor.workspaceId, letter?.id ?? '')
    const read = await documentsOf(actor)
    expect(read.map((one) => one.erasureId)).toEqual([erasureId, erasureId])
    expect(read.flatMap(({ texts }) => texts.map(({ text }) => text)).join()).toContain('[erased] was heard')
    expect(JSON.stringify(read)).not.toContain('Marguerite')
  },
)

test(
  'words that were erased while an archive waited to be read are in none of the files that it holds, nor in their names',
  { timeout: patience },
  async () => {
    const actor = await buildWorkspace('Forgets Archives')
    const word = rareWord()
    const files = [
      { name: `${word}.txt`, bytes: 'We thank you for your letter.' },
      { name: 'other.txt', bytes: `We wrote to ${word} on 3 March 2026.` },
    ]
    const archive = await keepFile(actor, 'letters.zip', await zipOf(files))
    await attach(actor, [archive])
    const { id: erasureId } = await erase(actor, word)
    await readDocument(actor.workspaceId, archive)
    for (const { id, readState } of await documentsOf(actor))
      if (readState === 'waiting') await readDocument(actor.workspaceId, id)
    await finishErasure(actor.workspaceId, erasureId)
    const read = await documentsOf(actor)
    expect(read).toHaveLength(3)
    expect(read.filter((one) => one.erasureId !== erasureId)).toEqual([])
    expect(read.filter(({ readState }) => readState === 'waiting')).toEqual([])
    expect(await hitsOf(word)).toEqual([])
  },
)

test(
  'a reading that ends while words are being erased waits for that, and does not bring them back',
  { timeout: patience },
  async () => {
    const actor = await buildWorkspace('Forgets Meanwhile')
    const word = rareWord()
    const pdf = await keepFile(actor, 'statement.pdf', await pdfSaying(`We wrote to ${word} on 3 March 2026.`))
    const { workspaceId, memberId, name } = actor
    const by = { memberId, memberName: name, reason: 'Asked on 20 November' }
    let reading: Promise<void> = Promise.resolve()
    await changeRecord(
      actor,
      async (tx) => {
        await applyWords(tx, workspaceId, by, { needle: needleOf(word), trace: traceWords(word) })
        reading = readDocument(workspaceId, pdf)
        await expect.poll(() => waitsForErasing(tx, workspaceId), { timeout: 30_000 }).toBe(true)
      },
      { timeout: patience },
    )
    await reading
    expect(await documentsOf(actor)).toMatchObject([{ readState: 'read', erasureId: expect.any(String) as string }])
    expect(JSON.stringify(await documentsOf(actor))).not.toContain(word)
  },
)

test('words that were erased are not in what is typed off a file that came before, and the file goes', async () => {
  const actor = await buildWorkspace('Forgets Typed')
  const word = rareWord()
  const scan = await keepFile(actor, 'scan.png', drawPage(['Marguerite was heard.']))
  await attach(actor, [scan])
  const { id: erasureId } = await erase(actor, word)
  await typeText(actor, { documentId: scan, text: `We wrote to Xanthe ${word}.\r\nShe was heard.` })
  await readDocument(actor.workspaceId, scan)
  const [typed] = await documentsOf(actor)
  expect(typed).toMatchObject({ readState: 'read', erasureId })
  expect(typed?.texts).toEqual([{ text: 'We wrote to Xanthe [erased].\nShe was heard.' }])
  await finishErasure(actor.workspaceId, erasureId)
  expect(await hitsOf(word)).toEqual([])
})

test('words that somebody types who may not erase are left out as well, and the file stays', async () => {
  const actor = await buildWorkspace('Forgets By Staff')
  const word = rareWord()
  const scan = await keepFile(actor, 'scan.png', drawPage(['Marguerite was heard.']))
  await attach(actor, [scan])
  await erase(actor, word)
  await typeText(await buildMember(actor, 'staff'), { documentId: scan, text: `We wrote to ${word}.` })
  const [typed] = await documentsOf(actor)
  expect(typed).toMatchObject({ erasureId: null, texts: [{ text: 'We wrote to [erased].' }] })
})

test('a file whose erased words somebody typed who may not erase goes once an owner erases them again', async () => {
  const actor = await buildWorkspace('Forgets At Last')
  const [word, another] = [rareWord(), rareWord()]
  const scan = await keepFile(actor, 'scan.png', drawPage(['Marguerite was heard.']))
  await attach(actor, [scan])
  const { id: first } = await erase(actor, word)
  await typeText(await buildMember(actor, 'staff'), { documentId: scan, text: `We wrote to ${word}.` })
  await erase(actor, another)
  expect((await documentsOf(actor))[0]).toMatchObject({ erasureId: null })
  expect((await findWordsInRecord(actor, word)).documents).toEqual([{ id: scan, name: 'scan.png' }])
  const { id: second } = await erase(actor, word)
  expect(second).not.toBe(first)
  expect((await documentsOf(actor))[0]).toMatchObject({ erasureId: second })
})

test('words that are typed while they are erased wait for that, and are left out', { timeout: patience }, async () => {
  const actor = await buildWorkspace('Forgets Typing')
  const word = rareWord()
  const scan = await keepFile(actor, 'scan.png', drawPage(['Marguerite was heard.']))
  await attach(actor, [scan])
  const { workspaceId, memberId, name } = actor
  const by = { memberId, memberName: name, reason: 'Asked on 20 November' }
  const typing = await changeRecord(
    actor,
    async (tx) => {
      await applyWords(tx, workspaceId, by, { needle: needleOf(word), trace: traceWords(word) })
      let ended = false
      const isTyped = typeText(actor, { documentId: scan, text: `We wrote to ${word}.` }).finally(() => (ended = true))
      await expect.poll(async () => ended || (await waitsForErasing(tx, workspaceId)), { timeout: 20_000 }).toBe(true)
      return { isTyped }
    },
    { timeout: patience },
  )
  await typing.isTyped
  expect((await documentsOf(actor))[0]?.texts).toEqual([{ text: 'We wrote to [erased].' }])
  expect(await hitsOf(word)).toEqual([])
})

test('a file that is brought in after words were erased keeps them: somebody may name a person again', async () => {
  const actor = await buildWorkspace('Names Again')
  const word = rareWord()
  await erase(actor, word)
  const pdf = await keepFile(actor, 'statement.pdf', await pdfSaying(`We wrote to ${word} on 3 March 2026.`))
  await readDocument(actor.workspaceId, pdf)
  const [read] = await documentsOf(actor)
  expect(read).toMatchObject({ erasureId: null })
  expect(read?.texts[0]?.text).toContain(word)
})
