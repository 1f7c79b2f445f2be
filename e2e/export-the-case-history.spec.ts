import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { getDocumentProxy, extractText } from 'unpdf'
import { expect, expectAccessible, test, workspace } from './fixtures'

async function openBuilder(page: Page) {
  await page.goto(`${workspace}/cases`)
  await page.getByRole('link', { name: 'Norland: closed border zone' }).click()
  await page.getByRole('link', { name: 'Export case history' }).click()
  await expect(page.getByRole('heading', { name: 'What goes in' })).toBeVisible()
}

const ready = (page: Page) => page.getByRole('heading', { name: 'The export is ready' })

async function download(page: Page, formats: string[]): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const format of formats) {
    const answer = await page.request.get(`${page.url()}/download/${format}`)
    expect(answer.headers()['content-disposition']).toContain('attachment')
    expect(answer.headers()['content-security-policy']).toContain('sandbox')
    const bytes = await answer.body()
    await expect(page.getByText(createHash('sha256').update(bytes).digest('hex'))).toBeVisible()
    files.set(format, bytes)
  }
  return files
}

const textOf = async (pdf: Buffer | undefined) =>
  (await extractText(await getDocumentProxy(new Uint8Array(pdf ?? [])), { mergePages: true })).text

test('what is ticked is what is exported, in every format; internal notes are nowhere', async ({ owner: page }) => {
  test.setTimeout(180_000)
  await page.goto(`${workspace}/cases`)
  await page.getByRole('link', { name: 'Norland: closed border zone' }).click()
  await page.getByRole('link', { name: 'Notes' }).click()
  await page.getByLabel('Note').fill('CANARY-NOTE that must never leave')
  await page.getByRole('button', { name: 'Add the note' }).click()
  await expect(page.getByText('CANARY-NOTE that must never leave')).toBeVisible()
  await openBuilder(page)
  await page.getByLabel('Prepared for').fill('the Ombudsperson of Norland')
  const counted = page.getByRole('status').filter({ hasText: / of / })
  const before = Number.parseInt(await counted.innerText(), 10)
  await page
    .locator('[data-ticks]')
    .getByRole('checkbox', { name: /^(?!Redact).*Petition on a telephone line/ })
    .uncheck()
  await expect(counted).toHaveText(new RegExp(`^${before - 1} of`))
  const allLetters = page.getByRole('checkbox', { name: 'All of: Letters' })
  await expect(allLetters).toBeChecked({ indeterminate: true })
  const claims = page.getByRole('group', { name: 'Claims' })
  await page.getByRole('checkbox', { name: 'All of: Claims' }).uncheck()
  await expect(claims.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'All of: Claims' }).check()
  await expect(counted).toHaveText(new RegExp(`^${before - 1} of`))
  for (const format of ['XLSX', 'CSV', 'JSON'])
    await page.getByRole('checkbox', { name: new RegExp(`^${format}`) }).check()
  await page.getByRole('button', { name: 'Make the export' }).click()
  await expect(ready(page)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/The files are kept until/)).toBeVisible()

  const files = await download(page, ['pdf', 'docx', 'xlsx', 'zip', 'json', 'csv'])
  const json = JSON.parse(String(files.get('json'))) as {
    letters: { subject: string }[]
    commitments: unknown[]
    leftOut: { items: number }
  }
  expect(json.letters.map(({ subject }) => subject)).not.toContain(
    'Petition on a telephone line for families of missing people',
  )
  expect(json.commitments.length).toBeGreaterThan(5)
  expect(json.leftOut.items).toBeGreaterThan(0)
  const text = await textOf(files.get('pdf'))
  expect(text).toContain('Norland: closed border zone')
  expect(text).toContain('the Ombudsperson of Norland')
  expect(text).toContain('Publish the instruction on the closed zone')
  for (const [format, bytes] of files) expect(bytes.includes('CANARY-NOTE'), format).toBe(false)
  expect(text).not.toContain('CANARY-NOTE')
  expect(text).not.toContain('Petition on a telephone line')
})

test('a name is looked for before the files are made, taken out of them, and the choice can be made again', async ({
  owner: page,
}) => {
  test.setTimeout(180_000)
  await openBuilder(page)
  await page.getByRole('radio', { name: /Court bundle/ }).check()
  await page
    .getByRole('textbox', { name: 'Names, addresses and passages to redact' })
    .fill('Ministry\nNobody of this name')
  await page.getByRole('button', { name: 'See what would go in' }).click()
  await expect(page.getByRole('heading', { name: 'What would go in' })).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Ministry' }).filter({ hasText: 'places' }).first(),
  ).toBeVisible()
  await expect(page.getByText('found nowhere')).toBeVisible()
  const firstPage = page.getByRole('img', { name: /^The first page/ })
  await expect.poll(() => firstPage.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(880)
  await page.evaluate(() => scrollTo(0, 0)) // what the bars that stay cover half of is no fault of its size
  await expectAccessible(page)
  await expect(page.getByRole('radio', { name: /Court bundle/ })).toBeChecked()
  await page.getByRole('button', { name: 'Make the export' }).click()
  await expect(ready(page)).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)
  const text = await textOf((await download(page, ['pdf'])).get('pdf'))
  expect(text).toContain('Court bundle')
  expect(text).toContain('[redacted]')
  expect(text).not.toMatch(/\bministry\b/i)
  await page.getByRole('link', { name: 'Change the choice' }).click()
  await expect(page.getByRole('textbox', { name: 'Names, addresses and passages to redact' })).toHaveValue(
    'Ministry\nNobody of this name',
  )
})

test('without JavaScript an export is made, found again, and the report that relied on it is recorded', async ({
  noScript: page,
}) => {
  test.setTimeout(180_000)
  await openBuilder(page)
  await page.getByRole('radio', { name: /Briefing/ }).check()
  await page.getByRole('button', { name: 'Make the export' }).click()
  await expect(async () => {
    await page.reload()
    await expect(ready(page)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  await page.getByRole('link', { name: 'Change the choice' }).click()
  await expect(page.getByRole('heading', { name: 'Earlier exports' })).toBeVisible()
  await page.getByText('Record where the case was used').click()
  await page.getByLabel('Title').fill('Shadow report on Norland, 2026')
  await page.getByLabel('Export it relied on').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Save use' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Shadow report on Norland, 2026' })).toContainText('Report')
})
