import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { getCommitment, listCommitments } from '@/lib/commitments/queries'
import { recordUpdate } from '@/lib/commitments/record-update'
import { recordUpdateInput } from '@/lib/commitments/schema'
import { toDay } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import type { DoneReading } from '@/lib/reading/extract/schema'
import type { Suggestion } from '@/lib/reading/schema'
import { storeReading } from '@/lib/reading/store-reading'
import { getReplyPage } from '@/lib/replies/queries'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { splitHeader } from '@/lib/reading/learning/corpus'
import { exportDecisions, listDecided } from '@/lib/suggestions/decisions'
import { makeDecisionsArchive } from '@/lib/suggestions/decisions-archive'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import { listSuggestions, type SuggestionLine } from '@/lib/suggestions/queries'
import { restoreSuggestion } from '@/lib/suggestions/restore-suggestion'
import { acceptSuggestionInput } from '@/lib/suggestions/schema'
import { unzipped } from '@/lib/exports/fixtures/open-files'
import { buildCase, buildInstitution, buildLetter, buildReply, replyText } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const promise = 'The Ministry will publish the instruction on access to the zone by 30 June 2026.'
const claim = 'We have already told all stations to call a lawyer from the duty list.'

function proposed(kind: Suggestion['kind'], quote: string, text: string): Suggestion {
  const start = text.indexOf(quote)
  const blank = { type: null, firmness: null, actor: null, dueOn: null, dueText: null, value: null }
  return { ...blank, kind, tier: 'suggest', start, end: start + quote.length, quote, score: 0.9, reason: 'because' }
}

function readingOf(text: string, suggestions: Suggestion[]): DoneReading {
  const meta = { title: null, author: null, count: null, mail: null, scannedPages: [], ocr: null, charset: null }
  const extracted = { fileKind: 'txt' as const, text, pages: [], zones: [], meta, map: [], attachments: [] }
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
let letter: Awaited<ReturnType<typeof buildLetter>>

const read = (text = replyText, quotes = [promise]) =>
  storeReading(
    actor.workspaceId,
    reply.documentId,
    readingOf(text, [...quotes.map((quote) => proposed('commitment', quote, text)), proposed('claim', claim, text)]),
    [],
  )
const suggestions = () => listSuggestions(actor, reply.documentId)
const first = async (kind: string): Promise<SuggestionLine> => {
  const found = (await suggestions()).find((one) => one.kind === kind)
  if (!found) throw new Error(`No ${kind} is proposed.`)
  return found
}
const decision = ({ id, version }: SuggestionLine) => ({ submissionKey: randomUUID(), suggestionId: id, version })
const asCommitment = (suggestion: SuggestionLine, more: Record<string, string> = {}) =>
  acceptSuggestionInput.parse({
    ...decision(suggestion),
    as: 'commitment',
    title: 'Publish the instruction',
    institutions: 'Ministry',
    firmness: 'dated',
    madeOn: '2026-04-15',
    dueOn: '2026-06-30',
    ...more,
  })
const listed = async () => {
  const options = { today: toDay('2026-05-01'), after: null, openId: null }
  return (await listCommitments(actor, readCommitmentFilter({ status: 'all' }), options)).lines
}

beforeEach(async () => {
  actor = await buildWorkspace()
  const institution = await buildInstitution(actor)
  const { id: caseId } = await buildCase(actor)
  letter = await buildLetter(actor, { caseId, institutionIds: [institution.id] })
  reply = await buildReply(actor, { caseId, institutionId: institution.id, recipientIds: letter.recipientIds })
  await read()
})

describe('accepting', () => {
  test('makes the commitment with its exact passage; before, nothing was on the record', async () => {
    expect(await listed()).toHaveLength(0)
    await acceptSuggestion(actor, asCommitment(await first('commitment')))
    const [made] = await listed()
    expect(made?.title).toBe('Publish the instruction')
    const { becameKind, becameId, state } = await first('commitment')
    expect({ becameKind, becameId, state }).toEqual({ becameKind: 'commitment', becameId: made?.id, state: 'accepted' })
    const page = await getReplyPage(actor, reply.id)
    expect(page?.reply.documents[0]?.passages.map(({ quote }) => quote)).toEqual([promise])
  })

  test('is one transaction: when the commitment cannot be made, the suggestion is as it was', async () => {
    const suggestion = await first('commitment')
    const impossible = asCommitment(suggestion, { askId: randomUUID(), recipientId: letter.recipientIds[0] ?? '' })
    await expect(acceptSuggestion(actor, impossible)).rejects.toThrow()
    expect(await first('commitment')).toMatchObject({ state: 'open', version: suggestion.version })
    expect(await listed()).toHaveLength(0)
  })

  test('happens once when two people press at the same time', async () => {
    const suggestion = await first('commitment')
    const both = await Promise.allSettled([1, 2].map(() => acceptSuggestion(actor, asCommitment(suggestion))))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await listed()).toHaveLength(1)
  })

  test('is not for those who only read', async () => {
    const viewer = await buildMember(actor, 'viewer')
    const suggestion = await first('commitment')
    await expect(acceptSuggestion(viewer, asCommitment(suggestion))).rejects.toThrow('forbidden')
    await expect(dismissSuggestion(viewer, decision(suggestion))).rejects.toThrow('forbidden')
    await expect(restoreSuggestion(viewer, decision(suggestion))).rejects.toThrow('forbidden')
  })
})

describe('undoing', () => {
  test('takes the commitment back, puts the outcome of the ask back, and leaves both in the history', async () => {
    const [askId = '', recipientId = ''] = [letter.askIds[0], letter.recipientIds[0]]
    await acceptSuggestion(actor, asCommitment(await first('commitment'), { askId, recipientId, replyId: reply.id }))
    const { becameId } = await first('commitment')
    await restoreSuggestion(actor, decision(await first('commitment')))
    expect(await first('commitment')).toMatchObject({ state: 'open', becameId: null })
    expect(await listed()).toHaveLength(0)
    expect(await getCommitment(actor, becameId ?? '')).toBeNull()
    const rows = await readRecord(actor, async (tx) => ({
      outcomes: await tx.askOutcome.count({ where: { workspaceId: actor.workspaceId, askId } }),
      events: await tx.event.findMany({
        where: { workspaceId: actor.workspaceId, type: { in: ['commitment.made', 'commitment.taken_back'] } },
        select: { type: true },
        orderBy: { id: 'asc' },
      }),
    }))
    expect(rows.outcomes).toBe(0)
    expect(rows.events.map(({ type }) => type)).toEqual(['commitment.made', 'commitment.taken_back'])
    await acceptSuggestion(actor, asCommitment(await first('commitment')))
    expect(await listed()).toHaveLength(1)
  })

  test('is refused once somebody worked on what was made', async () => {
    await acceptSuggestion(actor, asCommitment(await first('commitment')))
    const accepted = await first('commitment')
    await recordUpdate(
      actor,
      recordUpdateInput.parse({
        submissionKey: randomUUID(),
        commitmentId: accepted.becameId,
        version: 1,
        status: 'kept',
        madeOn: '2026-05-02',
        noSourceReason: 'seen',
      }),
    )
    await expect(restoreSuggestion(actor, decision(accepted))).rejects.toThrow('worked_on')
    expect(await listed()).toHaveLength(1)
  })

  test('brings a claim and a dismissed suggestion back too', async () => {
    const accept = { ...decision(await first('claim')), as: 'claim', summary: 'Stations told', institution: '' }
    await acceptSuggestion(actor, acceptSuggestionInput.parse(accept))
    await restoreSuggestion(actor, decision(await first('claim')))
    const claims = await readRecord(actor, (tx) => tx.claim.count({ where: { workspaceId: actor.workspaceId } }))
    expect(claims).toBe(0)
    await dismissSuggestion(actor, decision(await first('claim')))
    await restoreSuggestion(actor, decision(await first('claim')))
    expect((await first('claim')).state).toBe('open')
  })
})

describe('reading again', () => {
  test('leaves dismissed what was dismissed and does not offer again what was accepted, also with other bounds', async () => {
    await dismissSuggestion(actor, decision(await first('claim')))
    await acceptSuggestion(actor, asCommitment(await first('commitment')))
    await read(replyText, [promise.slice(4)])
    expect((await suggestions()).map(({ kind, state }) => [kind, state])).toEqual([
      ['claim', 'dismissed'],
      ['commitment', 'accepted'],
    ])
  })

  test('keeps every passage at its words when the text has changed around them', async () => {
    await acceptSuggestion(actor, asCommitment(await first('commitment')))
    await read(`Ministry of the Interior\n\n${replyText}`)
    const page = await getReplyPage(actor, reply.id)
    const text = page?.reply.documents[0]?.texts[0]
    expect(text?.version).toBe(2)
    for (const { start, end, quote } of await suggestions()) expect(text?.text.slice(start, end)).toBe(quote)
  })

  test('drops open suggestions that are not found any more', async () => {
    await read(replyText, [])
    expect((await suggestions()).map(({ kind }) => kind)).toEqual(['claim'])
  })
})

describe('what was decided', () => {
  test('carries the types that the score on it counts, and says whose it is', async () => {
    const typed = { ...proposed('commitment', promise, replyText), type: 'information_reply' }
    const cited = { ...proposed('reference', '23 March 2026', replyText), type: 'Regulation' }
    await storeReading(actor.workspaceId, reply.documentId, readingOf(replyText, [typed, cited]), [])
    await acceptSuggestion(actor, asCommitment(await first('commitment')))
    const accept = { ...decision(await first('reference')), as: 'reference', citation: 'Order 14/2025', url: '' }
    await acceptSuggestion(actor, acceptSuggestionInput.parse(accept))
    const [, labels] = await exportDecisions(actor)
    expect(JSON.parse(labels?.content ?? '{}')).toMatchObject({
      meta: { workspaceId: actor.workspaceId },
      commitments: [{ quote: promise, type: 'information_reply' }],
      references: [{ text: '23 March 2026', kind: 'Regulation' }],
    })
  })

  test('stays behind while something in its document is open, and that is told', async () => {
    expect(await listDecided(actor)).toEqual({ whole: 0, begun: [] })
    await acceptSuggestion(actor, asCommitment(await first('commitment')))
    const begun = { id: reply.documentId, replyId: reply.id, _count: { suggestions: 1 } }
    expect(await listDecided(actor)).toMatchObject({ whole: 0, begun: [begun] })
    await dismissSuggestion(actor, decision(await first('claim')))
    expect(await listDecided(actor)).toEqual({ whole: 1, begun: [] })
    await expect(listDecided(await buildMember(actor, 'staff'))).rejects.toThrow('forbidden')
  })

  test('goes out with its text once the document is worked through, in the format that weights are fitted from, and before as no empty archive', async () => {
    await acceptSuggestion(actor, asCommitment(await first('commitment')))
    expect(await exportDecisions(actor)).toEqual([])
    await expect(makeDecisionsArchive(actor)).rejects.toThrow('nothing_decided')
    await dismissSuggestion(actor, decision(await first('claim')))
    const [text, labels] = await exportDecisions(actor)
    expect([...unzipped((await makeDecisionsArchive(actor)).bytes).keys()]).toEqual([text?.name, labels?.name])
    const { text: body } = splitHeader(text?.content ?? '')
    expect(body).toBe(replyText)
    const said = JSON.parse(labels?.content ?? '{}') as { commitments: { quote: string }[]; pastActions: string[] }
    expect(said.commitments.map(({ quote }) => quote)).toEqual([promise])
    expect(said.pastActions).toEqual([])
    expect(body.replace(/\s+/g, ' ')).toContain(promise)
    const staff = await buildMember(actor, 'staff')
    await expect(exportDecisions(staff)).rejects.toThrow('forbidden')
  })
})
