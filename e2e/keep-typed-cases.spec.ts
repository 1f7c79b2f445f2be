import type { Locator, Page } from '@playwright/test'
import { expect, test, workspace } from './fixtures'
import { openToType as openForm } from './form-with-files'
import { holdBack } from './hold-back'

/** The cases that a form offers, by their ids. */
const caseIds = (page: Page) =>
  page
    .getByLabel('Case', { exact: true })
    .locator('option:not([value=""])')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))

test('what is typed for two cases comes back in the form of each', async ({ owner: page }) => {
  await openForm(page, 'letters/new')
  const [one, two] = await caseIds(page)
  const words = [
    { path: `letters/new?case=${one}`, subject: 'Typed for the first case' },
    { path: `letters/new?case=${two}`, subject: 'Typed for the second case' },
  ]
  for (const { path, subject } of words) {
    await openForm(page, path)
    await expect(page.getByLabel(/^Subject/)).toHaveValue('')
    await page.getByLabel(/^Subject/).fill(subject)
  }
  for (const { path, subject } of words) {
    await openForm(page, path)
    await expect(page.getByLabel(/^Subject/)).toHaveValue(subject)
    await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
    await expect(page.getByLabel(/^Subject/)).toHaveValue('')
  }
})

test('what is typed into a form whose case is changed stands before what was typed for that case earlier, which stays', async ({
  owner: page,
}) => {
  await openForm(page)
  const [one, two] = await caseIds(page)
  await openForm(page, `replies/new?case=${one}`)
  await page.getByLabel('Signed by').fill('Typed for the case')
  await openForm(page, `replies/new?case=${two}`)
  await page.getByLabel('Signed by').fill('Typed for another case')
  await page.getByLabel('Case', { exact: true }).selectOption(one ?? '')
  await page.waitForURL(new RegExp(`case=${one}`))
  for (const words of ['Typed for another case', 'Typed for the case']) {
    await openForm(page, `replies/new?case=${one}`)
    await expect(page.getByLabel('Signed by')).toHaveValue(words)
    await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
  }
})

test('what is typed into a form that is reloaded in the moment its address changes is there under the new one', async ({
  owner: page,
}) => {
  await openForm(page)
  const [one, two] = await caseIds(page)
  await openForm(page, `replies/new?case=${two}`)
  await page.getByLabel('Signed by').fill('Typed just before')
  await page.evaluate((named) => {
    // React is given no turn any more, as on a machine that is busy.
    MessagePort.prototype.postMessage = () => undefined
    window.history.replaceState(null, '', `?case=${named}`)
    window.location.reload()
  }, one)
  await page.waitForURL(new RegExp(`case=${one}`))
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed just before')
  await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
})

test('what was ticked among letters that are listed only when their case is chosen is ticked again with them', async ({
  owner: page,
}) => {
  await openForm(page)
  const boxes = page.locator('input[name="answers[]"]')
  const ofCase = (box: Locator) => box.getAttribute('data-case')
  const first = (await ofCase(boxes.first())) ?? ''
  const other = page.locator(`input[name="answers[]"]:not([data-case="${first}"])`).first()
  const [caseId, value] = [(await ofCase(other)) ?? '', await other.getAttribute('value')]
  const box = page.locator(`input[name="answers[]"][value="${value}"]`)
  await page.goto(`${workspace}/letters?case=${first}`)
  const address = await page.locator('tbody a[href*="/letters/"]').first().getAttribute('href')
  const form = `replies/new?letter=${/letters\/([^/?]+)/.exec(address ?? '')?.[1]}`
  await openForm(page, form)
  await expect(boxes.first()).toBeVisible()
  await expect(box).toHaveCount(0)
  await page.getByLabel('Case', { exact: true }).selectOption(caseId)
  await box.check()
  const goOn = await holdBack(page, /case=/, (sent) => sent.method() === 'GET')
  await openForm(page, form)
  await page.getByLabel('Signed by').fill('Typed before they were listed')
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(box).toBeChecked()
  await page.reload()
  await expect(box).toBeChecked()
  await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
})
