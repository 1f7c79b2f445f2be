import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { changeRecord, type Prisma } from '@/lib/db'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { makeCommitmentInput } from '@/lib/commitments/schema'
import { pathOf } from '@/lib/documents/file-store'
import { joinPages, joinPagesInput } from '@/lib/documents/join-pages'
import { letterOf, mostPages, pagesOf } from '@/lib/documents/letter-pages'
import { partPages } from '@/lib/documents/part-pages'
import { typeText } from '@/lib/documents/type-text'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { factsOf } from '@/lib/reading/facts'
import { readAgain } from '@/lib/reading/read-again'
import { readDocument } from '@/lib/reading/read-document'
import { attach, first, named, never, readAll, rows, second, third, wordsOf } from '@/lib/reading/fixtures/paper-letter'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { keepFile } from '@/prisma/factories/keep-file'
import { zipOf } from '@/prisma/factories/zip-of'

describe('pictures of a paper letter', { timeout: 120_000 }, () => {
  test('joined while the first of them is read wait for the reading of all: that of one alone is left', async () => {
    const actor = await buildWorkspace()
    const ids = [await keepFile(actor, 'front.png', first), await keepFile(actor, 'annex.png', third)]
    const alone = readDocument(actor.workspaceId, ids[0] ?? '')
    await expect.poll(async () => (await named(actor, 'front.png'))?.readState).toBe('reading')
    await attach(actor, ids)
    await alone
    expect(await named(actor, 'front.png')).toMatchObject({ readState: 'waiting', texts: [] })
    await readAll(actor)
    expect(wordsOf(await named(actor, 'front.png'))).toMatch(/thank you for your letter.*publish the register/)
  })

  test('uploaded for one reply are its pages, read as one text in the order given, each with its bytes', async () => {
    const actor = await buildWorkspace()
    const ids = [await keepFile(actor, 'front.png', first), await keepFile(actor, 'back.jpg', second)]
    // Read by itself before the form was saved, as it happens.
    await readDocument(actor.workspaceId, ids[1] ?? '')
    ids.push(await keepFile(actor, 'annex.png', third))
    await attach(actor, ids)
    await readAll(actor)
    const kept = await rows(actor)
    const [letter, ...pages] = kept
    expect(kept.map(({ name, role, readState }) => [name, role, readState])).toEqual([
      ['front.png', 'main', 'read'],
      ['back.jpg', 'attachment', 'read'],
      ['annex.png', 'attachment', 'read'],
    ])
    expect(wordsOf(letter)).toMatch(/thank you for your letter.*keep a register.*publish the register.*Jan Holm/)
    expect(letter?.texts.at(-1)?.pages).toMatchObject([{ number: 1 }, { number: 2 }, { number: 3, origin: 'ocr' }])
    expect(factsOf(letter?.facts)).toMatchObject({ fileKind: 'image', count: 3 })
    expect(letter?.suggestions.map(({ quote }) => quote)).toContain(
      'We will publish the register of visits by 31 March 2027.',
    )
    expect(pages.map(({ texts, suggestions }) => [texts, suggestions])).toEqual([
      [[], []],
      [[], []],
    ])
    expect(pages.map((page) => letterOf(kept, page).name)).toEqual(['front.png', 'front.png'])
    const bytes = await Promise.all(kept.map(({ sha256 }) => readFile(pathOf(sha256))))
    expect(bytes.map((one, i) => one.equals([first, second, third][i] ?? Buffer.alloc(0)))).toEqual([true, true, true])
  })

  test('kept apart are letters of their own, joined again in another order are one; nothing read before is left', async () => {
    const actor = await buildWorkspace()
    const ids = [await keepFile(actor, 'a.png', first), await keepFile(actor, 'b.png', third)]
    await attach(actor, ids)
    await readAll(actor)
    await partPages(actor, { documentId: ids[1] ?? '' })
    await partPages(actor, { documentId: ids[0] ?? '' })
    await readAll(actor)
    expect(wordsOf(await named(actor, 'a.png'))).not.toContain('publish')
    expect(wordsOf(await named(actor, 'b.png'))).toMatch(/^We will publish/)

    const turned = joinPagesInput.parse({ documents: ids, pages: ['2', '1'] })
    await joinPages(actor, turned)
    await joinPages(actor, turned)
    await readAgain(actor, { documentId: ids[1] ?? '' })
    await readAll(actor)
    const all = await rows(actor)
    const letter = await named(actor, 'b.png')
    expect(pagesOf(all, letter ?? never('b.png')).map(({ name }) => name)).toEqual(['b.png', 'a.png'])
    expect(wordsOf(letter)).toMatch(/^We will publish.*thank you for your letter/)
    expect(await named(actor, 'a.png')).toMatchObject({ texts: [], suggestions: [] })
  })

  test('from which something was decided or drawn stay as they are until that is undone', async () => {
    const actor = await buildWorkspace()
    const ids = [await keepFile(actor, 'a.png', first), await keepFile(actor, 'b.png', third)]
    await attach(actor, ids)
    await readAll(actor)
    const promise = (await named(actor, 'a.png'))?.suggestions.find(({ kind }) => kind === 'commitment')
    const decide = (data: Prisma.SuggestionUpdateManyMutationInput) =>
      changeRecord(actor, (tx) =>
        tx.suggestion.updateMany({ where: { workspaceId: actor.workspaceId, id: promise?.id ?? '' }, data }),
      )
    await decide({ state: 'dismissed', decidedAt: new Date() })
    const turned = { documents: [ids[1] ?? '', ids[0] ?? ''] }
    await expect(partPages(actor, { documentId: ids[1] ?? '' })).rejects.toThrow('pages_worked_on')
    await expect(joinPages(actor, turned)).rejects.toThrow('pages_worked_on')
    await decide({ state: 'open', decidedAt: null })

    const text = (await named(actor, 'a.png'))?.texts.at(-1)?.text ?? ''
    const quote = 'We will publish the register'
    const start = text.indexOf(quote)
    const place = { documentId: ids[0] ?? '', start, end: start + quote.length, quote }
    const about = { title: quote, firmness: 'undated', madeOn: '2026-04-17', institutions: 'Agency' }
    await makeCommitment(actor, makeCommitmentInput.parse({ submissionKey: randomUUID(), ...place, ...about }))
    await expect(partPages(actor, { documentId: ids[1] ?? '' })).rejects.toThrow('pages_worked_on')
    await expect(joinPages(actor, turned)).rejects.toThrow('pages_worked_on')
    expect(wordsOf(await named(actor, 'a.png'))).toContain(quote)
  })

  test('joined by two people at once are never a page of a page', async () => {
    const actor = await buildWorkspace()
    const ids = [
      await keepFile(actor, 'a.png', first),
      await keepFile(actor, 'b.png', second),
      await keepFile(actor, 'c.png', third),
    ]
    const [a = '', b = '', c = ''] = ids
    await Promise.allSettled([joinPages(actor, { documents: [a, b] }), joinPages(actor, { documents: [c, a] })])
    const all = await rows(actor)
    const pages = all.filter(({ parentId }) => parentId !== null)
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.map(({ parentId }) => all.find(({ id }) => id === parentId)?.parentId)).toEqual(pages.map(() => null))
  })

  test('too many for one reading stay apart, and their reply is saved all the same', async () => {
    const actor = await buildWorkspace()
    const ids: string[] = []
    for (let number = 0; number <= mostPages; number += 1)
      ids.push(await keepFile(actor, `${number}.png`, Buffer.concat([first.subarray(0, 40), Buffer.from([number])])))
    await attach(actor, ids)
    expect((await rows(actor)).map(({ parentId }) => parentId)).toEqual(ids.map(() => null))
    await expect(joinPages(actor, { documents: ids })).rejects.toThrow('pages_too_many')
    expect(mostPages).toBe(defaultLimits.ocrPages)
  })

  test('of which one was worked on by itself stay apart, and their reply is saved all the same', async () => {
    const actor = await buildWorkspace()
    const ids = [await keepFile(actor, 'a.png', first), await keepFile(actor, 'b.png', third)]
    await readAll(actor)
    await changeRecord(actor, (tx) =>
      tx.suggestion.updateMany({
        where: { workspaceId: actor.workspaceId, documentId: ids[1] ?? '', kind: 'commitment' },
        data: { state: 'dismissed', decidedAt: new Date() },
      }),
    )
    await attach(actor, ids)
    expect((await rows(actor)).map(({ parentId }) => parentId)).toEqual([null, null])
    const promises = (await named(actor, 'b.png'))?.suggestions.filter(({ kind }) => kind === 'commitment')
    expect(promises).toMatchObject([{ state: 'dismissed' }])
  })

  test('whose text was typed off stay one letter, and the text is kept', async () => {
    const actor = await buildWorkspace()
    const ids = [await keepFile(actor, 'a.png', first), await keepFile(actor, 'b.png', third)]
    await attach(actor, ids)
    await typeText(actor, { documentId: ids[0] ?? '', text: 'We will publish the register.' })
    await expect(partPages(actor, { documentId: ids[1] ?? '' })).rejects.toThrow('pages_typed')
    expect((await named(actor, 'a.png'))?.texts).toMatchObject([{ text: 'We will publish the register.' }])
  })

  test('that were joined before their reply was saved are saved with it, named all or not', async () => {
    const actor = await buildWorkspace()
    const ids = [await keepFile(actor, 'a.png', first), await keepFile(actor, 'b.png', third)]
    await joinPages(actor, { documents: ids })
    await attach(actor, ids)
    const [letter, page] = await rows(actor)
    expect(page?.parentId).toBe(letter?.id)
  })

  test('in one folder of an archive are one letter by the numbers in their names, and stay so when it is read again', async () => {
    const actor = await buildWorkspace()
    const files = [
      { name: 'reply/scan 10.png', bytes: third },
      { name: 'reply/scan 2.png', bytes: first },
      { name: 'other/photo.jpg', bytes: second },
    ]
    const archive = await keepFile(actor, 'letter.zip', await zipOf(files))
    await readDocument(actor.workspaceId, archive)
    await readDocument(actor.workspaceId, archive)
    await readAll(actor)
    expect(await rows(actor)).toHaveLength(4)
    const letter = await named(actor, 'scan 2.png')
    expect(letter?.parentId).toBe(archive)
    expect((await named(actor, 'scan 10.png'))?.parentId).toBe(letter?.id)
    expect((await named(actor, 'photo.jpg'))?.parentId).toBe(archive)
    expect(wordsOf(letter)).toMatch(/thank you for your letter.*publish the register/)
    expect((await named(actor, 'photo.jpg'))?.mediaType).toBe('image/jpeg')
  })

  test('of which one is damaged are read without it', async () => {
    const actor = await buildWorkspace()
    const ids = [await keepFile(actor, '1.png', first.subarray(0, 30)), await keepFile(actor, '2.png', third)]
    await attach(actor, ids)
    await readAll(actor)
    const letter = await named(actor, '1.png')
    expect(wordsOf(letter)).toContain('We will publish the register')
    expect(factsOf(letter?.facts)?.notices).toContain('repaired')
  })
})
