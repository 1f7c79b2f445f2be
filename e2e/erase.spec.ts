import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, workspace } from './fixtures'
import { recordAddress } from './record-address'

/** Letters alone, so that no other text has it. */
const rareName = () =>
  `Xanthe ${Array.from({ length: 10 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}`
const password = () => process.env.E2E_PASSWORD ?? ''

async function recordSource(page: Page, name: string): Promise<string> {
  await page.goto(`${workspace}/sources/new`)
  await page.getByLabel('Text of the source').fill(`Minutes.\n\n${name} was heard twice.`)
  await page.getByLabel(/^Title/).fill(`Minutes about ${name}`)
  await page.getByLabel(/^Date/).fill('2026-05-04')
  await page.getByLabel('Published by').fill('UNHCR')
  await page.getByRole('button', { name: 'Save source' }).click()
  await page.waitForURL(recordAddress('sources'))
  return new URL(page.url()).pathname
}

async function expectNotFound(page: Page, name: string) {
  await page.goto(`${workspace}/search?q=${encodeURIComponent(name)}`)
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: name })).toHaveCount(0)
}

test('without JavaScript: a source is erased for a reason and with the password, and says so where it stood', async ({
  noScript: page,
}) => {
  const name = rareName()
  const address = await recordSource(page, name)
  const file = await page.getByRole('link', { name: 'Original' }).getAttribute('href')
  await page.getByRole('link', { name: 'Erase', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Erase this source' })).toBeVisible()
  await expect(page.getByText('Its title and its address.')).toBeVisible()

  await page.getByLabel('Why').fill('Asked in writing on 2 May')
  await page.getByLabel('Your password').fill('not this one at all')
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByText('This is not your current password.')).toBeVisible()
  await expect(page.getByLabel('Why')).toHaveValue('Asked in writing on 2 May')
  await expect(page.getByLabel('Your password')).toHaveValue('')

  await page.getByLabel('Your password').fill(password())
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await page.waitForURL((url) => url.pathname === address)
  await expect(page.getByRole('heading', { level: 1, name: '[erased]' })).toBeVisible()
  await expect(page.getByText(/Erased on .* by .*: Asked in writing on 2 May/).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Original' })).toHaveCount(0)
  expect(await page.content()).not.toContain(name)
  expect((await page.request.get(file ?? '')).status()).toBe(404)
  await expectNotFound(page, name)
})

test('with the keyboard alone: a name is looked for and erased wherever it stands, and the list says so', async ({
  owner: page,
}) => {
  const name = rareName()
  const address = await recordSource(page, name)
  await page.goto(`${workspace}/erasures/words`)
  await page.getByLabel('Name or passage').focus()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 source', { exact: true })).toBeVisible()
  expect(page.url()).not.toContain(name)
  await expect(page.getByText('This file goes, because its bytes cannot be changed safely.')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Why').focus()
  await page.keyboard.type(`${name} asked`)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password())
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('The reason stays, so it must not repeat what is erased.')).toBeVisible()
  await page.getByLabel('Why').fill('The person asked')
  await page.getByLabel('Your password').focus()
  await page.keyboard.type(password())
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/erasures$/)
  await expect(page.getByText('The person asked')).toBeVisible()
  await expectAccessible(page)

  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: 'Minutes about [erased]' })).toBeVisible()
  await expect(page.locator('[data-sheet]')).toContainText('[erased] was heard twice.')
  expect(await page.content()).not.toContain(name)
  await expectNotFound(page, name)
})
