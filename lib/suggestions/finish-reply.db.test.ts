import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { noteClaim } from '@/lib/commitments/note-claim'
import { noteClaimInput } from '@/lib/commitments/schema'
import { readRecord } from '@/lib/db'
import type { DoneReading } from '@/lib/reading/extract/schema'
import type { Suggestion } from '@/lib/reading/schema'
import { storeReading } from '@/lib/reading/store-reading'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { finishReply } from '@/lib/suggestions/finish-reply'
import { listSuggestions } from '@/lib/suggestions/queries'
import { acceptSuggestionInput } from '@/lib/suggestions/schema'
import { waitingMark } from '@/lib/suggestions/waiting-mark'
import {
  buildCase,
  buildDocument,
  buildInstitution,
  buildLetter,
  buildReply,
  replyText,
} from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const promise = 'The Ministry will publish the instruction on access to the zone by 30 June 2026.'
const claim = 'We have already told all stations to call a lawyer from the duty list.'

const proposed = (kind: Suggestion['kind'], quote: string, tier: Suggestion['tier'] = 'suggest'): Suggestion => {
  const start = replyText.indexOf(quote)
  const blank = { type: null, firmness: null, actor: null, dueOn: null, dueText: null, value: null }
  return { ...blank, kind, tier, start, end: start + quote.length, quote, score: 0.9, reason: 'because' }
}

/** A reading of the text of the reply: two suggestions that wait, one that is weaker, a date. */
function readingOfReply(): DoneReading {
  const meta = { title: null, author: null, count: null, mail: null, scannedPages: [], ocr: null, charset: null }
  const extracted = { fileKind: 'txt' as const, text: replyText, pages: [], zones: [], meta, map: [], attachments: [] }
  const suggestions = [
    proposed('commitment', promise),
    proposed('claim', claim),
    proposed('refusal', claim, 'weak'),
    proposed('date', '30 June 2026'),
  ]
  return {
    ok: true,
    extracted: { ...extracted, needsOcr: false, notices: [] },
    reading: { language: 'en', meta: null as never, zones: [], suggestions },
    ms: 1,
    peakMb: 1,
  }
}

let actor: Actor
let reply: Awaited<ReturnType<typeof buildReply>>

const states = async () =>
  Object.fromEntries(
    (await listSuggestions(actor, reply.documentId)).map(({ kind, tier, state }) => [`${kind} ${tier}`, state]),
  )
const idsOf = async (...kinds: string[]) =>
  (await listSuggestions(actor, reply.documentId)).flatMap(({ id, kind, tier }) =>
    tier === 'suggest' && kinds.includes(kind) ? id : [],
  )
const readAt = () =>
  readRecord(actor, async (tx) => {
    const found = await tx.reply.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id: reply.id } },
      select: { readAt: true },
    })
    return found?.readAt ?? null
  })

beforeEach(async () => {
  actor = await buildWorkspace()
  const institution = await buildInstitution(actor)
  const { id: caseId } = await buildCase(actor)
  const letter = await buildLetter(actor, { caseId, institutionIds: [institution.id] })
  reply = await buildReply(actor, { caseId, institutionId: institution.id, recipientIds: letter.recipientIds })
  await storeReading(actor.workspaceId, reply.documentId, readingOfReply(), [])
})

describe('a reply with open suggestions', () => {
  test('is not marked as worked through while nobody says what becomes of them, and says how many they are', async () => {
    const refused = finishReply(actor, { replyId: reply.id, open: null })
    await expect(refused).rejects.toMatchObject({ refusal: { key: 'suggestions_open', values: { count: 2 } } })
    expect(await readAt()).toBeNull()
    expect(await states()).toMatchObject({ 'commitment suggest': 'open', 'claim suggest': 'open' })
  })

  test('is marked and keeps them open where that is said', async () => {
    await finishReply(actor, { replyId: reply.id, open: 'leave' })
    expect(await readAt()).not.toBeNull()
    expect(await states()).toMatchObject({ 'commitment suggest': 'open', 'claim suggest': 'open' })
  })

  test('is marked and they are dismissed where that is said, each with its line of history; weaker ones and dates stay', async () => {
    await finishReply(actor, { replyId: reply.id, open: 'dismiss' })
    expect(await readAt()).not.toBeNull()
    expect(await states()).toEqual({
      'commitment suggest': 'dismissed',
      'claim suggest': 'dismissed',
      'refusal weak': 'open',
      'date suggest': 'open',
    })
    const events = await readRecord(actor, (tx) =>
      tx.event.count({
        where: { workspaceId: actor.workspaceId, type: 'suggestion.dismissed', actorId: actor.memberId },
      }),
    )
    expect(events).toBe(2)
  })

  test('is not dismissed where the person was asked of others, were they as many: those that wait are named first', async () => {
    const waiting = await idsOf('commitment', 'claim')
    const others = [(await idsOf('commitment')).join(), randomUUID()]
    for (const asked of [[], waiting.slice(1), [...waiting, randomUUID()], others].map(waitingMark)) {
      const refused = finishReply(actor, { replyId: reply.id, open: 'dismiss', asked })
      const values = { count: 2, asked: waitingMark(waiting) }
      await expect(refused).rejects.toMatchObject({ refusal: { key: 'suggestions_open', values } })
    }
    expect(await states()).toMatchObject({ 'commitment suggest': 'open', 'claim suggest': 'open' })
    await finishReply(actor, { replyId: reply.id, open: 'dismiss', asked: waitingMark([...waiting].reverse()) })
    expect(await readAt()).not.toBeNull()
  })

  test('keeps by whom they were dismissed, and a page that shows them open still decides nothing', async () => {
    const [shown] = (await listSuggestions(actor, reply.documentId)).filter(({ kind }) => kind === 'claim')
    const staff = await buildMember(actor, 'staff')
    await finishReply(staff, { replyId: reply.id, open: 'dismiss' })
    const [now] = (await listSuggestions(actor, reply.documentId)).filter(({ kind }) => kind === 'claim')
    expect(now).toMatchObject({ state: 'dismissed', decidedById: staff.memberId })
    const late = { submissionKey: crypto.randomUUID(), suggestionId: shown?.id, version: shown?.version }
    const asClaim = acceptSuggestionInput.parse({ ...late, as: 'claim', summary: 'Told all stations', institution: '' })
    await expect(acceptSuggestion(actor, asClaim)).rejects.toThrow('changed_meanwhile')
  })

  test('has none open where what they say was written down by hand', async () => {
    const start = replyText.indexOf(claim)
    await noteClaim(
      actor,
      noteClaimInput.parse({
        submissionKey: crypto.randomUUID(),
        documentId: reply.documentId,
        start,
        end: start + claim.length,
        quote: claim,
        summary: 'Told all stations',
        institution: '',
      }),
    )
    const refused = finishReply(actor, { replyId: reply.id, open: null })
    await expect(refused).rejects.toMatchObject({ refusal: { values: { count: 1 } } })
  })

  test('is asked about what waits in any of its documents, and all of it is decided as is said', async () => {
    const { id, caseId } = reply
    const attached = await buildDocument(actor, { caseId, replyId: id })
    await storeReading(actor.workspaceId, attached.id, readingOfReply(), [])
    const refused = finishReply(actor, { replyId: id, open: null })
    await expect(refused).rejects.toMatchObject({ refusal: { values: { count: 4 } } })
    await finishReply(actor, { replyId: id, open: 'dismiss' })
    const inAttached = await listSuggestions(actor, attached.id)
    const waiting = inAttached.filter(({ kind, tier }) => tier === 'suggest' && kind !== 'date')
    expect(waiting.map(({ state }) => state)).toEqual(['dismissed', 'dismissed'])
  })

  test('is not marked by those who only read', async () => {
    const viewer = await buildMember(actor, 'viewer')
    await expect(finishReply(viewer, { replyId: reply.id, open: 'dismiss' })).rejects.toThrow('forbidden')
    expect(await states()).toMatchObject({ 'commitment suggest': 'open' })
  })
})
