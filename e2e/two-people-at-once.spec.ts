import { expect, origin, test, workspace } from './fixtures'
import { recordAddress } from './record-address'

test('who saves second is told so, and keeps what was typed', async ({ owner: first, browser }) => {
  await first.goto(`${workspace}/cases`)
  await first.getByRole('link', { name: 'EU–Belarus border 2021' }).click()
  await first.getByRole('link', { name: 'Correct' }).click()
  await first.waitForURL('**/edit')
  const second = await (await browser.newContext({ storageState: await first.context().storageState() })).newPage()
  await second.goto(first.url())
  await first.getByLabel('Question').fill('What was asked at the border with Belarus, and what was answered?')
  await first.getByRole('button', { name: 'Save changes' }).click()
  await first.waitForURL(recordAddress('cases', '$'))
  await second.getByLabel('Question').fill('A question typed at the same time')
  await second.getByRole('button', { name: 'Save changes' }).click()
  await expect(second.getByRole('alert').filter({ hasText: 'Somebody' })).toContainText('Somebody else changed this')
  await expect(second.getByLabel('Question')).toHaveValue('A question typed at the same time')
})

test('a form that is posted twice makes one record', async ({ noScript: page, request }) => {
  await page.goto(`${workspace}/institutions/new`)
  const name = `Twice ${Date.now().toString(36)}`
  await page.getByLabel(/^Name/).fill(name)
  const fields = await page
    .locator(
      'form:has(input[name="submissionKey"]) input, form:has(input[name="submissionKey"]) select, form:has(input[name="submissionKey"]) textarea',
    )
    .evaluateAll((inputs) =>
      inputs
        .map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value] as const)
        .filter(([key]) => key !== ''),
    )
  const cookie = (await page.context().cookies()).map((one) => `${one.name}=${one.value}`).join('; ')
  const multipart = Object.fromEntries(fields.map(([key, value]) => [key, key === 'name' ? name : value]))
  const post = () =>
    request.post(`${origin()}${workspace}/institutions/new`, {
      multipart,
      maxRedirects: 0,
      headers: { Origin: origin(), Cookie: cookie },
    })
  const answers = await Promise.all([post(), post(), post()])
  expect(new Set(answers.map((answer) => answer.headers().location)).size).toBe(1)
  await page.goto(`${workspace}/institutions?q=${encodeURIComponent(name)}`)
  await expect(page.getByRole('link', { name })).toHaveCount(1)
})
