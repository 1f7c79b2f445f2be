import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { getCommitment } from '@/lib/commitments/queries'
import { changeRecord, readRecord } from '@/lib/db'
import { storedRanges } from '@/lib/documents/anchor'
import type { DoneReading } from '@/lib/reading/extract/schema'
import { splitHeader } from '@/lib/reading/learning/corpus'
import { readWords } from '@/lib/reading/words/read-words'
import type { Suggestion, Zone } from '@/lib/reading/schema'
import { storeReading } from '@/lib/reading/store-reading'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { exportDecisions } from '@/lib/suggestions/decisions'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import { listSuggestions, type SuggestionLine } from '@/lib/suggestions/queries'
import { restoreSuggestion } from '@/lib/suggestions/restore-suggestion'
import { acceptSuggestionInput } from '@/lib/suggestions/schema'
import { buildCase, buildInstitution, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const foot = 'Page 1 of 2'
const head = 'Ministry of the Interior of Norland'
const first = 'We will send you the new guide-'
const second = 'lines on access to the zone by 30 June 2031.'
const opening = 'Dear Ms Lind,\n\nThank you for your letter on the closed zone, which we have read with care.\n\n'
const ending = '\n\nYours sincerely,\n\nJan Holm'
const whole = `${first} […] ${second}`

const onTwoPages = `${opening}${first}\n\n${foot}\f${head}\n\n${second}${ending}`
const onOnePage = `${opening}We will send you the new guidelines on access to the zone by 30 June 2031.${ending}`

function zonesOf(text: string): Zone[] {
  return [foot, head].flatMap((words): Zone[] => {
    const start = text.indexOf(words)
    return start < 0 ? [] : [{ kind: 'page_furniture', start, end: start + words.length, page: 1, language: 'en' }]
  })
}

let actor: Actor
let documentId: string
let caseId: string
let replyId: string
let letter: Awaited<ReturnType<typeof buildLetter>>

/** Has the reader read a text as that of the document; `change` stands for a reader that sees it otherwise. */
async function read(text: string, change = (found: Suggestion[]) => found) {
  const meta = { title: null, author: null, count: null, mail: null, scannedPages: [], ocr: null, charset: null }
  const extracted = { fileKind: 'pdf' as const, text, pages: [], zones: zonesOf(text), meta, map: [], attachments: [] }
  const reading = readWords(extracted)
  const suggestions = change(reading.suggestions.filter(({ kind }) => kind === 'commitment'))
  const done: DoneReading = {
    ok: true,
    extracted: { ...extracted, needsOcr: false, notices: [] },
    reading: { ...reading, suggestions },
    ms: 1,
    peakMb: 1,
  }
  await storeReading(actor.workspaceId, documentId, done, [])
}

const suggestions = () => listSuggestions(actor, documentId)
async function only(): Promise<SuggestionLine> {
  const [one, ...others] = await suggestions()
  if (!one || others.length > 0) throw new Error(`${others.length + (one ? 1 : 0)} suggestions, not one.`)
  return one
}
const decision = ({ id, version }: SuggestionLine) => ({ submissionKey: randomUUID(), suggestionId: id, version })
const passages = () =>
  readRecord(actor, (tx) =>
    tx.passage.findMany({
      where: { workspaceId: actor.workspaceId, documentId },
      select: { quote: true, ranges: true },
    }),
  )
const commitment = {
  as: 'commitment',
  title: 'Send the guidelines',
  institutions: 'Ministry',
  firmness: 'dated',
  madeOn: '2031-04-15',
}
const accept = async (more: Record<string, unknown> = commitment) =>
  acceptSuggestion(actor, acceptSuggestionInput.parse({ ...decision(await only()), ...more }))

const wordsAt = (text: string, ranges: unknown) => storedRanges(ranges).map(({ start, end }) => text.slice(start, end))

beforeEach(async () => {
  actor = await buildWorkspace()
  const institution = await buildInstitution(actor)
  caseId = (await buildCase(actor)).id
  letter = await buildLetter(actor, { caseId, institutionIds: [institution.id] })
  const reply = await buildReply(actor, { caseId, institutionId: institution.id, recipientIds: letter.recipientIds })
  documentId = reply.documentId
  replyId = reply.id
  await read(onTwoPages)
})

describe('a sentence that goes on over the end of a page', () => {
  test('is one suggestion, which names its parts and quotes the longer', async () => {
    const { start, end, quote, ranges } = await only()
    expect(quote).toBe(second)
    expect(onTwoPages.slice(start, end)).toBe(second)
    expect(wordsAt(onTwoPages, ranges)).toEqual([first, second])
  })

  test('becomes a commitment whose quotation is the whole sentence, and undoing takes it back', async () => {
    await accept()
    const { becameId } = await only()
    expect((await getCommitment(actor, becameId ?? ''))?.passage.quote).toBe(whole)
    expect((await passages()).map(({ ranges }) => wordsAt(onTwoPages, ranges))).toEqual([[first, second]])
    await restoreSuggestion(actor, decision(await only()))
    expect(await getCommitment(actor, becameId ?? '')).toBeNull()
    expect(wordsAt(onTwoPages, (await only()).ranges)).toEqual([first, second])
    await accept()
    expect((await only()).state).toBe('accepted')
  })

  test.each([
    ['a claim', () => ({ as: 'claim', summary: 'Guidelines sent', institution: '' })],
    ['a reference', () => ({ as: 'reference', citation: 'The guidelines', url: '' })],
    [
      'the outcome of an ask',
      () => ({
        as: 'outcome',
        askId: letter.askIds[0],
        recipientId: letter.recipientIds[0],
        replyId,
        outcome: 'declined',
        note: '',
      }),
    ],
  ])('becomes %s with the whole sentence', async (_as, given) => {
    await accept({ ...given(), isEdited: 'on' })
    expect((await passages()).map(({ quote }) => quote)).toEqual([whole])
  })

  test('cannot be accepted when the text has changed since it was shown', async () => {
    const shown = await only()
    const text = `${second} ${first}`.repeat(9)
    const where = { workspaceId: actor.workspaceId, documentId, caseId }
    await changeRecord(actor, (tx) =>
      tx.documentText.create({ data: { ...where, version: 9, origin: 'typed', text }, select: { version: true } }),
    )
    const input = acceptSuggestionInput.parse({ ...decision(shown), ...commitment })
    await expect(acceptSuggestion(actor, input)).rejects.toThrow('quote_moved')
    expect((await only()).state).toBe('open')
  })
})

describe('reading again', () => {
  const decide = { dismissed: async () => dismissSuggestion(actor, decision(await only())), accepted: () => accept() }

  test.each(['dismissed', 'accepted'] as const)('leaves it %s, at its parts, when the text moved', async (state) => {
    await decide[state]()
    const moved = `Registry of Norland\n\n${onTwoPages}`
    await read(moved)
    const one = await only()
    expect(one.state).toBe(state)
    expect(moved.slice(one.start, one.end)).toBe(one.quote)
    expect(wordsAt(moved, one.ranges)).toEqual([first, second])
  })

  test.each(['dismissed', 'accepted'] as const)('leaves it %s when its parts have come together', async (state) => {
    await decide[state]()
    await read(onOnePage)
    const one = await only()
    expect({ state: one.state, ranges: one.ranges }).toEqual({ state, ranges: null })
    expect(onOnePage.slice(one.start, one.end)).toContain('guidelines on access')
  })

  test.each(['dismissed', 'accepted'] as const)(
    'leaves %s what was decided when only half of it was seen',
    async (state) => {
      await read(onTwoPages, (found) => found.map(({ ranges: _ranges, ...half }) => half))
      expect((await only()).ranges).toBeNull()
      await decide[state]()
      await read(onTwoPages)
      expect((await only()).state).toBe(state)
    },
  )
})

test('what was decided goes out with a label that stands in its text', async () => {
  await accept()
  const [text, labels] = await exportDecisions(actor)
  const said = JSON.parse(labels?.content ?? '{}') as { commitments: { quote: string }[] }
  expect(said.commitments.map(({ quote }) => quote)).toEqual([second])
  expect(splitHeader(text?.content ?? '').text).toContain(second)
})
