import type { APIRequestContext } from '@playwright/test'
import { expect, origin, test as base, workspace } from './fixtures'
import { callAction } from './strangers/call-action'
import { builtActions, findActions, findRoutes, methodsOf } from './strangers/find-doors'
import { fill } from './strangers/fill'
import { otherActions, routes, workspaceActions } from './strangers/rows'
import { jobsAhead, readVictim, stateHash, type Victim } from './strangers/victim'

type Stranger = { request: APIRequestContext; slug: string }

let known: { state: Awaited<ReturnType<APIRequestContext['storageState']>>; slug: string } | null = null

/** Somebody with an account and a workspace of their own, in no other. */
const test = base.extend<{ stranger: Stranger; nobody: APIRequestContext; victim: Victim }>({
  stranger: async ({ browser, playwright }, use) => {
    if (!known) {
      const page = await (await browser.newContext({ baseURL: origin() })).newPage()
      const tag = Date.now().toString(36)
      await page.goto('/create-account')
      await page.getByLabel('Your name').fill('Stranger')
      await page.getByLabel('E-mail address').fill(`stranger-${tag}@example.org`)
      await page.getByLabel('Password').fill('four slow cranes turn')
      await page.getByRole('button', { name: 'Create account' }).click()
      await page.getByRole('link', { name: 'Open a workspace' }).click()
      await page.getByLabel('Name of the organisation or coalition').fill(`Strangers ${tag}`)
      await page.getByRole('button', { name: 'Open workspace' }).click()
      await page.waitForURL(/\/strangers-/)
      known = { state: await page.context().storageState(), slug: new URL(page.url()).pathname.slice(1) }
      await page.context().close()
    }
    const request = await playwright.request.newContext({ storageState: known.state })
    await use({ request, slug: known.slug })
    await request.dispose()
  },
  nobody: async ({ playwright }, use) => {
    const request = await playwright.request.newContext()
    await use(request)
    await request.dispose()
  },
  victim: async ({}, use) => {
    await expect.poll(jobsAhead, { timeout: 60_000 }).toBe(0)
    await use(await readVictim(workspace.slice(1)))
  },
})

const insides = Object.keys(routes).filter((route) => routes[route] === 'workspace')
const pages = insides.filter((route) => !route.startsWith('route '))
const handlers = insides.filter((route) => route.startsWith('route '))

test('every page, route handler and server action has a row in the table of strangers, and nothing else has', () => {
  expect(Object.keys(routes).sort()).toEqual(findRoutes().sort())
  const actions = findActions()
  expect(Object.keys(actions).filter((name) => actions[name] === null)).toEqual([])
  const inside = Object.keys(actions).filter((name) => actions[name] === 'workspaceAction')
  expect(Object.keys(workspaceActions).sort()).toEqual(inside.sort())
  const outside = Object.fromEntries(
    Object.entries(actions).flatMap(([name, made]) =>
      made === 'accountAction' ? [[name, 'account']] : made === 'publicAction' ? [[name, 'anybody']] : [],
    ),
  )
  expect(otherActions).toEqual(outside)
  expect(Object.keys(builtActions()).sort()).toEqual(Object.keys(actions).sort())
})

test('each page of a workspace is missing for a stranger, and asks the signed-out to sign in', async ({
  stranger,
  nobody,
  victim,
}) => {
  test.setTimeout(240_000)
  for (const page of pages) {
    await test.step(page, async () => {
      const address = `${origin()}${fill(page, victim)}`
      const seen = await stranger.request.get(address, { maxRedirects: 0 })
      expect.soft(seen.status(), page).toBe(404)
      expect.soft(await seen.text(), page).not.toContain(victim.caseTitle)
      const data = await stranger.request.get(`${address}?_rsc`, { headers: { RSC: '1' } })
      expect.soft(await data.text(), `${page}, its data`).not.toContain(victim.caseTitle)
      const elsewhere = await stranger.request.get(`${origin()}${fill(page, victim, stranger.slug)}`)
      if (/Id\]/.test(page)) expect.soft(elsewhere.status(), `${page} under the stranger's own workspace`).toBe(404)
      expect.soft(await elsewhere.text(), page).not.toContain(victim.caseTitle)
      const closed = await nobody.get(address, { maxRedirects: 0 })
      expect.soft([closed.status(), closed.headers().location], page).toEqual([307, '/sign-in'])
    })
  }
})

test('each route handler of a workspace refuses strangers and the signed-out, and changes nothing', async ({
  stranger,
  nobody,
  victim,
}) => {
  const before = await stateHash(victim.workspaceId)
  for (const handler of handlers) {
    for (const method of methodsOf(handler)) {
      for (const request of [stranger.request, nobody]) {
        const answer = await request.fetch(`${origin()}${fill(handler.slice(6), victim)}`, {
          method,
          headers: { Origin: origin(), 'X-File-Name': 'taken-over.txt' },
          ...(method === 'GET' ? {} : { data: 'taken over' }),
        })
        expect.soft([401, 404], `${method} ${handler} → ${answer.status()}`).toContain(answer.status())
      }
      const own = await stranger.request.fetch(`${origin()}${fill(handler.slice(6), victim, stranger.slug)}`, {
        method,
        headers: { Origin: origin() },
      })
      if (/Id\]/.test(handler)) expect.soft(own.status(), `${method} ${handler} under another workspace`).toBe(404)
    }
  }
  expect(await stateHash(victim.workspaceId)).toBe(before)
})

test('each action refuses a stranger, with the address of the workspace or of their own, and changes nothing', async ({
  stranger,
  nobody,
  victim,
}) => {
  test.setTimeout(240_000)
  const before = await stateHash(victim.workspaceId)
  const built = builtActions()
  for (const [name, fieldsOf] of Object.entries(workspaceActions)) {
    await test.step(name, async () => {
      const { id = '', address = '' } = built[name] ?? {}
      const fields = fieldsOf(victim)
      const there = { id, address: fill(address, victim), bound: [victim.slug], fields }
      const seen = await callAction(stranger.request, there)
      expect.soft(seen.status, name).toBe(404)
      const closed = await callAction(nobody, there)
      expect.soft(closed.status, `${name}, signed out`).toBe(401)
      const own = await callAction(stranger.request, {
        ...there,
        address: fill(address, victim, stranger.slug),
        bound: [stranger.slug],
      })
      for (const { text } of [seen, closed, own]) expect.soft(text, name).not.toContain(victim.caseTitle)
      expect(await stateHash(victim.workspaceId), `${name} changed the workspace`).toBe(before)
    })
  }
  for (const [name, who] of Object.entries(otherActions)) {
    if (who !== 'account') continue
    const { id = '', address = '' } = built[name] ?? {}
    const closed = await callAction(nobody, { id, address: fill(address, victim), bound: [], fields: {} })
    expect.soft(closed.status, `${name}, signed out`).toBe(401)
  }
})

const elsewhere: Record<string, string>[] = [
  { Origin: 'https://evil.example' },
  { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
  { Origin: 'null' },
  { Origin: '' },
]

test('no action and no route handler takes a post that another site made, whoever is signed in', async ({
  owner,
  victim,
}) => {
  test.setTimeout(240_000)
  const before = await stateHash(victim.workspaceId)
  const built = builtActions()
  for (const name of [...Object.keys(workspaceActions), ...Object.keys(otherActions)]) {
    await test.step(name, async () => {
      const { id = '', address = '' } = built[name] ?? {}
      const fields = workspaceActions[name]?.(victim) ?? {}
      const bound = workspaceActions[name] ? [victim.slug] : []
      for (const headers of elsewhere) {
        const seen = await callAction(owner.request, { id, address: fill(address, victim), bound, fields, headers })
        expect.soft(seen.status, `${name} from ${JSON.stringify(headers)}`).toBe(403)
      }
    })
  }
  for (const handler of handlers) {
    for (const method of methodsOf(handler).filter((one) => one !== 'GET')) {
      for (const headers of elsewhere) {
        const address = `${origin()}${fill(handler.slice(6), victim)}`
        const answer = await owner.request.fetch(address, { method, headers, data: 'taken over' })
        expect.soft(answer.status(), `${method} ${handler} from ${JSON.stringify(headers)}`).toBe(403)
      }
    }
  }
  expect(await stateHash(victim.workspaceId)).toBe(before)
})
