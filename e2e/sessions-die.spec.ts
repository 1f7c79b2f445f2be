import type { Browser, Page } from '@playwright/test'
import { expect, origin, signIn, test } from './fixtures'
import { callAction } from './strangers/call-action'
import { builtActions } from './strangers/find-doors'

const password = 'seven quiet herons fly'

/** A workspace with a member of staff who has one open session for each name. */
async function memberWith(browser: Browser, names: string[]) {
  const tag = Date.now().toString(36)
  const owner = await (await browser.newContext({ baseURL: origin() })).newPage()
  await owner.goto('/create-account')
  await owner.getByLabel('Your name').fill('Ines')
  await owner.getByLabel('E-mail address').fill(`ines-${tag}@example.org`)
  await owner.getByLabel('Password').fill(password)
  await owner.getByRole('button', { name: 'Create account' }).click()
  await owner.getByRole('link', { name: 'Open a workspace' }).click()
  await owner.getByLabel('Name of the organisation or coalition').fill(`Sessions ${tag}`)
  await owner.getByRole('button', { name: 'Open workspace' }).click()
  await owner.waitForURL(/\/sessions-/)
  const home = new URL(owner.url()).pathname
  await owner.goto(`${home}/settings/members`)
  await owner.getByLabel('Role', { exact: true }).selectOption('staff')
  await owner.getByRole('button', { name: 'Make link' }).click()
  const link = await owner.getByLabel('Link', { exact: true }).inputValue()
  const email = `jonas-${tag}@example.org`
  const first = await (await browser.newContext({ baseURL: origin() })).newPage()
  await first.goto(link)
  await first.getByLabel('Your name').fill('Jonas')
  await first.getByLabel('E-mail address').fill(email)
  await first.getByLabel('Password').fill(password)
  await first.getByRole('button', { name: 'Create account and join' }).click()
  await first.waitForURL(`**${home}`)
  const sessions: Record<string, { page: Page; cookie: string }> = {}
  for (const name of names) {
    const page = await (await browser.newContext({ baseURL: origin() })).newPage()
    await signIn(page, email, password)
    const cookies = await page.context().cookies()
    sessions[name] = { page, cookie: cookies.map((one) => `${one.name}=${one.value}`).join('; ') }
  }
  return {
    owner,
    home,
    name: `Sessions ${tag}`,
    sessionOf: (name: string) => sessions[name] ?? { page: first, cookie: '' },
  }
}

test('a session that was signed out, replaced by a new password, or whose member was removed opens nothing from then on', async ({
  browser,
  playwright,
}) => {
  test.setTimeout(180_000)
  const { owner, home, name, sessionOf } = await memberWith(browser, ['left', 'changed', 'elsewhere'])
  const request = await playwright.request.newContext()
  const action = builtActions().openCaseAction
  /** What a copy of the cookie opens: a page, the data of a page, an upload, a download, an action. */
  const tries = async (cookie: string) => {
    const headers = { Cookie: cookie }
    const get = async (path: string, more = {}) =>
      (await request.get(`${origin()}${path}`, { headers: { ...headers, ...more }, maxRedirects: 0 })).status()
    // The data of a page is answered with 200 whatever it says: what counts is whether it says anything of the workspace.
    const data = async () => {
      const answer = await request.get(`${origin()}${home}/cases?_rsc`, { headers: { ...headers, RSC: '1' } })
      return (await answer.text()).includes(name) ? 'shown' : 'closed'
    }
    const upload = await request.put(`${origin()}${home}/files`, {
      headers: { ...headers, Origin: origin(), 'X-File-Name': 'x.txt' },
      data: 'x',
    })
    const posted = await callAction(request, {
      id: action?.id ?? '',
      address: `${home}/cases/new`,
      bound: [home.slice(1)],
      fields: { submissionKey: crypto.randomUUID(), title: 'x', openedOn: '2026-01-05' },
      headers,
    })
    const missing = '00000000-0000-4000-8000-000000000000'
    return {
      page: await get(`${home}/cases`),
      data: await data(),
      download: await get(`${home}/files/${missing}`),
      upload: upload.status(),
      action: posted.status,
    }
  }
  const open = { page: 200, data: 'shown', download: 404, upload: 201, action: 200 }
  const ended = { page: 307, data: 'closed', download: 401, upload: 401, action: 401 }
  for (const which of ['left', 'changed', 'elsewhere'])
    expect(await tries(sessionOf(which).cookie), which).toEqual(open)

  const { page: leaving } = sessionOf('left')
  await leaving.goto('/account')
  await leaving.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).click()
  await leaving.waitForURL('**/sign-in')
  expect(await tries(sessionOf('left').cookie)).toEqual(ended)
  expect(await tries(sessionOf('elsewhere').cookie)).toEqual(open)

  const { page: changing } = sessionOf('changed')
  await changing.goto('/account')
  await changing.getByLabel('Current password').fill(password)
  await changing.getByLabel('New password').fill('nine loud geese sleep')
  await changing.getByRole('button', { name: 'Change password' }).click()
  await expect(changing.getByText('The password is changed', { exact: false })).toBeVisible()
  expect(await tries(sessionOf('elsewhere').cookie)).toEqual(ended)
  expect(await tries(sessionOf('changed').cookie)).toEqual(open)

  await owner.goto(`${home}/settings/members`)
  await owner.getByRole('row', { name: /Jonas/ }).getByText('Remove', { exact: true }).click()
  await owner.getByRole('button', { name: 'Remove Jonas' }).click()
  await expect(owner.getByRole('row', { name: /Jonas/ })).toHaveCount(0)
  // The account lives on and is signed in: the workspace is missing for it, as for any stranger.
  expect(await tries(sessionOf('changed').cookie)).toEqual({
    page: 404,
    data: 'closed',
    download: 401,
    upload: 401,
    action: 404,
  })
  await request.dispose()
})
