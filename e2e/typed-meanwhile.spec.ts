import { expect, test, workspace } from './fixtures'
import { openForm, putIn, saveAnd } from './form-with-files'
import { theCase } from './reading-steps'

test('what is typed while a form is being saved stays in it where that is refused, and for a form after it where it was saved', async ({
  owner: page,
}) => {
  await openForm(page, `${workspace}/replies/new`)
  await page.locator('html[data-keys]').waitFor()
  await page.getByLabel('From').fill('Journey of typing on')
  for (const isRefused of [true, false]) {
    if (!isRefused) await putIn(page, 'on.txt', 'KT 30/2026')
    if (!isRefused) await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
    if (!isRefused) await page.waitForURL(/case=/)
    await saveAnd(page, () => page.getByLabel('Signed by').fill(isRefused ? 'Typed meanwhile' : 'Typed later'))
    if (!isRefused) continue
    await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toBeVisible()
    await expect(page.getByLabel('Signed by')).toHaveValue('Typed meanwhile')
    await expect(page.getByLabel('From')).toHaveValue('Journey of typing on')
  }
  await expect(page.getByRole('heading', { name: 'Reply from Journey of typing on' })).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify({ ...window.sessionStorage }))
  expect(kept).toContain('Typed later')
  expect(kept).not.toContain('Journey of typing on')
})

test('what was typed for a case that the address named is not put into a form without a case, and stays with that case', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.waitForURL(/case=/)
  const ofCase = page.url()
  await page.goto(ofCase)
  await page.locator('html[data-keys]').waitFor()
  await page.getByLabel('Signed by').fill('Typed for one case')
  await openForm(page, `${workspace}/replies/new`)
  await page.locator('html[data-keys]').waitFor()
  await expect(page.getByLabel('Signed by')).toHaveValue('')
  await page.goto(ofCase)
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed for one case')
  await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
})

for (const { what, chosen } of [
  { what: 'another case', chosen: { index: 2 } },
  { what: 'no case, as the form came,', chosen: { value: '' } },
]) {
  test(`${what} that is chosen while a form is being saved stays chosen where that is refused`, async ({
    owner: page,
  }) => {
    await page.goto(`${workspace}/replies/new`)
    await page.locator('html[data-keys]').waitFor()
    const field = page.getByLabel('Case', { exact: true })
    await field.selectOption({ label: theCase })
    await page.waitForURL(/case=/)
    await saveAnd(page, () => field.selectOption(chosen))
    await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toBeVisible()
    const value = await field.inputValue()
    expect(value === '').toBe('value' in chosen)
    await expect(field.locator('option:checked')).not.toHaveText(theCase)
    await expect(page).toHaveURL(new RegExp(`case=${value}(&|$)`))
    await page.reload()
    await expect(field).toHaveValue(value)
  })
}
