import { expect, test, workspace } from './fixtures'
import { openForm, reply } from './form-with-files'
import { holdBack } from './hold-back'
import { textFile, theCase } from './reading-steps'

test('what is typed while a form is being saved stays in it where that is refused, and for a form after it where it was saved', async ({
  owner: page,
}) => {
  await openForm(page, `${workspace}/replies/new`)
  await page.locator('html[data-keys]').waitFor()
  await page.getByLabel('From').fill('Journey of typing on')
  for (const isRefused of [true, false]) {
    if (!isRefused) await page.getByLabel('The reply as a file').setInputFiles(textFile('on.txt', reply('KT 30/2026')))
    if (!isRefused) await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
    if (!isRefused) await page.waitForURL((url) => /case=/.test(url.search) && /draft=/.test(url.search))
    const goOn = await holdBack(page, /\/replies\/new/, (sent) => sent.method() === 'POST')
    await page.getByRole('button', { name: 'Save reply' }).click()
    await expect(page.locator('form[data-saving]')).toHaveCount(1)
    await page.getByLabel('Signed by').fill(isRefused ? 'Typed meanwhile' : 'Typed later')
    goOn()
    await page.unrouteAll({ behavior: 'wait' })
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
