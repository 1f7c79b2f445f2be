import { createHash } from 'node:crypto'
import { getDocumentProxy, extractText } from 'unpdf'
import { expect, test, workspace } from './fixtures'

test('what is ticked is what is exported, as PDF, JSON and CSV; internal notes are nowhere', async ({
  owner: page,
}) => {
  test.setTimeout(180_000)
  await page.goto(`${workspace}/cases`)
  await page.getByRole('link', { name: 'Norland: closed border zone' }).click()
  await page.getByRole('link', { name: 'Notes' }).click()
  await page.getByLabel('Note').fill('CANARY-NOTE that must never leave')
  await page.getByRole('button', { name: 'Add the note' }).click()
  await expect(page.getByText('CANARY-NOTE that must never leave')).toBeVisible()
  await page.getByRole('link', { name: 'Export case history' }).click()
  await page.getByLabel('Prepared for').fill('the Ombudsperson of Norland')
  await page.getByRole('checkbox', { name: /Petition on a telephone line/ }).uncheck()
  await page.getByRole('button', { name: 'Make the export' }).click()
  await expect(page.getByRole('heading', { name: 'The export is ready' })).toBeVisible({ timeout: 60_000 })

  const files = new Map<string, Buffer>()
  for (const format of ['pdf', 'json', 'csv']) {
    const answer = await page.request.get(`${page.url()}/download/${format}`)
    expect(answer.headers()['content-disposition']).toContain('attachment')
    expect(answer.headers()['content-security-policy']).toContain('sandbox')
    const bytes = await answer.body()
    await expect(page.getByText(createHash('sha256').update(bytes).digest('hex'))).toBeVisible()
    files.set(format, bytes)
  }
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

  const { text } = await extractText(await getDocumentProxy(new Uint8Array(files.get('pdf') ?? [])), {
    mergePages: true,
  })
  expect(text).toContain('Norland: closed border zone')
  expect(text).toContain('the Ombudsperson of Norland')
  expect(text).toContain('Publish the instruction on the closed zone')
  for (const [format, bytes] of files) expect(bytes.includes('CANARY-NOTE'), format).toBe(false)
  expect(text).not.toContain('CANARY-NOTE')
  expect(text).not.toContain('Petition on a telephone line')
})
