import { expect, expectAccessible, test, workspace } from './fixtures'
import { theCase } from './reading-steps'

const mail = (from: string, subject: string, day: number) =>
  [
    `From ${day} Mon May 0${day} 09:12:00 2026`,
    `From: "${from}" <office@norland.example>`,
    'To: office@coalition.example',
    `Date: Mon, 0${day} May 2026 09:12:00 +0200`,
    `Subject: ${subject}`,
    `Message-ID: <several-${day}@norland.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear colleagues,',
    '',
    `We will publish the ${subject.toLowerCase()} by 31 March 2027.`,
    '',
    '',
  ].join('\n')

const mailbox = {
  name: 'letters.mbox',
  mimeType: 'application/mbox',
  buffer: Buffer.from(mail('Border Agency', 'Register of visits', 4) + mail('Road Agency', 'List of roads', 5)),
}

test('of several letters in a mailbox a person says which is the reply; the form is filled in from it, and it is read first', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('The reply as a file').setInputFiles(mailbox)
  await expect(page.getByText('This file holds 2 letters. Which one is the reply?')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Border Agency')
  await page.getByLabel('Signed by').fill('Typed by hand')
  await page.getByRole('radio', { name: 'List of roads, from Road Agency' }).check()
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Road Agency')
  await expect(page.getByLabel('Received on')).toHaveValue('2026-05-05')
  await expect(page.getByRole('region', { name: 'The reply' })).toContainText('We will publish the list of roads')
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed by hand')
  await expectAccessible(page)
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Road Agency' })).toBeVisible()
  await expect(page.locator('[data-sheet]')).toContainText('We will publish the list of roads by 31 March 2027.')
})

test('without JavaScript the letter in a mailbox that is chosen fills in the form', async ({ noScript: page }) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('The reply as a file').setInputFiles(mailbox)
  await page.getByRole('button', { name: 'Upload and go on' }).click()
  const roads = page.getByRole('radio', { name: 'List of roads, from Road Agency' })
  await expect(async () => {
    const show = page.getByRole('link', { name: 'Show what was read' })
    if ((await show.count()) > 0) await show.click()
    await expect(roads).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Border Agency')
  await page.getByLabel('Signed by').fill('Typed by hand')
  await roads.check()
  await page.getByRole('button', { name: 'Fill in from the one chosen' }).click()
  await expect(roads).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Road Agency')
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed by hand')
})
