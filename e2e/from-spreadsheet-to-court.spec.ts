import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { realSheet } from '@/lib/imports/sheet/fixtures/real-sheet'
import { expect, expectAccessible, test, workspace } from './fixtures'

/** Looks again by hand: the page does so by itself, and without JavaScript by its link. */
const waitFor = (page: Page, heading: string) =>
  expect(async () => {
    await page.reload()
    await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })

const isWiderThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('a spreadsheet that was kept for years becomes a case, and the case a court bundle', async ({ owner: page }) => {
  test.setTimeout(240_000)
  await page.goto(`${workspace}/imports`)
  await expectAccessible(page)
  await page.getByLabel('Files').setInputFiles({
    name: 'who did we write to.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await realSheet(),
  })
  await page.getByRole('button', { name: 'Read the table' }).click()
  await expect(page.getByRole('heading', { name: 'Check the columns' })).toBeVisible()
  await expect(page.getByLabel('“An wen”')).toHaveValue('institution')
  await expect(page.getByLabel('“Betreff / subject”')).toHaveValue('subject')
  await expect(page.getByLabel('“What did they promise”')).toHaveValue('promise')
  await expect(page.getByLabel('Row with the headings')).toHaveValue('4')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Show what will be made' }).click()
  await expect(page.getByRole('heading', { name: 'What will be made' })).toBeVisible()
  await expect(page.getByText('Nothing is on the record yet.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Not taken 1' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Not taken 1' }).click()
  await expect(page.getByRole('row', { name: /A letter to nobody/ })).toContainText('“To: institutions” is empty.')

  await page.getByRole('button', { name: 'Import 4 rows' }).click()
  await expect(page.getByRole('heading', { name: 'The import is done' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('3 letters, 6 recipients, 2 replies, 2 commitments')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Go to the cases' }).click()
  await page.getByRole('link', { name: 'Norland: closed zone', exact: true }).click()
  await expect(page.getByText('Access of lawyers to the zone').first()).toBeVisible()
  await page.getByRole('link', { name: 'Export case history' }).click()
  await page.getByRole('radio', { name: /Court bundle/ }).check()
  await page.getByRole('button', { name: 'Make the export' }).click()
  await expect(page.getByRole('heading', { name: 'The export is ready' })).toBeVisible({ timeout: 90_000 })
  const bytes = await (await page.request.get(`${page.url()}/download/pdf`)).body()
  await expect(page.getByText(createHash('sha256').update(bytes).digest('hex'))).toBeVisible()
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  expect(text).toContain('Court bundle')
  expect(text).toContain('Norland: closed zone')
  expect(text).toContain('Ombudsman of Norland')
  expect(text).toContain('The Ministry will publish the instruction by 30 June 2025.')
  expect(text).toContain('Protokoll des Besuchs vom Januar')
})

test('without JavaScript cells are pasted, unclear dates asked about once, and the import is undone', async ({
  noScript: page,
}) => {
  test.setTimeout(120_000)
  await page.goto(`${workspace}/imports`)
  await page.getByLabel('Or paste cells').fill('')
  await page.getByRole('button', { name: 'Read the table' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'There is nothing in this.' })).toBeVisible()
  await page
    .getByLabel('Or paste cells')
    .fill('To\tSubject\tSent\nMinistry of Health, Norland\tVaccines in the camps\t03/04/2021\n')
  await page.getByRole('button', { name: 'Read the table' }).click()
  await page.getByLabel('Title of the new case').fill('Norland: health in the camps')
  await page.getByRole('button', { name: 'Show what will be made' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Some dates can be read two ways.' })).toBeVisible()
  await expect(page.getByLabel('Title of the new case')).toHaveValue('Norland: health in the camps')
  await page.getByRole('radio', { name: /The day:/ }).check()
  await page.getByRole('button', { name: 'Show what will be made' }).click()
  await page.getByRole('button', { name: 'Import 1 row' }).click()
  await waitFor(page, 'The import is done')
  const here = page.url()
  await page.getByRole('link', { name: 'Go to the letters' }).click()
  await expect(page.getByRole('link', { name: 'Vaccines in the camps' })).toBeVisible()
  await page.goto(here)
  await page.locator('summary', { hasText: 'Undo the import' }).click()
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(page.getByRole('heading', { name: 'The import was undone' })).toBeVisible()
  await page.goto(`${workspace}/letters`)
  await expect(page.getByRole('link', { name: 'Vaccines in the camps' })).toHaveCount(0)
})

test('on a phone the columns and the dry run fit the screen', async ({ phone: page }) => {
  await page.goto(`${workspace}/imports`)
  expect(await isWiderThanScreen(page)).toBe(false)
  await page
    .getByLabel('Files')
    .setInputFiles({ name: 'list.xlsx', mimeType: 'application/octet-stream', buffer: await realSheet() })
  await page.getByRole('button', { name: 'Read the table' }).click()
  await expect(page.getByRole('heading', { name: 'Check the columns' })).toBeVisible()
  expect(await isWiderThanScreen(page)).toBe(false)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show what will be made' }).click()
  await expect(page.getByRole('heading', { name: 'What will be made' })).toBeVisible()
  expect(await isWiderThanScreen(page)).toBe(false)
  await expectAccessible(page)
})
