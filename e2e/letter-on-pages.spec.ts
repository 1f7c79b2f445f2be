import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import type { Page } from '@playwright/test'
import { drawPage } from '@/prisma/factories/draw-page'
import { zipOf } from '@/prisma/factories/zip-of'
import { expect, expectAccessible, pressKey, test } from './fixtures'
import { decided, openReplyForm, recordFile, theCase, type Dropped } from './reading-steps'

const picture = (name: string, lines: string[]): Dropped => ({
  name,
  mimeType: 'image/png',
  buffer: drawPage(lines),
})

const sheets = [
  picture('scan 10.png', [
    'We will publish the register of visits by 31 March 2027.',
    '',
    'Yours faithfully,',
    'Jan Holm',
  ]),
  picture('scan 1.png', ['Border Agency of Norland', '', 'Dear colleagues,', 'We thank you for your letter of 4 May.']),
  picture('scan 2.png', ['Our officers keep a register of all visits to the zone.']),
]

/** Chooses files in one go and saves the reply; ends when it was read. */
async function recordFiles(page: Page, files: Dropped[], institution: string) {
  await openReplyForm(page)
  await page.getByLabel('The reply as a file').setInputFiles(files)
  await expect(page.getByText(`${files.length === 1 ? files[0]?.name : 'scan 10.png'} is kept.`)).toBeVisible({
    timeout: 30_000,
  })
  await page.getByLabel('Case').selectOption({ label: theCase })
  await page.getByLabel('From').fill(institution)
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: `Reply from ${institution}` })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Read again' })).toBeVisible({ timeout: 90_000 })
}

test.describe.configure({ mode: 'serial' })

let address = ''

test('pictures chosen together are one letter in the order of their numbers, its passages marked on them, until they are kept apart', async ({
  owner: page,
}) => {
  test.setTimeout(240_000)
  await recordFiles(page, sheets, 'Journey of three pictures')
  address = page.url()
  await expect(page.locator('[data-sheet]')).toContainText(
    /thank you for your letter[^]*register of all visits[^]*Jan Holm/,
  )
  await expect(page.getByRole('heading', { name: 'One letter on 3 pictures' })).toBeVisible()
  await pressKey(page, 't')
  const pictures = page.getByRole('img', { name: /^Page \d$/ })
  await expect(pictures).toHaveCount(3)
  await expect(page.locator('.page-mark--suggested, .page-mark--current').first()).toBeAttached()
  await pictures.nth(2).scrollIntoViewIfNeeded()
  await expect.poll(() => pictures.nth(2).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1240)
  const [mark, sheet] = await Promise.all([
    page.locator('.page-mark--commitment[data-number="2"]').boundingBox(),
    pictures.nth(2).boundingBox(),
  ])
  // The first line of the third page: 200 of 1754 pixels down, 120 of 1240 in.
  expect(((mark?.y ?? 0) + (mark?.height ?? 0) - (sheet?.y ?? 0)) / (sheet?.height ?? 1)).toBeCloseTo(200 / 1754, 1)
  expect(((mark?.x ?? 0) - (sheet?.x ?? 0)) / (sheet?.width ?? 1)).toBeCloseTo(120 / 1240, 1)
  await expectAccessible(page)
  await pressKey(page, 'a')
  const accepted = page.locator('.page-mark[data-number="1"]:not(.page-mark--suggested, .page-mark--current)')
  await expect(accepted).toBeAttached()

  await page.getByRole('button', { name: 'Keep the pictures apart' }).click()
  await expect(
    page.getByRole('alert').getByText('Something was already accepted, dismissed or drawn from these pictures.'),
  ).toBeVisible()
  await page.goto(address)
  await pressKey(page, 'z')
  await expect(decided(page)).toHaveText(/^0 of/)
  await page.getByRole('button', { name: 'Keep the pictures apart' }).click()
  await expect(page.getByRole('heading', { name: 'Pictures that are read each by itself' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Read again' })).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('[data-sheet]')).not.toContainText('Jan Holm')
})

test('without scripts pictures are shown, and are made one letter in another order', async ({ noScript: page }) => {
  test.setTimeout(120_000)
  await page.goto(address)
  await page.getByLabel('Number of the page scan 1.png').fill('2')
  await page.getByLabel('Number of the page scan 2.png').fill('1')
  await page.getByLabel('Number of the page scan 10.png').fill('')
  await page.getByRole('button', { name: 'Read as one letter' }).click()
  await expect(page.getByRole('heading', { name: 'One letter on 2 pictures' })).toBeVisible()
  await page.goto(`${address}?look=pages`)
  await expect(page.getByRole('img', { name: /^Page \d$/ })).toHaveCount(2)
})

test('a PDF that came in an archive is shown as it looks, its passages marked by kind, and past sixty pages the original', async ({
  owner: page,
}) => {
  test.setTimeout(120_000)
  const pdf = await PDFDocument.create()
  const write = (sheet: PDFPage, lines: string[]) =>
    lines.forEach((line, i) => sheet.drawText(line, { x: 70, y: 760 - i * 24, size: 12 }))
  write(pdf.addPage([595, 842]), ['Dear colleagues,', '', 'We will publish the register of visits by 31 March 2027.'])
  for (let n = 2; n <= 61; n += 1) write(pdf.addPage([595, 842]), [`Table ${n} of the annex to our answer`])
  const bytes = await pdf.save()
  const archive = {
    name: 'answer.zip',
    mimeType: 'application/zip',
    buffer: await zipOf([{ name: 'answer.pdf', bytes }]),
  }
  await recordFile(page, archive, 'Journey of a PDF in an archive')
  await page.getByRole('listitem').filter({ hasText: 'answer.pdf' }).getByRole('link').first().waitFor()
  await pressKey(page, 't')
  const frame = page.frameLocator('iframe[title="answer.pdf as it looks"]')
  await expect(frame.getByRole('img', { name: 'Page 1', exact: true })).toBeVisible()
  const mark = frame.locator('.page-mark--commitment[data-number="1"]')
  await expect(mark).toBeVisible()
  const [place, sheet] = await Promise.all([mark.boundingBox(), frame.locator('canvas').first().boundingBox()])
  expect(((place?.y ?? 0) + (place?.height ?? 0) - (sheet?.y ?? 0)) / (sheet?.height ?? 1)).toBeCloseTo(130 / 842, 1)
  expect(((place?.x ?? 0) - (sheet?.x ?? 0)) / (sheet?.width ?? 1)).toBeCloseTo(70 / 595, 2)
  await expect(page.getByText('The first 60 of 61 pages are shown.')).toBeVisible()
  const original = page.getByText('The first 60 of 61').getByRole('link', { name: 'Open the original' })
  expect((await page.request.get((await original.getAttribute('href')) ?? '')).headers()['content-type']).toBe(
    'application/pdf',
  )
  await pressKey(page, 'a')
  await expect(frame.locator('.page-mark--commitment:not(.page-mark--suggested)')).toBeVisible()
})

test('a picture is served to be shown as what its bytes are, in a sandbox, and nothing else is', async ({
  owner: page,
}) => {
  await page.goto(address)
  const files = page.getByRole('listitem').filter({ hasText: 'scan 1.png' }).getByRole('link').first()
  const file = (await files.getAttribute('href')) ?? ''
  const shown = await page.request.get(`${file}/image`)
  expect(shown.headers()).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  })
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const upload = await page.request.put(file.replace(/\/[^/]+$/, ''), {
    headers: { 'X-File-Name': 'drawing.png', Origin: new URL(page.url()).origin },
    data: drawing,
  })
  const { id } = (await upload.json()) as { id: string }
  expect((await page.request.get(file.replace(/[^/]+$/, `${id}/image`))).status()).toBe(404)
})

test('without scripts a PDF has no empty frame, and says where its original is', async ({ noScript, owner }) => {
  const pdf = await PDFDocument.create()
  pdf
    .addPage([595, 842])
    .drawText('We will publish the register of visits by 31 March 2027.', { x: 70, y: 760, size: 12 })
  const file = { name: 'plain.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) }
  await recordFile(owner, file, 'Journey without scripts')
  await noScript.goto(`${owner.url()}?look=pages`)
  await expect(noScript.getByRole('link', { name: 'open the original' })).toBeVisible()
  await expect(noScript.locator('iframe')).toHaveCount(0)
})
