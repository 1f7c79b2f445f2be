import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  PDFName,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib'
import { expect, pressKey, expectAccessible, test, workspace } from './fixtures'
import { card, decided, letters, recordFile, textFile } from './reading-steps'

test('the form of a letter takes its subject and its demands from the file, and leaves what was typed', async ({
  owner: page,
}) => {
  const mail = [
    'From: office@coalition.example',
    'To: "Ministry of Norland" <minister@norland.example>',
    'Date: Mon, 23 Mar 2026 10:00:00 +0100',
    'Subject: Access to the closed zone',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear Minister,',
    '',
    'We call on the Ministry to:',
    '',
    '1. publish the instruction on access to the zone;',
    '2. let lawyers in.',
    '',
    'Yours faithfully,',
    '',
  ].join('\r\n')
  await page.goto(`${workspace}/letters/new`)
  await page.getByLabel('Subject').fill('Typed before')
  await page
    .getByLabel('The letter as a file')
    .setInputFiles({ name: 'letter.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) })
  await expect(page.getByText('Filled in from the file')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByLabel('Asks')).toHaveValue('Publish the instruction on access to the zone\nLet lawyers in')
  await expect(page.getByLabel('Sent on', { exact: true })).toHaveValue('2026-03-23')
  await expect(page.getByLabel('Subject')).toHaveValue('Typed before')
  await page.getByRole('button', { name: 'Subject: take “Access to the closed zone”' }).click()
  await expect(page.getByLabel('Subject')).toHaveValue('Access to the closed zone')
})

test('a broken file is on the record with one sentence why, and can be read again', async ({ owner: page }) => {
  const broken = { name: 'cut.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<') }
  await recordFile(page, broken, 'Journey of a broken file')
  await expect(page.getByText('This file has no text yet')).toBeVisible()
  await expect(page.getByText(/“cut\.pdf” is kept as it came\./)).toBeVisible()
  await page.getByRole('button', { name: 'Read again' }).click()
  await expect(page.getByText(/“cut\.pdf” is kept as it came\./)).toBeVisible({ timeout: 30_000 })
  const original = await page.request.get(
    (await page
      .getByRole('link', { name: /cut\.pdf/ })
      .first()
      .getAttribute('href')) ?? '',
  )
  expect((await original.body()).toString('latin1')).toContain('%PDF-1.7')
})

test('a PDF is shown as it looks in a frame that has no origin, and as its text', async ({ owner: page }) => {
  const pdf = await PDFDocument.create()
  const sheet = pdf.addPage([595, 842])
  const lines = [
    'Dear colleagues,',
    '',
    'We will publish the register of visits by 31 March 2027.',
    '',
    'Yours faithfully,',
  ]
  lines.forEach((line, index) => sheet.drawText(line, { x: 70, y: 760 - index * 24, size: 12 }))
  const buffer = Buffer.from(await pdf.save())
  await recordFile(page, { name: 'reply.pdf', mimeType: 'application/pdf', buffer }, 'Journey of a PDF')
  await expect(page.locator('[data-sheet]')).toContainText('We will publish the register of visits')
  await pressKey(page, 't')
  const frame = page.frameLocator('iframe[title="reply.pdf as it looks"]')
  await expect(frame.getByRole('img', { name: 'Page 1' })).toBeVisible()
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts')
  await expect(card(page)).toBeVisible()
  await pressKey(page, 'a')
  await expect(decided(page)).toHaveText(/^1 of/)
})

/** A black square as a fax machine packs it (CCITT, group 4): a line of 64 black points, and seven like it. */
const faxed = () => {
  const bits = `001001101010000001111${'0000110111'}${'11'.repeat(7)}${'000000000001'.repeat(2)}`
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)))
}

test('a page as a scanner or a fax machine packs it is drawn, and not left white', async ({ owner: page }) => {
  const pdf = await PDFDocument.create()
  const sheet = pdf.addPage([595, 842])
  sheet.drawText('We will publish the register of visits by 31 March 2027.', { x: 70, y: 760, size: 12 })
  const picture = pdf.context.stream(faxed(), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 64,
    Height: 8,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 1,
    Filter: 'CCITTFaxDecode',
    DecodeParms: { K: -1, Columns: 64, Rows: 8 },
  })
  sheet.node.setXObject(PDFName.of('Fax'), pdf.context.register(picture))
  sheet.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(400, 0, 0, 400, 97, 200),
    drawObject('Fax'),
    popGraphicsState(),
  )
  const buffer = Buffer.from(await pdf.save())
  await recordFile(page, { name: 'fax.pdf', mimeType: 'application/pdf', buffer }, 'Journey of a fax')
  await page.getByRole('link', { name: 'Pages', exact: true }).click()
  const canvas = page.frameLocator('iframe[title="fax.pdf as it looks"]').locator('canvas')
  const middle = () =>
    canvas.evaluate((drawn: HTMLCanvasElement) => {
      const [x, y] = [Math.round(drawn.width / 2), Math.round((drawn.height * (842 - 400)) / 842)]
      return [...(drawn.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [])]
    })
  await expect.poll(middle).toEqual([0, 0, 0, 255])
})

test('a PDF that cannot be drawn says so on the page, without an empty frame', async ({ owner: page }) => {
  const buffer = Buffer.from('%PDF-1.7\nnothing that stands in its place\n%%EOF')
  await recordFile(page, { name: 'torn.pdf', mimeType: 'application/pdf', buffer }, 'Journey of a torn PDF')
  await expect(page.getByText('This PDF cannot be drawn here. Download the original to look at it.')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('a letter that came as the attachment of a mail is read beside the mail', async ({ owner: page }) => {
  const mail = [
    'From: registry@norland.example',
    'To: office@coalition.example',
    'Subject: Our answer',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Please find our answer attached.',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Disposition: attachment; filename="answer.txt"',
    '',
    'We will open the register to visitors by 30 April 2027.',
    '--part--',
    '',
  ].join('\r\n')
  const file = { name: 'mail.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) }
  await recordFile(page, file, 'Journey of an attachment')
  // The mail only brings it: once it is read it is what is shown.
  await expect(async () => {
    await page.reload()
    await expect(card(page).locator('blockquote')).toContainText('We will open the register', { timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await pressKey(page, 'a')
  await expect(page.locator('.passage--commitment:not(.passage--suggested)')).toContainText('We will open the register')
  await pressKey(page, 'z')
  await expect(page.locator('.passage--commitment:not(.passage--suggested)')).toHaveCount(0)
})

test('Esc leaves editing at once when nothing was typed, and else says first what would be lost', async ({
  owner: page,
}) => {
  const text =
    'Dear colleagues,\n\nOnce the Order ends, we will review the rule and tell you the result.\n\nYours faithfully'
  await recordFile(page, textFile('left.txt', text), 'Journey of the key Esc')
  await pressKey(page, 'e')
  await expect(page.getByLabel('Condition')).toHaveValue('Once the Order ends')
  await pressKey(page, 'Escape')
  await expect(card(page).getByRole('button', { name: 'Accept' })).toBeFocused()

  await pressKey(page, 'e')
  await page.getByLabel('Condition').fill('When the Order ends')
  await pressKey(page, 'Escape')
  await expect(page.getByText('What you changed here is not saved.')).toBeInViewport()
  await expect(page.getByLabel('Condition')).toHaveValue('When the Order ends')
  await pressKey(page, 'Escape')
  await expect(page.getByLabel('Condition')).toHaveCount(0)
  await pressKey(page, 'a')
  await expect(decided(page)).toHaveText(/^1 of/)
})

test('on a phone the document, its suggestions and their deeds fit the screen', async ({ phone: page }) => {
  const text = readFileSync(join(letters, 'en-agency.txt'), 'utf8')
  await recordFile(page, textFile('phone.txt', text), 'Journey of a phone')
  await expect(card(page)).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  const passage = page.locator('.passage[data-current="true"]').first()
  await expect(passage).toBeInViewport()
  const [bar, inHand, accept, edit] = await Promise.all(
    [
      page.getByRole('banner'),
      card(page),
      card(page).getByRole('button', { name: 'Accept' }),
      card(page).getByRole('link', { name: 'Edit' }),
    ].map((part) => part.boundingBox()),
  )
  expect((inHand?.y ?? 0) - (bar?.height ?? 0)).toBeGreaterThanOrEqual(780 / 2)
  expect(accept?.width ?? 0).toBeGreaterThan(edit?.width ?? Infinity)
  await expectAccessible(page)
})
