import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { restrictCase } from '@/lib/cases/restrict-case'
import { readRecord } from '@/lib/db'
import { eraseWords } from '@/lib/erasures/erase-words'
import { readDocument } from '@/lib/reading/read-document'
import { listSuggestions } from '@/lib/suggestions/queries'
import { makeToken } from '@/lib/tokens/make-token'
import { serveApi } from '@/lib/web/api-route'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'
import { TokenScope } from '@/prisma/generated/enums'

type Sent = { method?: string; body?: object }

async function apiOf(actor: Actor, scopes: TokenScope[] = Object.values(TokenScope)) {
  const { token } = await makeToken(actor, { submissionKey: randomUUID(), name: 'test', scopes, days: 7 })
  return async (path: string, { method = 'GET', body }: Sent = {}) => {
    const headers = { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) }
    const asked = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
    const response = await serveApi(new Request(`http://localhost/api/v1${path}`, asked))
    const said = response.status === 204 ? '' : await response.text()
    return { status: response.status, said }
  }
}

let owner: Actor
let caseId: string
let replyId: string
let documentId: string
let suggestionId: string

beforeAll(async () => {
  owner = await buildWorkspace()
  caseId = (await buildCase(owner)).id
  const { id: institutionId } = await buildInstitution(owner)
  const reply = await buildReply(owner, { caseId, institutionId })
  replyId = reply.id
  documentId = reply.documentId
  await readDocument(owner.workspaceId, documentId)
  suggestionId = (await listSuggestions(owner, documentId)).find(({ kind }) => kind === 'claim')?.id ?? ''
})

type Ids = { documentId: string; suggestionId: string; replyId: string }
const accepted = { as: 'claim', summary: 'Told all stations', institution: '', version: 1 }

/** Every address that reads or decides something of one reply, its document and what is proposed from it. */
const attempts = (given: Ids): [string, Sent][] => [
  [`/documents/${given.documentId}`, {}],
  [`/documents/${given.documentId}/file`, {}],
  [`/documents/${given.documentId}/suggestions`, {}],
  [`/documents/${given.documentId}/text`, { method: 'PUT', body: { text: 'Other words.' } }],
  [`/documents/${given.documentId}/read-again`, { method: 'POST', body: {} }],
  [`/documents/${given.documentId}/parted`, { method: 'POST', body: {} }],
  ['/documents/joined', { method: 'POST', body: { documents: [given.documentId, randomUUID()] } }],
  [`/suggestions/${given.suggestionId}/acceptance`, { method: 'POST', body: accepted }],
  [`/suggestions/${given.suggestionId}/dismissal`, { method: 'POST', body: { version: 1 } }],
  [`/suggestions/${given.suggestionId}/restoration`, { method: 'POST', body: { version: 1 } }],
  [`/replies/${given.replyId}`, {}],
  [`/replies/${given.replyId}/read`, { method: 'POST', body: { open: 'dismiss' } }],
  [`/replies/${given.replyId}/reopen`, { method: 'POST', body: {} }],
]

const nobodys = () => ({ documentId: randomUUID(), suggestionId: randomUUID(), replyId: randomUUID() })
const ours = () => ({ documentId, suggestionId, replyId })

/** All that could have been changed. */
const state = () =>
  readRecord(owner, async (tx) => {
    const where = { workspaceId: owner.workspaceId }
    return {
      suggestions: await tx.suggestion.findMany({ where, orderBy: { id: 'asc' } }),
      documents: await tx.document.findMany({ where, orderBy: { id: 'asc' } }),
      replies: await tx.reply.findMany({ where, orderBy: { id: 'asc' } }),
      events: await tx.event.count({ where: { ...where, subjectId: { in: [documentId, suggestionId, replyId] } } }),
    }
  })

test('a document, a suggestion and a reply of others are answered as those that are not there, by every address', async () => {
  const stranger = await apiOf(await buildWorkspace())
  const before = await state()
  for (const [[path, sent], [missing]] of attempts(ours()).map(
    (one, at) => [one, attempts(nobodys())[at] ?? one] as const,
  )) {
    const theirs = await stranger(path, sent)
    expect([path, theirs.status]).toEqual([path, 404])
    expect([path, theirs]).toEqual([path, await stranger(missing, sent)])
  }
  expect((await stranger(`/proposals?form=reply&documents=${documentId}`)).said).not.toContain('Ministry')
  expect(await state()).toEqual(before)
})

test('nothing of a case that is hidden from a member is read or decided, by no address', async () => {
  const staff = await buildMember(owner, 'staff')
  const api = await apiOf(staff, ['read', 'write'])
  await restrictCase(owner, { caseId, version: 1, isRestricted: true, members: [] })
  const before = await state()
  for (const [path, sent] of attempts(ours())) expect([path, (await api(path, sent)).status]).toEqual([path, 404])
  expect((await api(`/proposals?form=reply&documents=${documentId}`)).said).not.toContain('Ministry')
  expect(await state()).toEqual(before)
})

test('what is proposed from a document of which only the file was erased is listed and decided on', async () => {
  const api = await apiOf(owner)
  await eraseWords(owner, { submissionKey: randomUUID(), words: 'duty list', reason: 'Asked on 20 November' })
  const { status, said } = await api(`/documents/${documentId}/suggestions`)
  expect(status).toBe(200)
  const { items } = JSON.parse(said) as { items: { id: string; version: number; quote: string }[] }
  const claim = items.find(({ id }) => id === suggestionId)
  expect(claim?.quote).toContain('[erased]')
  const body = { ...accepted, version: claim?.version }
  expect((await api(`/suggestions/${suggestionId}/acceptance`, { method: 'POST', body })).status).toBe(201)
})

test('a program that names which suggestions it means dismisses those where they are all that wait, else none', async () => {
  const api = await apiOf(owner)
  const { id: institutionId } = await buildInstitution(owner)
  const { id: caseOfReply } = await buildCase(owner)
  const reply = await buildReply(owner, { caseId: caseOfReply, institutionId })
  await readDocument(owner.workspaceId, reply.documentId)
  const finish = (suggestionIds: string[]) =>
    api(`/replies/${reply.id}/read`, { method: 'POST', body: { open: 'dismiss', suggestionIds } })
  const listed = async () => {
    const { said } = await api(`/documents/${reply.documentId}/suggestions`)
    const { items } = JSON.parse(said) as { items: { id: string; kind: string; tier: string; state: string }[] }
    return items.filter(({ kind, tier }) => tier === 'suggest' && ['commitment', 'claim', 'refusal'].includes(kind))
  }
  const ids = (await listed()).map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(1)
  for (const others of [ids.slice(1), [...ids.slice(1), randomUUID()]]) {
    const { status, said } = await finish(others)
    expect([status, (JSON.parse(said) as { code: string }).code]).toEqual([409, 'suggestions_open'])
  }
  expect(new Set((await listed()).map(({ state }) => state))).toEqual(new Set(['open']))
  expect((await finish(ids)).status).toBe(204)
  expect(new Set((await listed()).map(({ state }) => state))).toEqual(new Set(['dismissed']))
})
