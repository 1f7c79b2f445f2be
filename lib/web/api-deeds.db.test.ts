import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { findFeedActor } from '@/lib/auth/find-feed-actor'
import { restrictCase } from '@/lib/cases/restrict-case'
import { changeRecord } from '@/lib/db'
import { hashOfFeedToken } from '@/lib/reminders/calendar-feed'
import { makeToken } from '@/lib/tokens/make-token'
import { revokeToken } from '@/lib/tokens/revoke-token'
import { changeRole } from '@/lib/workspaces/change-role'
import { serveApi } from '@/lib/web/api-route'
import { buildCase, buildLetter } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'
import { TokenScope } from '@/prisma/generated/enums'

const tokenOf = (actor: Actor, scopes: TokenScope[] = ['read']) =>
  makeToken(actor, { submissionKey: randomUUID(), name: 'test', scopes, days: 7 })

type Sent = { token: string; method?: string; body?: object; headers?: Record<string, string> }

const ask = (path: string, { token, method = 'GET', body, headers = {} }: Sent) =>
  serveApi(
    new Request(`http://localhost/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  )

const jsonOf = async (response: Response) =>
  (await response.json()) as Record<string, unknown> & { items: { id: string }[] }

let owner: Actor
let token: string

beforeAll(async () => {
  owner = await buildWorkspace()
  token = (await tokenOf(owner, Object.values(TokenScope))).token
})

test('a repeat with the same Idempotency-Key makes nothing new and gets the first answer, twenty at once too', async () => {
  const key = randomUUID()
  const body = { title: 'Once only', openedOn: '2026-02-01' }
  const send = () => ask('/cases', { token, method: 'POST', body, headers: { 'idempotency-key': key } })
  const answers = await Promise.all(Array.from({ length: 20 }, send))
  const ids = await Promise.all(answers.map(async (answer) => (await jsonOf(answer)).id))
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201))
  expect(new Set(ids).size).toBe(1)
  expect((await jsonOf(await ask('/cases?q=Once+only', { token }))).items).toHaveLength(1)
  const other = await ask('/cases', {
    token,
    method: 'POST',
    body: { ...body, title: 'Another' },
    headers: { 'idempotency-key': key },
  })
  expect([other.status, (await jsonOf(other)).code]).toEqual([409, 'key_used_already'])
})

test('what was made is where Location says', async () => {
  const made = await ask('/cases', { token, method: 'POST', body: { title: 'Found again', openedOn: '2026-02-01' } })
  const place = made.headers.get('location') ?? ''
  const got = await ask(place.replace('/api/v1', ''), { token })
  expect((await jsonOf(got)).title).toBe('Found again')
})

test('pages by cursor hold every letter once, though letters are added in between', async () => {
  const { id: caseId } = await buildCase(owner)
  const made = await Promise.all(Array.from({ length: 7 }, () => buildLetter(owner, { caseId })))
  const seen: string[] = []
  let after = ''
  for (let page = 0; page < 10; page += 1) {
    const { items, next } = await jsonOf(await ask(`/letters?caseId=${caseId}&limit=3${after}`, { token }))
    seen.push(...items.map(({ id }) => id))
    if (page === 0) await buildLetter(owner, { caseId, sentOn: new Date('2026-12-01') })
    if (next === null) break
    after = `&after=${String(next)}`
  }
  expect(seen.toSorted()).toEqual(made.map(({ id }) => id).toSorted())
})

test.each(['/calendars?', '/reply-rules?', '/members?', '/institutions?q=e&', '/search?q=letter&'])(
  'pages of %s, one line each, are together the whole list',
  async (path) => {
    const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)
    await buildMember(owner, 'viewer')
    await buildLetter(owner, { subject: 'A letter among others' })
    const whole = idsOf(await jsonOf(await ask(`${path}limit=50`, { token })))
    const seen: string[] = []
    let after = ''
    do {
      const page = await jsonOf(await ask(`${path}limit=1${after}`, { token }))
      seen.push(...idsOf(page))
      after = page.next === null ? '' : `&after=${String(page.next)}`
    } while (after !== '' && seen.length < 60)
    expect(whole.length).toBeGreaterThan(0)
    expect(seen.slice(0, 50)).toEqual(whole)
  },
)

test('a cursor that was made up is refused, and opens nothing of another workspace', async () => {
  expect((await ask('/letters?after=bm9uc2Vuc2U', { token })).status).toBe(422)
  const stranger = await tokenOf(await buildWorkspace())
  await buildLetter(owner)
  const cursor = Buffer.from(JSON.stringify({ sentOn: '2999-01-01', id: randomUUID() })).toString('base64url')
  expect((await jsonOf(await ask(`/letters?after=${cursor}`, stranger))).items).toEqual([])
})

test('a token sees what its owner sees: a restricted case is not there for a member who is not named', async () => {
  const staff = await buildMember(owner, 'staff')
  const staffToken = await tokenOf(staff)
  const { id: caseId } = await buildCase(owner, { title: 'Hidden witness' })
  const letter = await buildLetter(owner, { caseId, subject: 'Hidden witness' })
  await restrictCase(owner, { caseId, version: 1, isRestricted: true, members: [owner.memberId] })
  for (const path of [`/cases/${caseId}`, `/letters/${letter.id}`, `/cases/${caseId}/notes`]) {
    expect((await ask(path, staffToken)).status).toBe(404)
  }
  for (const path of ['/cases', '/letters', '/events', '/search?q=Hidden', '/desk']) {
    expect(await (await ask(path, staffToken)).text()).not.toContain('Hidden witness')
  }
  expect((await ask(`/cases/${caseId}`, { token })).status).toBe(200)
})

test('a token ends at once with the role of its owner, with the membership, and when it is withdrawn', async () => {
  const member = await buildMember(owner, 'staff')
  const before = await tokenOf(member, ['read', 'write'])
  expect((await ask('/me', before)).status).toBe(200)
  await changeRole(owner, { memberId: member.memberId, role: 'viewer', version: 1 })
  expect((await ask('/me', before)).status).toBe(401)
  const after = await tokenOf(member)
  await changeRecord(owner, (tx) =>
    tx.member.update({
      where: { workspaceId_id: { workspaceId: owner.workspaceId, id: member.memberId } },
      data: { removedAt: new Date() },
      select: { id: true },
    }),
  )
  expect((await ask('/me', after)).status).toBe(401)
  const own = await tokenOf(owner)
  await revokeToken(owner, { tokenId: own.id })
  expect((await ask('/me', own)).status).toBe(401)
})

test('a viewer can have no token that writes', async () => {
  const viewer = await buildMember(owner, 'viewer')
  const given = await tokenOf(viewer)
  const refused = await ask('/cases', { ...given, method: 'POST', body: { title: 'x', openedOn: '2026-01-01' } })
  expect([refused.status, (await jsonOf(refused)).code]).toEqual([403, 'scope_missing'])
  await expect(tokenOf(viewer, ['write'])).rejects.toThrow('forbidden')
})

test('an address that is none, and a method that is none, are answered without a token', async () => {
  expect((await ask('/nothing', { token: 'x' })).status).toBe(404)
  const wrong = await ask('/cases', { token: 'x', method: 'DELETE' })
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST'])
  expect((await ask('/cases/not-an-id', { token })).status).toBe(404)
})

test('an upload whose bytes are not those of its digest is refused, and nothing is kept', async () => {
  const send = (digest: string) =>
    serveApi(
      new Request('http://localhost/api/v1/documents', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'x-file-name': 'a%20letter.txt', 'content-digest': digest },
        body: 'bytes',
      }),
    )
  expect((await send(`sha-256=:${'A'.repeat(43)}=:`)).status).toBe(422)
  expect((await send('sha-256=:nonsense:')).status).toBe(422)
  const right = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from('bytes'))).toString('base64')
  expect((await send(`sha-256=:${right}:`)).status).toBe(201)
  const form = new FormData()
  form.append('file', new File(['in a form'], 'form.txt'))
  const posted = await serveApi(
    new Request('http://localhost/api/v1/documents', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    }),
  )
  expect(posted.status).toBe(201)
})

test('a hundred wrong tokens from one address are answered 401, then 429 with the time to wait', async () => {
  const headers = { 'x-forwarded-for': `2001:db8:${Math.floor(Math.random() * 0xffff).toString(16)}::1` }
  const wrong = () => ask('/me', { token: `ans_${'x'.repeat(43)}`, headers })
  const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await wrong()).status))
  expect(new Set(statuses)).toEqual(new Set([401]))
  const last = await wrong()
  expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true])
  expect((await ask('/me', { token, headers })).status).toBe(200)
})

test('lists that are kept under names come a page at a time, and how one is told comes back as it was put', async () => {
  const put = (path: string, body: object) => ask(path, { token, method: 'PUT', body })
  for (const name of ['Água/late', 'Overdue', 'Silent']) {
    expect((await put(`/saved-lists/${encodeURIComponent(name)}`, { query: 'sort=due' })).status).toBe(204)
  }
  const first = (await jsonOf(await ask('/saved-lists?limit=2', { token }))) as { items: unknown[]; next: unknown }
  const rest = (await jsonOf(await ask(`/saved-lists?after=${String(first.next)}`, { token }))) as typeof first
  const lists = [...first.items, ...rest.items]
  expect(lists).toMatchObject([{ name: 'Água/late' }, { name: 'Overdue' }, { name: 'Silent' }])
  expect(rest.next).toBeNull()
  const setting = { digest: 'daily', weekday: 3, onAssignment: false, timeZone: null, language: 'pl' }
  expect((await put('/reminder-setting', setting)).status).toBe(204)
  expect(await jsonOf(await ask('/reminder-setting', { token }))).toEqual(setting)
})

test('the address of a calendar that a program made opens its calendar, and is the same for a repeat', async () => {
  const key = { 'idempotency-key': randomUUID() }
  const make = () => ask('/calendar-feeds', { token, method: 'POST', body: { isNeutral: true }, headers: key })
  const [made, again] = [await jsonOf(await make()), await jsonOf(await make())]
  expect(again).toEqual(made)
  const secret = String(made.address).split('/').at(-2) ?? ''
  expect((await findFeedActor(hashOfFeedToken(secret)))?.memberId).toBe(owner.memberId)
})
