import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, workspace } from './fixtures'
import { realText, whySkipped } from './real-texts'

type Dropped = { name: string; mimeType: string; buffer: Buffer }

const letters = join(import.meta.dirname, 'letters')
const textFile = (name: string, text: string): Dropped => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

/** The form for a reply in the demo's case, with its letters in view. */
async function openReplyForm(page: Page) {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('Case').selectOption({ label: '2026-01 Norland: closed border zone' })
  await page.getByRole('button', { name: 'Show its letters' }).click()
  await expect(page.getByLabel('Or the file as it came')).toBeVisible()
}

/** Drops a file on the form of a reply and saves it; ends on the reply, when its document was read. */
async function recordFile(page: Page, file: Dropped, institution: string) {
  await openReplyForm(page)
  await page.getByLabel('Or the file as it came').setInputFiles(file)
  await expect(page.getByText(`${file.name} is kept.`)).toBeVisible()
  await page.getByLabel('From').fill(institution)
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: `Reply from ${institution}` })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Read again' })).toBeVisible({ timeout: 30_000 })
}

const card = (page: Page) => page.locator('li[aria-current="true"]')
const decided = (page: Page) => page.getByRole('heading', { name: /of \d+ decided$/ })

/** Works through everything that is proposed by single keys: commitments and claims are accepted, the rest dismissed. */
async function workThrough(page: Page): Promise<number> {
  let commitments = 0
  for (;;) {
    if ((await card(page).count()) === 0) return commitments
    const before = (await decided(page).textContent()) ?? ''
    const isCommitment = (await card(page).getByText('Commitment', { exact: true }).count()) > 0
    if (isCommitment) commitments += 1
    await page.keyboard.press(
      (await card(page)
        .getByRole('button', { name: /^Accept/ })
        .count()) > 0
        ? 'a'
        : 'd',
    )
    await expect(decided(page)).not.toHaveText(before)
  }
}

const ours = readdirSync(letters).filter((name) => name.endsWith('.txt'))

for (const name of ours) {
  test(`${name} is dropped, read, and its commitments are accepted by single keys`, async ({ owner: page }) => {
    test.setTimeout(120_000)
    const text = readFileSync(join(letters, name), 'utf8')
    const institution = `Journey of ${name}`
    await recordFile(page, textFile(name, text), institution)
    await expect(card(page)).toBeVisible()
    const quote = (await card(page).locator('blockquote').textContent()) ?? ''
    expect(text.replace(/\s+/g, ' ')).toContain(quote)
    const accepted = await workThrough(page)
    expect(accepted).toBeGreaterThan(0)
    await expect(page.getByText('Everything is decided.')).toBeVisible()
    await expect(page.locator('[data-sheet] .passage--commitment')).not.toHaveCount(0)
    await page.goto(`${workspace}/commitments`)
    await expect(page.getByRole('row', { name: institution })).toHaveCount(accepted)
  })
}

test('the reply of the Commission is worked through: what it says it will do is on the record', async ({
  owner: page,
}) => {
  const reply = realText('commission-reply-2021.txt')
  test.skip(reply === null, whySkipped)
  await recordFile(page, textFile('commission.txt', reply ?? ''), 'European Commission')
  expect(await workThrough(page)).toBeGreaterThanOrEqual(4)
})

test('the statement of UNHCR and IOM is read as a source', async ({ owner: page }) => {
  const statement = realText('unhcr-iom-statement-2021-11-10.txt')
  test.skip(statement === null, whySkipped)
  await page.goto(`${workspace}/sources/new`)
  await page.getByLabel('Or the file as it came').setInputFiles(textFile('statement.txt', statement ?? ''))
  await expect(page.getByText('statement.txt is kept.')).toBeVisible()
  await page.getByLabel('Title').fill('Statement at the border (read)')
  await page.getByLabel(/^Date/).fill('2021-11-10')
  await page.getByLabel('Published by').fill('UNHCR\nIOM')
  await page.getByRole('button', { name: 'Save source' }).click()
  await expect(page.getByRole('button', { name: 'Read again' })).toBeVisible({ timeout: 30_000 })
  await workThrough(page)
  await expect(page.locator('[data-sheet]')).toBeVisible()
})

test('a suggestion is edited, dismissed, undone, and stays dismissed when the document is read again', async ({
  owner: page,
}) => {
  const text = readFileSync(join(letters, 'en-ministry.txt'), 'utf8')
  await recordFile(page, textFile('edited.txt', text), 'Journey of the editor')
  await page.keyboard.press('e')
  await page.getByLabel('In short').fill('The instruction is published (edited)')
  await page.getByRole('button', { name: 'Accept as changed' }).click()
  await expect(page.getByRole('link', { name: 'The instruction is published (edited)' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByRole('link', { name: 'The instruction is published (edited)' })).toHaveCount(0)
  await expect(decided(page)).toHaveText(/^0 of/)

  const words = (await card(page).locator('blockquote').textContent()) ?? ''
  await page.keyboard.press('d')
  await expect(decided(page)).toHaveText(/^1 of/)
  await page.getByRole('button', { name: 'Read again' }).click()
  await expect(page.getByText(/is being read|waits to be read/)).toHaveCount(0, { timeout: 30_000 })
  await expect(decided(page)).toHaveText(/^1 of/)
  await expect(card(page).locator('blockquote')).not.toHaveText(words)
  // The page as it stays, not as it was while it was asked for again; in whole, so that the line of keys covers nothing.
  await page.setViewportSize({ width: 1440, height: 2400 })
  await page.reload()
  await expect(card(page).locator('blockquote')).not.toHaveText(words)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

test('without JavaScript a mail is uploaded, fills in the form, and its suggestion is accepted and undone', async ({
  noScript: page,
}) => {
  test.setTimeout(120_000)
  const mail = [
    'From: "Registry, Norland" <registry@norland.example>',
    'To: office@coalition.example',
    'Date: Wed, 15 Apr 2026 09:12:00 +0200',
    'Subject: Re: Visits to the closed zone',
    'Message-ID: <journey@norland.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear colleagues,',
    '',
    'Thank you for your letter.',
    '',
    'We will publish the list of visits by 30 September 2027.',
    '',
    'Yours faithfully,',
    'Jan Holm',
    '',
  ].join('\r\n')
  await openReplyForm(page)
  await page.getByLabel('From').fill('Registry without scripts')
  await page
    .getByLabel('Or the file as it came')
    .setInputFiles({ name: 'reply.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) })
  await page.getByRole('button', { name: 'Upload and go on' }).click()
  await expect(page.getByText('reply.eml')).toBeVisible()
  await expect(async () => {
    const show = page.getByRole('link', { name: 'Show what was read' })
    if ((await show.count()) > 0) await show.click()
    await expect(page.getByLabel('Subject')).toHaveValue('Re: Visits to the closed zone', { timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByLabel('From')).toHaveValue('Registry without scripts')
  await expect(page.getByLabel('Received on')).toHaveValue('2026-04-15')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Registry without scripts' })).toBeVisible()
  await expect(card(page).locator('blockquote')).toContainText('We will publish the list of visits')
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.locator('[data-sheet] .passage--commitment')).toContainText('We will publish the list of visits')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(decided(page)).toHaveText(/^0 of/)
  await expect(page.getByText('Nothing is drawn from this yet')).toBeVisible()
})

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
    .getByLabel('Or the file')
    .setInputFiles({ name: 'letter.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) })
  await expect(page.getByText('Filled in from the file')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByLabel('Asks')).toHaveValue('publish the instruction on access to the zone;\nlet lawyers in.')
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
  await page.keyboard.press('t')
  const frame = page.frameLocator('iframe[title="reply.pdf as it looks"]')
  await expect(frame.getByRole('img', { name: 'Page 1' })).toBeVisible()
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('a')
  await expect(decided(page)).toHaveText(/^1 of/)
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
  await page.getByRole('listitem').filter({ hasText: 'answer.txt' }).getByRole('link', { name: 'Read here' }).click()
  await expect(card(page).locator('blockquote')).toContainText('We will open the register', { timeout: 30_000 })
  await page.keyboard.press('a')
  await expect(page.locator('.passage--commitment:not(.passage--suggested)')).toContainText('We will open the register')
  await page.keyboard.press('z')
  await expect(page.locator('.passage--commitment:not(.passage--suggested)')).toHaveCount(0)
})

test('on a phone the document, its suggestions and their deeds fit the screen', async ({ phone: page }) => {
  const text = readFileSync(join(letters, 'en-agency.txt'), 'utf8')
  await recordFile(page, textFile('phone.txt', text), 'Journey of a phone')
  await expect(card(page)).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  await expectAccessible(page)
})
