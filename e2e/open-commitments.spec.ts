import { expect, expectAccessible, pressKey, test, workspace } from './fixtures'
import { namesSaved } from './record-address'

test('with the keyboard alone a commitment is updated in the filtered list, and the update is undone', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/commitments?firmness=undated&sort=made`)
  await pressKey(page, 'j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/open=/)
  await pressKey(page, 'u')
  await page.waitForURL(/form=update/)
  const form = page.locator('form', { has: page.getByRole('button', { name: /^Save update/ }) })
  await form.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('4')
  await expect(form.getByRole('radio', { name: 'Kept', exact: true })).toBeChecked()
  await form.getByLabel('No source, because').focus()
  await page.keyboard.type('Seen on the spot')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(namesSaved)
  await expect(page).toHaveURL(/firmness=undated.*sort=made|sort=made.*firmness=undated/)
  await expect(page.getByRole('status').filter({ hasText: 'The update is on the record.' })).toBeVisible()
  await pressKey(page, 'z')
  await page.waitForURL(/undone=/)
  await expect(page.getByText('Undone: everything is as it was before.')).toBeVisible()
})

test('without JavaScript a list is saved under a name, comes back with its filters, and is removed', async ({
  noScript: page,
}) => {
  await page.goto(`${workspace}/commitments?firmness=conditional&theme=detention`)
  await page.getByText('Saved lists').click()
  await page.getByLabel('Name of this list').fill('Monday list')
  await page.getByRole('button', { name: 'Save this list' }).click()
  await page.goto(`${workspace}/commitments`)
  await page.getByText('Saved lists').click()
  await page.getByRole('link', { name: 'Monday list' }).click()
  await expect(page).toHaveURL(/firmness=conditional&theme=detention$/)
  const list = page.getByRole('table', { name: 'Open commitments' })
  await expect(list).toContainText('Norland: closed border zone')
  await expect(list).not.toContainText('EU–Belarus border 2021')
  await page.getByText('Monday list').first().click()
  await page.getByRole('button', { name: 'Remove Monday list' }).click()
  await expect(page.getByText('Saved lists')).toBeVisible()
})

test('without JavaScript the words of a reply are found in another form, and marked in their place', async ({
  noScript: page,
  owner,
}) => {
  await page.goto(`${workspace}/search`)
  await page.getByRole('main').getByRole('searchbox').fill('hiring lawyer')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  const title = page.getByRole('link', { name: 'Hire four more duty lawyers' })
  const found = page.getByRole('listitem').filter({ has: title })
  await expect(found.locator('mark')).toHaveText(['hire', 'lawyers'])
  await owner.goto(page.url())
  await expectAccessible(owner)
})
