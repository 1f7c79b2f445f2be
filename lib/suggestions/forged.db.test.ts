import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { partPages } from '@/lib/documents/part-pages'
import { typeText } from '@/lib/documents/type-text'
import { eraseRecord } from '@/lib/erasures/erase-record'
import type { DoneReading } from '@/lib/reading/extract/schema'
import { readAgain } from '@/lib/reading/read-again'
import { readText } from '@/lib/reading/read-text'
import { storeReading } from '@/lib/reading/store-reading'
import { setAskOutcome } from '@/lib/replies/set-ask-outcome'
import { setAskOutcomeInput } from '@/lib/replies/schema'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import { finishReply } from '@/lib/suggestions/finish-reply'
import { listSuggestions, type SuggestionLine } from '@/lib/suggestions/queries'
import { restoreSuggestion } from '@/lib/suggestions/restore-suggestion'
import { acceptSuggestionInput } from '@/lib/suggestions/schema'
import { removeMember } from '@/lib/workspaces/remove-member'
import { refusalOf } from '@/lib/runtime/testing/refusal-of'
import { buildCase, buildInstitution, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const text = [
  'Dear colleagues,',
  'The Ministry will publish the instruction on access to the zone by 30 June 2026.',
  'The Ministry will train all officers by 30 September 2026.',
  'Yours sincerely,\n\nPetra Lindqvist\nHead of Unit',
].join('\n\n')

const readingOf = (read: string): DoneReading => {
  const meta = { title: null, author: null, count: null, mail: null, scannedPages: [], ocr: null, charset: null }
  const extracted = { fileKind: 'txt' as const, text: read, pages: [], zones: [], meta, map: [], attachments: [] }
  return {
    ok: true,
    extracted: { ...extracted, needsOcr: false, notices: [] },
    reading: readText(read),
    ms: 1,
    peakMb: 1,
  }
}

let actor: Actor
let caseId: string
let institutionId: string
let reply: Awaited<ReturnType<typeof buildReply>>
let letter: Awaited<ReturnType<typeof buildLetter>>

beforeEach(async () => {
  actor = await buildWorkspace()
  institutionId = (await buildInstitution(actor, { name: 'Ministry of Works' })).id
  caseId = (await buildCase(actor)).id
  letter = await buildLetter(actor, { caseId, institutionIds: [institutionId] })
  reply = await buildReply(actor, { caseId, institutionId, recipientIds: letter.recipientIds })
  await storeReading(actor.workspaceId, reply.documentId, readingOf(text), [])
})

const promises = async () =>
  (await listSuggestions(actor, reply.documentId)).filter(({ kind }) => kind === 'commitment')
const nth = async (n: number): Promise<SuggestionLine> => {
  const found = (await promises())[n]
  if (!found) throw new Error(`There is no promise ${n}.`)
  return found
}
const decision = ({ id, version }: SuggestionLine) => ({ submissionKey: randomUUID(), suggestionId: id, version })
const asCommitment = (suggestion: SuggestionLine, more: Record<string, string> = {}) =>
  acceptSuggestionInput.parse({
    ...decision(suggestion),
    as: 'commitment',
    title: 'Publish the instruction',
    institutions: 'Ministry of Works',
    firmness: 'dated',
    madeOn: '2026-04-15',
    dueOn: '2026-06-30',
    ...more,
  })
const answering = () => ({
  askId: letter.askIds[0] ?? '',
  recipientId: letter.recipientIds[0] ?? '',
  replyId: reply.id,
})
const outcome = () =>
  readRecord(actor, (tx) =>
    tx.askOutcome.findFirst({ where: { workspaceId: actor.workspaceId, ...pair() }, select: { outcome: true } }),
  )
const pair = () => ({ askId: letter.askIds[0] ?? '', recipientId: letter.recipientIds[0] ?? '' })

describe('a forged field', () => {
  const accepting = async (member: Actor, more: Record<string, string>) =>
    refusalOf(acceptSuggestion(member, asCommitment(await nth(0), more)))

  test('that names a record of another workspace is answered as one that names none', async () => {
    const stranger = await buildWorkspace()
    const theirs = await buildLetter(stranger)
    const theirReply = await buildReply(stranger, {
      caseId: theirs.caseId,
      institutionId: theirs.institutionIds[0] ?? '',
    })
    for (const [foreignAsk, ownerId, replyId] of [
      [theirs.askIds[0] ?? '', stranger.memberId, theirReply.id],
      [randomUUID(), randomUUID(), randomUUID()],
    ] as const) {
      expect(await accepting(actor, { askId: foreignAsk })).toBe('NotFoundError not_found')
      expect(await accepting(actor, { ...answering(), askId: foreignAsk })).toBe('NotFoundError not_found')
      expect(await accepting(actor, { ...answering(), replyId })).toBe('NotFoundError not_found')
      expect(await accepting(actor, { ownerId })).toBe('InvalidError member_unknown')
    }
    expect((await nth(0)).state).toBe('open')
  })

  test('that names a record of a case hidden from the member is answered as one that names none', async () => {
    const hidden = await buildLetter(actor)
    const hiddenReply = await buildReply(actor, { caseId: hidden.caseId, institutionId })
    const member = { ...(await buildMember(actor, 'staff')), hiddenCaseIds: [hidden.caseId] }
    expect(await accepting(member, { askId: hidden.askIds[0] ?? '' })).toBe('NotFoundError not_found')
    expect(await accepting(member, { ...answering(), replyId: hiddenReply.id })).toBe('NotFoundError not_found')
    const judged = setAskOutcomeInput.parse({ ...answering(), outcome: 'declined', replyId: hiddenReply.id })
    expect(await refusalOf(setAskOutcome(member, judged))).toBe('NotFoundError not_found')
    expect(await outcome()).toBeNull()
  })

  test('that gives a commitment to a member who was removed is refused', async () => {
    const { memberId } = await buildMember(actor, 'staff')
    await removeMember(actor, { memberId })
    expect(await accepting(actor, { ownerId: memberId })).toBe('InvalidError member_unknown')
  })
})

describe('two acceptances that judge one ask', () => {
  test('are undone one after the other, the last first', async () => {
    await acceptSuggestion(actor, asCommitment(await nth(0), answering()))
    await acceptSuggestion(actor, asCommitment(await nth(1), answering()))
    await restoreSuggestion(actor, decision(await nth(1)))
    await restoreSuggestion(actor, decision(await nth(0)))
    expect(await outcome()).toBeNull()
  })

  test('go one after the other when they are made at once', async () => {
    const two = [await nth(0), await nth(1)]
    await Promise.all(two.map((one) => acceptSuggestion(actor, asCommitment(one, answering()))))
    const undo = async (n: number) => refusalOf(restoreSuggestion(actor, decision(await nth(n))))
    const said = [await undo(0), await undo(1), await undo(0)]
    expect(said.filter((one) => one === 'done')).toHaveLength(2)
    expect(await outcome()).toBeNull()
  })
})

test('what was accepted, dismissed or undone of a document that was erased since is answered as what is not there', async () => {
  const [open, accepted] = [await nth(0), await nth(1)]
  await acceptSuggestion(actor, asCommitment(accepted, answering()))
  const taken = await nth(1)
  const erasure = { submissionKey: randomUUID(), reason: 'Asked on 20 November' }
  await eraseRecord(actor, { ...erasure, kind: 'document', subjectId: reply.documentId })
  const gone = 'NotFoundError not_found'
  expect(await refusalOf(acceptSuggestion(actor, asCommitment(open)))).toBe(gone)
  expect(await refusalOf(dismissSuggestion(actor, decision(open)))).toBe(gone)
  expect(await refusalOf(restoreSuggestion(actor, decision(taken)))).toBe(gone)
  expect(await refusalOf(readAgain(actor, { documentId: reply.documentId }))).toBe('ConflictError file_erased')
  expect(await refusalOf(typeText(actor, { documentId: reply.documentId, text }))).toBe('ConflictError file_erased')
})

test('a decision from a page that is older than another decision is refused, whichever it is', async () => {
  const shown = await nth(0)
  await dismissSuggestion(actor, decision(shown))
  await restoreSuggestion(actor, decision(await nth(0)))
  const late = 'ConflictError changed_meanwhile'
  expect(await refusalOf(acceptSuggestion(actor, asCommitment(shown)))).toBe(late)
  expect(await refusalOf(dismissSuggestion(actor, decision(shown)))).toBe(late)
  expect(await refusalOf(restoreSuggestion(actor, decision(shown)))).toBe(late)
})

test('a reply is not finished, nor what is proposed from it dismissed, by whoever may not see its case', async () => {
  const member = { ...(await buildMember(actor, 'staff')), hiddenCaseIds: [caseId] }
  for (const open of ['leave', 'dismiss'] as const)
    expect(await refusalOf(finishReply(member, { replyId: reply.id, open }))).toBe('NotFoundError not_found')
  expect(await refusalOf(acceptSuggestion(member, asCommitment(await nth(0))))).toBe('NotFoundError not_found')
  expect(await refusalOf(readAgain(member, { documentId: reply.documentId }))).toBe('NotFoundError not_found')
  expect(await refusalOf(typeText(member, { documentId: reply.documentId, text }))).toBe('NotFoundError not_found')
  expect(await refusalOf(partPages(member, { documentId: reply.documentId }))).toBe('NotFoundError not_found')
  expect((await nth(0)).state).toBe('open')
})
