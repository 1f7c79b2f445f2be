import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { changeRecord, readRecord } from '@/lib/db'
import { buildNamedRecord } from '@/lib/erasures/fixtures/named-record'
import { hitsOf, rareWord } from '@/lib/erasures/fixtures/hits'
import { eraseWords } from '@/lib/erasures/erase-words'
import { findWordsInRecord } from '@/lib/erasures/words/find-words-in-record'
import { finishErasure } from '@/lib/runtime/finish-erasure'
import { makeExport } from '@/lib/exports/make-export'
import { runExport } from '@/lib/exports/run-export'
import { makeExportInput } from '@/lib/exports/schema'
import { askWorkspaceExport } from '@/lib/workspaces/ask-workspace-export'
import { runWorkspaceExport } from '@/lib/runtime/run-workspace-export'
import { headOf, verifyChain } from '@/lib/timeline/verify-chain'
import { buildCase } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const patience = 120_000

test(
  'a name that is erased is in no row, no job, no file, no export and no archive any more, and the history holds together',
  async () => {
    const actor = await buildWorkspace('Forgets')
    const { workspaceId, memberId } = actor
    const word = rareWord()
    const name = `Xanthe ${word}`
    const record = await buildNamedRecord(actor, name)
    const made = await makeExport(
      actor,
      makeExportInput.parse({
        submissionKey: randomUUID(),
        caseId: record.caseId,
        letters: [record.letterId],
        replies: [record.replyId],
        formats: ['pdf', 'json', 'csv', 'docx', 'xlsx', 'zip'],
      }),
    )
    await runExport(actor, made.id)
    const whole = await askWorkspaceExport(actor, { submissionKey: randomUUID() })
    await runWorkspaceExport({ workspaceId, memberId, subjectId: whole.id })
    expect((await hitsOf(word)).length).toBeGreaterThan(20)

    const head = await headOf(workspaceId)
    const found = await findWordsInRecord(actor, word)
    expect(found.places).toMatchObject({ Event: expect.any(Number) as number })
    expect(found.documents.length).toBeGreaterThan(3)
    const { id } = await eraseWords(actor, {
      submissionKey: randomUUID(),
      words: word,
      reason: 'Asked by the person on 20 November',
    })
    await finishErasure(workspaceId, id)
    expect(await hitsOf(word)).toEqual([])

    expect(await verifyChain(workspaceId, head ? [head] : [])).toMatchObject({ broken: null })
    const passages = await readRecord(actor, (tx) =>
      tx.passage.findMany({
        where: { workspaceId },
        select: {
          quote: true,
          ranges: true,
          prefix: true,
          document: { select: { texts: { select: { text: true } } } },
        },
      }),
    )
    expect(passages.length).toBeGreaterThan(1)
    for (const { quote, ranges, prefix, document } of passages) {
      const text = document.texts[0]?.text ?? ''
      const [range] = ranges as { start: number; end: number }[]
      expect(text.slice(range?.start, range?.end)).toBe(quote)
      expect(text.slice(0, range?.start).endsWith(prefix)).toBe(true)
    }
    expect(passages.map(({ quote }) => quote)).toContain(
      'The Ministry will publish the instruction on access to the zone by 30 June 2026, as Xanthe [erased] asked',
    )
  },
  patience,
)

test(
  'a name that is also a word of the product, or a city of a time zone, leaves what the product itself wrote as it is',
  async () => {
    const actor = await buildWorkspace('Forgets Names')
    const { workspaceId, memberId } = actor
    const record = await buildNamedRecord(actor, 'Warsaw Letter')
    await changeRecord(actor, (tx) =>
      tx.reminderSetting.create({ data: { workspaceId, memberId, timeZone: 'Europe/Warsaw' } }),
    )
    const eventsOf = () =>
      readRecord(actor, (tx) =>
        tx.event.findMany({
          where: { workspaceId, type: { startsWith: 'letter.' } },
          select: { type: true, data: true },
        }),
      )
    const before = await eventsOf()
    const asked = { submissionKey: randomUUID(), reason: 'Asked by the person on 20 November' }
    const first = await eraseWords(actor, { ...asked, words: 'Letter' })
    await finishErasure(workspaceId, first.id)
    // The ledger itself counts rows of "Letter".
    await eraseWords(actor, { ...asked, words: 'letter', submissionKey: randomUUID() })
    await eraseWords(actor, { ...asked, words: 'recipients', submissionKey: randomUUID() })
    await eraseWords(actor, { ...asked, words: 'Warsaw', submissionKey: randomUUID() })
    const found = await readRecord(actor, async (tx) => ({
      letter: await tx.letter.findUniqueOrThrow({
        where: { workspaceId_id: { workspaceId, id: record.letterId } },
        select: { subject: true },
      }),
      setting: await tx.reminderSetting.findFirstOrThrow({ where: { workspaceId }, select: { timeZone: true } }),
    }))
    expect(before.length).toBeGreaterThan(0)
    expect(before.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ recipients: expect.anything() as unknown }),
    )
    expect(await eventsOf()).toEqual(before)
    expect(found.setting.timeZone).toBe('Europe/Warsaw')
    expect(found.letter.subject).toBe('Hearing of [erased] [erased]')
    expect((await verifyChain(workspaceId, [])).broken).toBeNull()
  },
  patience,
)

test('a word in the codes of two cases that differ by its capitals only is erased from both', async () => {
  const actor = await buildWorkspace('Forgets Codes')
  const { id: one } = await buildCase(actor)
  const { id: other } = await buildCase(actor)
  const { workspaceId } = actor
  const rename = (id: string, code: string) =>
    changeRecord(actor, (tx) => tx.case.updateMany({ where: { workspaceId, id }, data: { code } }))
  await rename(one, 'Xanthe')
  await rename(other, 'XANTHE')
  await eraseWords(actor, { submissionKey: randomUUID(), words: 'Xanthe', reason: 'Asked' })
  const codes = await readRecord(actor, (tx) => tx.case.findMany({ where: { workspaceId }, select: { code: true } }))
  expect(codes.filter(({ code }) => code.startsWith('[erased]'))).toHaveLength(2)
})

test(
  'passages and suggestions whose ranges lie nowhere in their text hold up no erasure, and lose the words as all do',
  async () => {
    const actor = await buildWorkspace('Out of place')
    const { workspaceId } = actor
    const word = rareWord()
    await buildNamedRecord(actor, `Xanthe ${word}`)
    await changeRecord(actor, async (tx) => {
      const ranges = [
        { start: 9_000_000, end: 9_000_005 },
        { start: -4, end: 'x' },
      ]
      await tx.passage.updateMany({ where: { workspaceId }, data: { ranges } })
      await tx.suggestion.updateMany({ where: { workspaceId }, data: { ranges, start: 9_000_000, end: 9_000_005 } })
    })
    const { id } = await eraseWords(actor, { submissionKey: randomUUID(), words: word, reason: 'Asked by the person' })
    await finishErasure(workspaceId, id)
    expect(await hitsOf(word)).toEqual([])
  },
  patience,
)
