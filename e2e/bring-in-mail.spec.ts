import { exchange } from '@/lib/imports/mail/fixtures/exchange'
import { zipOf } from '@/prisma/factories/zip-of'
import { writeMail } from '@/lib/imports/mail/fixtures/write-mail'
import { expect, expectAccessible, test, workspace } from './fixtures'
import { recordAddress } from './record-address'

/** The exchange of the fixture with ids and subjects of this run: the demo is shared with other journeys. */
function mailsOf(tag: string) {
  const own = (text: string) => text.replace('@', `.${tag}@`)
  return Object.entries(exchange).map(([name, mail]) => ({
    name: `${name}.eml`,
    bytes: writeMail({
      ...mail,
      id: own(mail.id),
      subject: `${mail.subject} ${tag}`,
      ...('answers' in mail ? { answers: own(mail.answers) } : {}),
    }),
  }))
}

test('a mail archive in two languages is brought in, its letters and replies are filed, and one is undone', async ({
  owner: page,
}) => {
  test.setTimeout(240_000)
  const tag = Date.now().toString(36)
  await page.goto(`${workspace}/imports/mail`)
  await page.getByLabel('Our addresses and domains').fill('@coalition.example')
  await page.getByRole('button', { name: 'Save addresses' }).click()
  await expect(page.getByText('Saved. What waits is sorted again.')).toBeVisible()

  const archive = { name: `mails-${tag}.zip`, mimeType: 'application/zip', buffer: await zipOf(mailsOf(tag)) }
  await page.getByLabel('Mails: .zip').setInputFiles(archive)
  await expect(page.getByText(`mails-${tag}.zip is kept`)).toBeVisible()
  await page.getByRole('button', { name: 'Bring in the mails' }).click()
  await page.waitForURL(recordAddress('imports/mail', '$'))
  const inImport = page.url()
  await expect(page.getByText('All 6 mails are sorted.')).toBeVisible({ timeout: 180_000 })
  await expect(page.getByText('6 mails wait in the queue')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'See the queue' }).click()
  await page.getByRole('checkbox', { name: `Choose “Access of lawyers to the closed zone ${tag}”` }).check()
  await page.getByRole('checkbox', { name: `Choose “Zugang zum Lager Ostfeld ${tag}”` }).check()
  await page.getByLabel('Or open a case with this title').fill(`Access to zones ${tag}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'File as letters of ours' }).click()
  await expect(page.getByText('Done. What could not be filed is still here.')).toBeVisible()

  await page.goto(inImport)
  await page.getByRole('button', { name: 'File the 3 sure ones' }).click()
  await expect(page.getByText('3 mails are filed.')).toBeVisible()
  await expect(page.getByText('1 mail waits in the queue')).toBeVisible()

  await page.goto(`${workspace}/imports/mail/queue?show=filed`)
  await page.getByRole('link', { name: `Open: AW: Zugang zum Lager Ostfeld ${tag}` }).click()
  await expect(page.getByText('Die Agentur wird den Zugang')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /Filed as a reply/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Grenzagentur Marenien')
  await page.goBack()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'What it probably is' })).toBeVisible()
  await expect(page.getByText('it answers the mail of this letter (In-Reply-To)')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'File as reply' }).first().click()
  await expect(page.getByRole('link', { name: /Filed as a reply/ })).toBeVisible()
})

test('without JavaScript an archive is brought in and a mail is filed from the queue', async ({ noScript: page }) => {
  test.setTimeout(240_000)
  const tag = `n${Date.now().toString(36)}`
  await page.goto(`${workspace}/imports/mail`)
  await page.getByLabel('Our addresses and domains').fill('@coalition.example')
  await page.getByRole('button', { name: 'Save addresses' }).click()
  const [letter] = mailsOf(tag)
  await page
    .getByLabel('Mails: .zip')
    .setInputFiles({ name: 'letter.eml', mimeType: 'message/rfc822', buffer: letter?.bytes ?? Buffer.alloc(0) })
  await page.getByRole('button', { name: 'Bring in the mails' }).click()
  await page.waitForURL(recordAddress('imports/mail', '$'))
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('sorted.')).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 120_000 })
  await page.getByRole('link', { name: 'See the queue' }).click()
  await page.getByRole('link', { name: `Decide: Access of lawyers to the closed zone ${tag}` }).click()
  await page.locator('#own-letter').getByLabel('Or open a case with this title').fill(`Journey without script ${tag}`)
  await page.locator('#own-letter').getByRole('button', { name: 'File as letter' }).click()
  await expect(page.getByRole('link', { name: /Filed as a letter/ })).toBeVisible()
})

test('the queue and a mail fit a phone', async ({ phone: page }) => {
  await page.goto(`${workspace}/imports/mail/queue?show=filed`)
  await page
    .getByRole('link', { name: /^Open:/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'What it says' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
})
