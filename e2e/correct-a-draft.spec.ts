import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, workspace } from './fixtures'

async function keepDraft(page: Page, subject: string) {
  await page.goto(`${workspace}/letters/new`)
  await page.getByLabel('Subject').fill(subject)
  await page.getByLabel('Title of the new case').fill(subject)
  await page.getByRole('button', { name: 'Keep as draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible()
}

const owing = (page: Page) => page.getByRole('table', { name: 'What each recipient owes' })

test('without JavaScript: a draft that was kept empty gets recipients and asks, loses one, and is sent', async ({
  noScript: page,
}) => {
  await keepDraft(page, 'A draft kept empty')
  await page.getByLabel('Institution 1').fill('European Commission')
  await page.getByLabel('Person or office 1').fill('Commissioner for Home Affairs')
  await page.getByLabel('Recipients as a list').fill('European Commission; Director-General\nA body named by mistake')
  await page.getByRole('button', { name: 'Add the recipients' }).click()
  await expect(owing(page).getByRole('row', { name: /European Commission/ })).toHaveCount(2)
  await page.getByRole('button', { name: 'Remove A body named by mistake' }).click()
  await expect(owing(page)).not.toContainText('A body named by mistake')

  await page.getByLabel('Asks').fill('1. Open the zone\n2. Let lawyers in')
  await page.getByRole('button', { name: 'Save the asks' }).click()
  await page.getByLabel('Sent on').fill('2026-05-04')
  await page.getByRole('button', { name: 'Log as sent' }).click()
  await expect(owing(page).getByRole('row', { name: /Director-General/ })).toContainText('Sent')
  await expect(page.getByRole('row', { name: /Let lawyers in/ })).toBeVisible()
  const history = page.getByRole('table', { name: 'History' })
  await expect(history).toContainText('Letter given recipients')
  await expect(history).toContainText('Letter logged as sent')
})

test('without JavaScript: a recipient that the letter has already is refused, and the list comes back', async ({
  noScript: page,
}) => {
  await keepDraft(page, 'A draft with one recipient')
  for (const time of [1, 2]) {
    if (time === 2) await page.getByText('Add recipients', { exact: true }).click()
    await page.getByLabel('Recipients as a list').fill('UNHCR; The High Commissioner')
    await page.getByRole('button', { name: 'Add the recipients' }).click()
  }
  await expect(page.getByText('This letter has this recipient already')).toBeVisible()
  await expect(page.getByLabel('Recipients as a list')).toHaveValue('UNHCR; The High Commissioner')
})

test('without JavaScript: a proof of delivery that is uploaded by itself is there when the dates are saved', async ({
  noScript: page,
}) => {
  await page.goto(`${workspace}/letters/new`)
  await page.getByLabel('Subject').fill('A letter with a proof')
  await page.getByLabel('Title of the new case').fill('A letter with a proof')
  await page.getByLabel('Sent on').fill('2026-05-04')
  await page.getByLabel('Recipients as a list').fill('UNHCR')
  await page.getByRole('button', { name: 'Save letter' }).click()
  await owing(page).getByRole('link', { name: 'UNHCR' }).click()
  await page.getByLabel('Delivered on').fill('2026-05-05')
  await page
    .getByLabel('Proof of delivery')
    .setInputFiles({ name: 'receipt.txt', mimeType: 'text/plain', buffer: Buffer.from('Handed over.') })
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByText('receipt.txt')).toBeVisible()
  await expect(page.getByLabel('Delivered on')).toHaveValue('2026-05-05')
  await page.getByRole('button', { name: 'Save dates' }).click()
  await expect(page.getByRole('link', { name: 'receipt.txt' })).toBeVisible()
  await expect(page.getByLabel('Delivered on')).toHaveValue('2026-05-05')
})

test('on a phone the asks stand under one recipient at a time, and rows are lines without the names of columns', async ({
  phone: page,
}) => {
  await page.goto(`${workspace}/cases`)
  await page.getByRole('link', { name: 'Norland: closed border zone' }).click()
  const asks = page.getByRole('region', { name: 'Asks and answers' })
  await expect(asks.getByRole('columnheader')).toHaveCount(1)
  const second = asks.getByRole('link').nth(1)
  const name = (await second.textContent()) ?? ''
  await second.click()
  await expect(asks.getByRole('columnheader', { name })).toBeVisible()
  await expect(asks.getByRole('columnheader')).toHaveCount(1)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  const owed = page.getByRole('table', { name: 'What each recipient owes' })
  const silent = owed.getByRole('row', { name: /^Border Guard Service, Norland/ }).last()
  const tops = await silent
    .locator('[data-line]')
    .evaluateAll((cells) =>
      Object.fromEntries(
        cells
          .filter((cell) => cell.textContent !== '')
          .map((cell) => [cell.getAttribute('data-line') ?? '', cell.getBoundingClientRect().top]),
      ),
    )
  expect(Math.abs((tops.state ?? 0) - (tops.when ?? 99))).toBeLessThan(8)
  expect([tops.state, tops.who, tops.more, tops.deed]).toEqual(
    [tops.state, tops.who, tops.more, tops.deed].toSorted((a, b) => Number(a) - Number(b)),
  )
  await expectAccessible(page)
})

test('letters are found by the institution that got them', async ({ owner: page }) => {
  await page.goto(`${workspace}/letters`)
  await page.getByLabel('Institution').selectOption({ label: 'Ministry of the Interior, Norland' })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/institution=/)
  await expect(page.getByRole('table', { name: 'Letters' })).toContainText('Ministry of the Interior, Norland')
})
