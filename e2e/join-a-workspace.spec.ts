import { expect, origin, test } from './fixtures'

test('somebody makes an account and a workspace, and a colleague joins by link as a viewer who can change nothing', async ({
  browser,
}) => {
  const tag = Date.now().toString(36)
  const owner = await (await browser.newContext({ baseURL: origin() })).newPage()
  await owner.goto('/create-account')
  await owner.getByLabel('Your name').fill('Ines')
  await owner.getByLabel('E-mail address').fill(`ines-${tag}@example.org`)
  await owner.getByLabel('Password').fill('seven quiet herons fly')
  await owner.getByRole('button', { name: 'Create account' }).click()
  await owner.getByRole('link', { name: 'Open a workspace' }).click()
  await owner.getByLabel('Name of the organisation or coalition').fill(`Open Passage ${tag}`)
  await owner.getByRole('button', { name: 'Open workspace' }).click()
  await expect(owner.getByText('Nothing waits for anyone')).toBeVisible()
  const home = new URL(owner.url()).pathname
  await owner.goto(`${home}/institutions`)
  await expect(owner.getByRole('link', { name: 'European Ombudsman' })).toBeVisible()
  await owner.goto(`${home}/settings/members`)
  await owner.getByLabel('Role', { exact: true }).selectOption('viewer')
  await owner.getByRole('button', { name: 'Make link' }).click()
  const link = await owner.getByLabel('Link', { exact: true }).inputValue()

  const viewer = await (await browser.newContext()).newPage()
  await viewer.goto(link)
  await viewer.getByLabel('Your name').fill('Jonas')
  await viewer.getByLabel('E-mail address').fill(`jonas-${tag}@example.org`)
  await viewer.getByLabel('Password').fill('nine loud geese sleep')
  await viewer.getByRole('button', { name: 'Create account and join' }).click()
  await expect(viewer.getByText('Nothing waits for anyone')).toBeVisible()
  await viewer.goto(`${origin()}${home}/letters/new`)
  await viewer.getByLabel('Subject').fill('A letter that a viewer may not log')
  await viewer.getByLabel('Sent on').fill('2026-01-05')
  await viewer.getByLabel('Title of the new case').fill('None')
  await viewer.getByLabel('Recipients').fill('UNHCR')
  await viewer.getByRole('button', { name: 'Save letter' }).click()
  await expect(viewer.getByText('Your role in this workspace does not allow this.')).toBeVisible()
  await expect(viewer.getByLabel('Subject')).toHaveValue('A letter that a viewer may not log')

  const again = await (await browser.newContext()).newPage()
  await again.goto(link)
  await expect(again.getByRole('heading', { name: 'This link was used' })).toBeAttached()

  await owner.reload()
  await owner.getByRole('row', { name: /Jonas/ }).getByText('Remove', { exact: true }).click()
  await owner.getByRole('button', { name: 'Remove Jonas' }).click()
  await expect(owner.getByRole('row', { name: /Jonas/ })).toHaveCount(0)
  expect((await viewer.goto(`${origin()}${home}`))?.status()).toBe(404)
})

test('a stranger to a workspace gets the answer that a missing one gets', async ({ browser, owner }) => {
  const stranger = await (await browser.newContext({ baseURL: origin() })).newPage()
  await stranger.goto('/create-account')
  await stranger.getByLabel('Your name').fill('Nobody')
  await stranger.getByLabel('E-mail address').fill(`nobody-${Date.now().toString(36)}@example.org`)
  await stranger.getByLabel('Password').fill('three grey donkeys wait')
  await stranger.getByRole('button', { name: 'Create account' }).click()
  await stranger.waitForURL('**/workspaces')
  await owner.goto('/eastern-border-coalition/cases')
  const hrefs = await owner
    .locator('main a[href^="/eastern-border-coalition/cases/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const path of ['/eastern-border-coalition', '/no-such-workspace', ...hrefs]) {
    const answer = await stranger.goto(path)
    expect(answer?.status(), path).toBe(404)
    expect(await stranger.content()).not.toContain('Norland')
  }
})
