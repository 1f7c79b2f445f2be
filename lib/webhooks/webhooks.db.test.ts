import { createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import pg from 'pg'
import type { Actor } from '@/lib/auth/actor'
import { restrictCase } from '@/lib/cases/restrict-case'
import { openCase } from '@/lib/cases/open-case'
import { openCaseInput } from '@/lib/cases/schema'
import { changeRecord, readRecord } from '@/lib/db'
import { queues } from '@/lib/jobs/queues'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { addWebhook } from '@/lib/webhooks/add-webhook'
import { postPinned } from '@/lib/webhooks/post-pinned'
import { listWebhooks } from '@/lib/webhooks/queries'
import { PrivateAddressError } from '@/lib/webhooks/resolve-host'
import { sendWebhook, WebhookFailedError } from '@/lib/webhooks/send-webhook'
import { switchWebhook } from '@/lib/webhooks/switch-webhook'
import { tellAgain } from '@/lib/webhooks/tell-again'
import { removeWebhook } from '@/lib/webhooks/remove-webhook'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const url = 'https://hooks.example.org/in'
const nobody = () => Promise.resolve([{ address: '93.184.215.14', family: 4 }])
const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

type Got = { headers: IncomingMessage['headers']; body: string }

/** A receiver on this machine, and what it got. */
async function receiver(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const got: Got[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      got.push({ headers: request.headers, body })
      answer(response, request)
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const local = { resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), isOpen: () => true }
  const post: typeof postPinned = (_address, sent, options) =>
    postPinned(`http://hooks.example.org:${port}/in`, sent, { ...local, ...options })
  return { got, post, port }
}

const fine = (response: ServerResponse) => response.writeHead(204).end()

async function withWebhook(given: { isOn?: boolean; sendsDetail?: boolean } = {}) {
  const owner = await buildWorkspace()
  const input = {
    submissionKey: randomUUID(),
    url,
    types: ['case.opened' as const],
    sendsDetail: given.sendsDetail ?? false,
  }
  const { id, secret } = await addWebhook(owner, input, nobody)
  if (given.isOn !== false) await switchWebhook(owner, { webhookId: id, version: 1, isOn: true })
  return { owner, id, secret }
}

const open = (owner: Actor) =>
  openCase(owner, openCaseInput.parse({ submissionKey: randomUUID(), title: 'A secret title', openedOn: '2026-02-01' }))

const deliveries = (owner: Actor) =>
  readRecord(owner, (tx) =>
    tx.webhookDelivery.findMany({ where: { workspaceId: owner.workspaceId }, orderBy: { createdAt: 'asc' } }),
  )

test('a webhook is off until it is switched on, and tells nothing of before', async () => {
  const { owner, id } = await withWebhook({ isOn: false })
  await open(owner)
  expect(await deliveries(owner)).toEqual([])
  await switchWebhook(owner, { webhookId: id, version: 1, isOn: true })
  await open(owner)
  expect(await deliveries(owner)).toHaveLength(1)
})

test('an event and the job that tells it are one transaction, and the job is retried with growing pauses', async () => {
  const { owner } = await withWebhook()
  await open(owner)
  const [delivery] = await deliveries(owner)
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  const { rows } = await client.query<{ retry_limit: number; retry_backoff: boolean }>(
    `SELECT retry_limit, retry_backoff FROM jobs.job WHERE name = 'send-webhook' AND data ->> 'subjectId' = $1`,
    [delivery?.id],
  )
  await client.end()
  expect(rows).toEqual([{ retry_limit: queues['send-webhook'].retryLimit, retry_backoff: true }])
})

test('what is told is signed over its time and body, and says ids and the type, no words of the record', async () => {
  const { owner, secret } = await withWebhook()
  const { id: caseId } = await open(owner)
  const [delivery] = await deliveries(owner)
  const { got, post } = await receiver(fine)
  await sendWebhook(owner.workspaceId, delivery?.id ?? '', post)
  const [{ headers, body } = { headers: {}, body: '' }] = got
  expect(JSON.parse(body)).toMatchObject({ type: 'case.opened', caseId, subjectId: caseId, id: delivery?.id })
  expect(Object.keys(JSON.parse(body) as object).sort()).toEqual(
    ['at', 'caseId', 'eventId', 'id', 'subjectId', 'type', 'workspaceId'].sort(),
  )
  const [, seconds = '', mac = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['answerable-signature'])) ?? []
  expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60)
  expect(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')).toBe(mac)
  expect((await deliveries(owner))[0]).toMatchObject({ state: 'delivered', status: 204, tries: 1 })
})

test('names and details are told only where an owner allowed it', async () => {
  const { owner } = await withWebhook({ sendsDetail: true })
  await open(owner)
  const { got, post } = await receiver(fine)
  await sendWebhook(owner.workspaceId, (await deliveries(owner))[0]?.id ?? '', post)
  expect(JSON.parse(got[0]?.body ?? '{}')).toMatchObject({ actorName: owner.name, data: {} })
})

test('a redirect is a refusal and is not followed; a failure is tried again until its tries are used up', async () => {
  const { owner, id: webhookId } = await withWebhook()
  await open(owner)
  const id = (await deliveries(owner))[0]?.id ?? ''
  const { got, post, port } = await receiver((response) =>
    response.writeHead(302, { Location: `http://127.0.0.1:${port}/elsewhere` }).end(),
  )
  for (let tries = 1; tries <= queues['send-webhook'].retryLimit; tries += 1) {
    await expect(sendWebhook(owner.workspaceId, id, post)).rejects.toBeInstanceOf(WebhookFailedError)
  }
  expect(await sendWebhook(owner.workspaceId, id, post)).toEqual({ stopped: false })
  expect((await deliveries(owner))[0]).toMatchObject({ state: 'failed', status: 302, failure: 'refused', tries: 9 })
  expect(got).toHaveLength(9)
  await sendWebhook(owner.workspaceId, id, post)
  expect(got).toHaveLength(9)
  await tellAgain(owner, { webhookId })
  expect((await deliveries(owner))[0]).toMatchObject({ id, state: 'waiting', tries: 0 })
  await expect(sendWebhook(owner.workspaceId, id, post)).rejects.toBeInstanceOf(WebhookFailedError)
  expect(got).toHaveLength(10)
})

test('a webhook that told nothing for three days is switched off, and says so in the history and the settings', async () => {
  const { owner, id: webhookId } = await withWebhook()
  await open(owner)
  await open(owner)
  const [old, last] = await deliveries(owner)
  await changeRecord(owner, async (tx) => {
    const { workspaceId } = owner
    const longAgo = new Date(Date.now() - 4 * 86_400_000)
    await tx.webhookDelivery.updateMany({
      where: { workspaceId, id: old?.id ?? '' },
      data: { state: 'failed', createdAt: longAgo },
    })
    await tx.webhookDelivery.updateMany({ where: { workspaceId, id: last?.id ?? '' }, data: { tries: 8 } })
  })
  const { post } = await receiver((response) => response.writeHead(500).end())
  expect(await sendWebhook(owner.workspaceId, last?.id ?? '', post)).toEqual({ stopped: true })
  const [webhook] = await listWebhooks(owner)
  expect(webhook).toMatchObject({ id: webhookId, isOn: false, stoppedAt: expect.any(Date) as Date })
  const events = await readRecord(owner, (tx) =>
    tx.event.findMany({ where: { workspaceId: owner.workspaceId, subjectId: webhookId }, orderBy: { id: 'desc' } }),
  )
  expect(events[0]).toMatchObject({ type: 'webhook.changed', data: { isOn: false, why: 'failing' } })
})

test('what happens in a case that the owner of the webhook may not see, and after it was removed, is not told', async () => {
  const { owner } = await withWebhook()
  const other = await buildMember(owner, 'owner', 'Tomasz')
  const { id: caseId } = await open(owner)
  await restrictCase(owner, { caseId, version: 1, isRestricted: true, members: [other.memberId] })
  const { got, post } = await receiver(fine)
  await changeRecord(other, (tx) =>
    tx.caseMember.deleteMany({ where: { workspaceId: owner.workspaceId, caseId, memberId: owner.memberId } }),
  )
  await sendWebhook(owner.workspaceId, (await deliveries(owner))[0]?.id ?? '', post)
  const removed = await withWebhook()
  await open(removed.owner)
  await removeWebhook(removed.owner, { webhookId: removed.id })
  await sendWebhook(removed.owner.workspaceId, (await deliveries(removed.owner))[0]?.id ?? '', post)
  expect(got).toEqual([])
  expect((await deliveries(removed.owner))[0]?.state).toBe('skipped')
})

test('an address inside is refused when it is saved, and only owners save one', async () => {
  const owner = await buildWorkspace()
  const input = { submissionKey: randomUUID(), types: [], sendsDetail: false }
  const inside = () => Promise.resolve([{ address: '10.0.0.7', family: 4 }])
  await expect(addWebhook(owner, { ...input, url }, inside)).rejects.toMatchObject({ field: 'url' })
  await expect(addWebhook(owner, { ...input, url: 'https://169.254.169.254/' })).rejects.toMatchObject({ field: 'url' })
  const coordinator = await buildMember(owner, 'coordinator')
  await expect(addWebhook(coordinator, { ...input, url }, nobody)).rejects.toThrow('forbidden')
  await expect(listWebhooks(coordinator)).rejects.toThrow('forbidden')
})

test('a name that leads inside when it is told reaches nobody, whatever it said when it was saved', async () => {
  const { got, port } = await receiver(fine)
  const sent = { body: '{}', headers: {} }
  const inside = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
  await expect(postPinned(`https://rebind.example.org:${port}/`, sent, { resolve: inside })).rejects.toBeInstanceOf(
    PrivateAddressError,
  )
  let looked = 0
  const turning = () => Promise.resolve([{ address: looked++ === 0 ? '93.184.215.14' : '127.0.0.1', family: 4 }])
  await expect(
    postPinned(`http://turning.example.org:${port}/`, sent, { resolve: turning, patience: 300 }),
  ).rejects.toThrow()
  expect([looked, got]).toEqual([1, []])
})

test('a receiver that is slow or talks without end is left, and the telling fails or ends by itself', async () => {
  const slow = await receiver(() => undefined)
  await expect(slow.post('', { body: '{}', headers: {} }, { patience: 200 })).rejects.toThrow()
  const endless = await receiver((response) => {
    const more = () => {
      if (response.destroyed) return
      response.write('x'.repeat(16_384), more)
    }
    more()
  })
  expect(await endless.post('', { body: '{}', headers: {} }, { patience: 5000 })).toBe(200)
})
