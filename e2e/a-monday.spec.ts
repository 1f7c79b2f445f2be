import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, pressKey, expectAccessible, origin, test, workspace } from './fixtures'
import { mailsTo } from './mails'
import { recordAddress } from './record-address'

/** Types into the field of this name, reached by Tab from where the focus is. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
  for (let step = 0; step < 20 && (await focused()) !== name; step += 1) await page.keyboard.press('Tab')
  expect(await focused()).toBe(name)
}

/** From the status on, Tab and arrows reach everything that the form of a review asks for. */
async function reviewByKeys(page: Page, status: string, sentence: string): Promise<void> {
  await pressKey(page, status)
  await tabTo(page, 'note')
  await page.keyboard.type(sentence)
  await tabTo(page, 'sourceKind')
  while (!(await page.getByRole('radio', { name: 'None, because…' }).isChecked()))
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Seen on the spot')
}

test('a coordinator walks from the desk through what is to be checked and hands out what follows, with the keyboard alone', async ({
  owner,
}) => {
  await owner.goto(workspace)
  await pressKey(owner, 'v')
  await owner.waitForURL(/commitments\/review/)
  const title = owner.getByRole('heading', { level: 2 }).first()
  const first = (await title.textContent()) ?? ''
  await expectAccessible(owner)
  await reviewByKeys(owner, '5', 'Two of three are open.')
  await expect(owner.getByRole('radio', { name: /Partly kept/ })).toBeChecked()
  await tabTo(owner, 'what')
  await owner.keyboard.type('Ask for the number of places')
  await tabTo(owner, 'assigneeId')
  await owner.keyboard.type('Tomasz')
  await expect(owner.getByLabel('Who').getByRole('option', { name: 'Tomasz', includeHidden: true })).toHaveJSProperty(
    'selected',
    true,
  )
  await owner.keyboard.press('Control+Enter')
  await owner.waitForURL(/undo=/)
  await expect(owner.getByText('1 saved in this review')).toBeVisible()
  await expect(title).not.toHaveText(first)
  const second = (await title.textContent()) ?? ''
  await reviewByKeys(owner, '4', 'Done, they say.')
  await owner.keyboard.press('Control+Enter')
  await expect(title).not.toHaveText(second)
  await pressKey(owner, 'z')
  await owner.waitForURL(/undone=/)
  await expect(title).toHaveText(second)
  await expect(owner.getByText('1 saved in this review')).toBeVisible()
  await pressKey(owner, '0')
  await owner.waitForURL(/undo=/)
  await pressKey(owner, 's')
  await owner.waitForURL(/snoozed=/)
  await owner.keyboard.press('Escape')
  await owner.waitForURL(/\/commitments(\?|$)/)

  // What was handed out reaches whom it was given to.
  const handedOut = async () =>
    (await mailsTo('tomasz@demo.example')).filter(({ messageId }) => messageId?.startsWith('<assigned'))
  await expect.poll(async () => (await handedOut()).length, { timeout: 30_000 }).toBe(1)
})

test('every late line of the desk leads to what comes next, and opens its letter', async ({ owner }) => {
  await owner.goto(workspace)
  const certificate = owner.getByRole('link', { name: 'Certificate of silence' })
  const line = owner.getByRole('listitem').filter({ hasText: 'Long overdue' }).filter({ has: certificate }).first()
  await line.getByRole('link', { name: 'Certificate of silence' }).click()
  await owner.waitForURL(/\/silence$/)
  await expect(owner.getByRole('heading', { level: 1 })).toBeVisible()
  await owner.goto(workspace)
  await owner
    .getByRole('listitem')
    .filter({ has: owner.getByText('Overdue', { exact: true }) })
    .first()
    .getByRole('link', { name: 'Draft a reminder' })
    .click()
  await expect(owner.getByRole('textbox', { name: 'The letter' })).toHaveValue(/We wrote to you on/)
  await owner.goto(workspace)
  await line.locator('[data-open]').click()
  await owner.waitForURL(recordAddress('letters', '$'))
})

test('what an institution promised stands by theme, and one is said to repeat another', async ({ owner }) => {
  await owner.goto(`${workspace}/institutions`)
  await owner.getByRole('link', { name: 'Ministry of the Interior, Norland' }).first().click()
  await owner.getByRole('link', { name: 'What it promised' }).click()
  await owner.waitForURL(recordAddress('institutions', '/commitments$'))
  const themes = owner.url()
  await expectAccessible(owner)
  const rows = owner.getByRole('row').filter({ has: owner.getByRole('link', { name: /^Say what it repeats/ }) })
  expect(await rows.count()).toBeGreaterThan(2)
  const later = rows.last()
  const title = (await later.locator('[data-open]').textContent()) ?? ''
  await later.getByRole('link', { name: /^Say what it repeats/ }).click()
  await owner.getByLabel('Repeats').selectOption({ index: 1 })
  await owner.locator('#said-again').getByRole('button', { name: 'Save relation' }).click()
  await expect(owner.locator('#said-again dl')).toContainText('Repeats')
  await owner.goto(themes)
  await expect(owner.getByRole('row').filter({ hasText: title }).first()).toContainText('Repeats')
})

test('without JavaScript a review is saved with its source, and says what was missing', async ({ noScript }) => {
  await noScript.goto(`${workspace}/commitments/review?status=open`)
  const title = (await noScript.getByRole('heading', { level: 2 }).first().textContent()) ?? ''
  await noScript.getByRole('radio', { name: 'Link' }).check()
  await noScript.getByRole('button', { name: 'Save and next' }).click()
  await expect(noScript.getByText(/Every update needs a source/).first()).toBeVisible()
  await noScript.getByLabel('Address on the web').fill('https://norland.example/notice')
  await noScript.getByRole('button', { name: 'Save and next' }).click()
  await noScript.waitForURL(/undo=/)
  await expect(noScript.getByRole('heading', { level: 2 }).first()).not.toHaveText(title)
})

test('many commitments are tagged at once, and the whole of it is undone', async ({ owner }) => {
  await owner.goto(`${workspace}/commitments?status=all`)
  const boxes = owner.getByRole('checkbox', { name: /^Choose:/ })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await expect(owner.getByText('2 chosen')).toBeVisible()
  await owner.locator('summary', { hasText: 'Add tag' }).click()
  await owner.getByRole('textbox', { name: 'Tag' }).last().fill('reception')
  await owner.getByRole('button', { name: 'Add tag' }).click()
  await expect(owner.getByText('2 commitments were changed.')).toBeVisible()
  await owner.goto(`${workspace}/commitments?status=all&tag=reception`)
  await expect(boxes).toHaveCount(2)
  await owner.goBack()
  await owner.getByRole('button', { name: 'Undo' }).click()
  await owner.waitForURL(/undone=/)
  await owner.goto(`${workspace}/commitments?status=all&tag=reception`)
  await expect(boxes).toHaveCount(0)
})

test('chosen commitments come as one CSV, with the quotations of those lines and no others', async ({ owner }) => {
  await owner.goto(`${workspace}/commitments?status=all`)
  const boxes = owner.getByRole('checkbox', { name: /^Choose:/ })
  const titles = await Promise.all(
    [1, 2].map(async (at) => (await boxes.nth(at).getAttribute('aria-label'))?.replace(/^Choose: /, '') ?? ''),
  )
  await boxes.nth(1).check()
  await boxes.nth(2).check()
  const arrived = owner.waitForEvent('download')
  await owner.getByRole('button', { name: 'Export as CSV' }).click()
  const file = await arrived
  expect(file.suggestedFilename()).toMatch(/^commitments-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.match(/^"C \d+"/gm)).toEqual(['"C 1"', '"C 2"'])
  for (const title of titles) expect(text).toContain(title)
})

test('a silent recipient gets a certificate that says so, and a letter that asks again', async ({ owner }) => {
  await owner.goto(`${workspace}/letters?state=late`)
  await owner
    .getByRole('link', { name: /./ })
    .filter({ hasText: /Norland|Access|access|letter/i })
    .first()
    .waitFor()
  const letters = await owner
    .locator('main a[href*="/letters/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await owner.goto(letters.find((href) => recordAddress('letters', '$').test(href)) ?? '')
  const recipients = await owner
    .locator('main a[href*="/recipients/"]')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').split('/due')[0] ?? ''))
  let isFound = false
  for (const href of [...new Set(recipients)].filter((one) => recordAddress('recipients', '$').test(one))) {
    await owner.goto(`${href}/silence`)
    isFound = (await owner.getByRole('link', { name: /Download the certificate/ }).count()) > 0
    if (isFound) break
  }
  expect(isFound).toBe(true)
  await expectAccessible(owner)
  const coming = owner.waitForEvent('download')
  await owner.getByRole('link', { name: /Download the certificate/ }).click()
  const bytes = await readFile(await (await coming).path())
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  expect(totalPages).toBe(1)
  expect(text).toContain('Certificate of silence')
  expect(text).toMatch(/after the due day/)
  await owner.getByRole('link', { name: 'firm', exact: true }).click()
  await expect(owner.getByRole('textbox', { name: 'The letter' })).toHaveValue(/We wrote to you on/)
  const taken = owner.waitForEvent('download')
  await owner.getByRole('button', { name: 'Download for Word' }).click()
  expect((await taken).suggestedFilename()).toBe('follow-up-letter.docx')
  await owner.getByRole('button', { name: 'Keep it as a draft letter of the case' }).click()
  await owner.waitForURL(recordAddress('letters'))
  await expect(owner.getByText(/Draft/).first()).toBeVisible()
})

test('what is given to a colleague is mailed at once, and their digest comes once', async ({ owner, browser }) => {
  const tag = Date.now().toString(36)
  const address = `leila-${tag}@example.org`
  await owner.goto(`${workspace}/settings/members`)
  await owner.getByLabel('Role', { exact: true }).selectOption('staff')
  await owner.getByRole('button', { name: 'Make link' }).click()
  const link = await owner.getByLabel('Link', { exact: true }).inputValue()
  const colleague = await (await browser.newContext()).newPage()
  await colleague.goto(link)
  await colleague.getByLabel('Your name').fill(`Leïla ${tag}`)
  await colleague.getByLabel('E-mail address').fill(address)
  await colleague.getByLabel('Password').fill('nine loud geese sleep')
  await colleague.getByRole('button', { name: 'Create account and join' }).click()
  await colleague.waitForURL(`**${workspace}`)
  // A place where it is past seven in the morning now, and the weekday there.
  const zone = ['Europe/London', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland'].find((timeZone) => {
    const hour = Number(
      new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(new Date()),
    )
    return hour >= 8 && hour <= 21
  })
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: zone ?? 'UTC' }).format(new Date())
  await colleague.goto(`${origin()}${workspace}/reminders`)
  await colleague.getByLabel('Digest').selectOption('weekly')
  await colleague.getByLabel('On', { exact: true }).selectOption(weekday)
  await colleague.getByLabel('My time zone').selectOption(zone ?? 'UTC')
  await colleague.getByRole('button', { name: 'Save reminders' }).click()
  await expect(colleague.getByText('Saved.')).toBeVisible()
  const give = async (what: string) => {
    await owner.goto(`${workspace}/follow-ups/new`)
    await owner.getByLabel('What').fill(what)
    await owner.getByLabel('Who').selectOption({ label: `Leïla ${tag}` })
    await owner.getByLabel(/^By\b/).fill(new Date().toISOString().slice(0, 10))
    await owner.getByLabel('Case').selectOption({ index: 1 })
    await owner.getByRole('button', { name: 'Plan follow-up' }).click()
    await owner.waitForURL(recordAddress('follow-ups'))
  }
  const digests = async () => (await mailsTo(address)).filter(({ messageId }) => messageId?.startsWith('<digest'))
  const assignments = async () => (await mailsTo(address)).filter(({ messageId }) => messageId?.startsWith('<assigned'))
  await give('Call the ministry')
  await expect.poll(async () => (await assignments()).length, { timeout: 30_000 }).toBe(1)
  await expect.poll(async () => (await digests()).length, { timeout: 30_000 }).toBe(1)
  const [mail] = await assignments()
  expect(mail?.text).not.toContain('ministry')
  await give('Write to the agency')
  await expect.poll(async () => (await assignments()).length, { timeout: 30_000 }).toBe(2)
  expect(await digests()).toHaveLength(1)
  await colleague.reload()
  await expect(colleague.getByRole('link', { name: 'Call the ministry' }).first()).toBeVisible()
  await expectAccessible(colleague)
})
