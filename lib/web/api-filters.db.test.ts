import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { serveApi } from '@/lib/web/api-route'
import { makeToken } from '@/lib/tokens/make-token'
import { buildTarget, type Target } from '@/lib/runtime/testing/tenancy/build-target'
import { TokenScope } from '@/prisma/generated/enums'

let target: Target
let token: string

beforeAll(async () => {
  target = await buildTarget()
  const about = { submissionKey: randomUUID(), name: 'test', scopes: Object.values(TokenScope), days: 7 as const }
  token = (await makeToken(target.owner, about)).token
})

const get = (path: string) =>
  serveApi(new Request(`http://localhost/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } }))

const idsOf = async (response: Response) => ((await response.json()) as { items: { id: string }[] }).items

test('a filter takes several values at once, as on the page, and one that is given twice is refused, not dropped', async () => {
  const all = await idsOf(await get('/commitments'))
  expect(all.length).toBeGreaterThan(0)
  expect(await idsOf(await get('/commitments?status=kept,partly_kept'))).toEqual([])
  expect(await idsOf(await get('/commitments?status=kept,open,in_progress,stalled'))).toEqual(all)
  const twice = await get('/commitments?status=open&status=kept')
  expect(twice.status).toBe(400)
  expect(await twice.json()).toMatchObject({ errors: [{ pointer: '/status' }] })
  expect((await get('/commitments?theme=nothing')).status).toBe(200)
  expect(await idsOf(await get('/commitments?theme=nothing'))).toEqual([])
})

test('chosen commitments come as the sheet that the page makes of them, all or none', async () => {
  const sheet = await get(`/commitment-sheet?chosen=${target.commitmentId}`)
  expect(sheet.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(await sheet.text()).toMatch(/^.?"Commitment","Case",/)
  expect((await get(`/commitment-sheet?chosen=${target.commitmentId},${randomUUID()}`)).status).toBe(404)
  expect((await get('/commitment-sheet?chosen=')).status).toBe(400)
})
