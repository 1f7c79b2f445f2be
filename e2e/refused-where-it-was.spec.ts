import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, workspace } from './fixtures'
import { untilItIsSaving } from './form-with-files'
import { holdBack } from './hold-back'

/** A commitment of the demo, opened from the list, so that the Back key leads there; its form for corrections is unfolded. */
async function openCorrection(page: Page) {
  await page.goto(`${workspace}/commitments`)
  await page.locator('main [data-open]').first().click()
  await page.getByRole('link', { name: 'Details' }).click()
  await correction(page).locator('summary').click()
}

const correction = (page: Page) =>
  page.locator('details').filter({ has: page.locator('summary', { hasText: 'Correct the commitment' }) })

test('a form in a fold that was left while it was saved and refused is found open again, with what was typed and what is missing', async ({
  owner: page,
}) => {
  await openCorrection(page)
  const [title, actor] = [correction(page).getByLabel('In short'), correction(page).getByLabel('Said by')]
  await title.fill('')
  await actor.fill('Typed in a fold')
  const goOn = await holdBack(page, /\/commitments\//, (sent) => sent.method() === 'POST')
  await correction(page).getByRole('button', { name: 'Save changes' }).click()
  await untilItIsSaving(page)
  await page.goBack()
  await page.waitForURL(/\/commitments\?/)
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await page.getByRole('link', { name: 'Go back to the form' }).click()
  await expect(actor).toBeVisible()
  await expect(actor).toHaveValue('Typed in a fold')
  await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toBeFocused()
  await expectAccessible(page)
})

test('without scripts a form in a fold that is refused comes back open, with what is missing', async ({
  noScript: page,
}) => {
  await openCorrection(page)
  await correction(page).getByLabel('In short').fill('')
  await correction(page).getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toBeVisible()
  await expect(correction(page).getByLabel('In short')).toHaveValue('')
})
