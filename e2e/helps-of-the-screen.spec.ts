import { expect, origin, pressKey, test, workspace } from './fixtures'
import { recordAddress } from './record-address'

test('the desk opens with its first line ready: Enter does its deed, J goes to the next, and nothing takes the focus', async ({
  owner: page,
}) => {
  await page.goto(workspace)
  await page.locator('html[data-keys="on"]').waitFor()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  const deeds = page.locator('[data-roving-item] [data-deed]')
  const first = await deeds.first().getAttribute('href')
  await pressKey(page, 'j')
  await expect(deeds.nth(1)).toBeFocused()
  await page.goto(workspace)
  await pressKey(page, 'Enter')
  await page.waitForURL((url) => url.pathname + url.search === first)
})

test('each chosen filter has a link that removes it and nothing else, without JavaScript', async ({
  noScript: page,
}) => {
  await page.goto(`${workspace}/commitments?due=none&firmness=undated`)
  await page.getByRole('link', { name: 'Remove the filter: Firmness' }).click()
  await expect(page).toHaveURL(`${origin()}${workspace}/commitments?due=none`)
  await page.getByRole('link', { name: 'Remove the filter: Status' }).click()
  await expect(page).toHaveURL(`${origin()}${workspace}/commitments?due=none&status=all`)
})

test('while a letter is typed, each recipient says by when it would have to answer', async ({ owner: page }) => {
  await page.goto(`${workspace}/letters/new`)
  await page.getByLabel('Sent on').fill('2026-11-02')
  await page.getByLabel('Institution 1').fill('Ministry of the Interior, Norland')
  const due = page.locator('.recipient-row').first()
  await expect(due).toContainText('Answer dueMon 30 Nov 202620 working days')
  await expect(page.getByText('The answer is due on Mon 30 Nov 2026.')).toBeVisible()
  await page.getByLabel('Institution 2').fill('Border Guard Service, Norland')
  await expect(page.getByText('The first answer is due on Mon 30 Nov 2026.')).toBeVisible()
  await page.getByLabel('Institution 2').fill('')
  await page.getByLabel('Institution 1').fill('Somebody who is not in the directory')
  await expect(due.locator('time')).toHaveCount(0)
  await expect(page.getByText(/answer is due/)).toHaveCount(0)
})

test('a letter that is dropped stands beside its form, its asks numbered as the form has them, and names its recipients', async ({
  owner: page,
}) => {
  const letter = [
    'Eastern Border Coalition\nSkarholt, 17 April 2026',
    'To the Ministry of the Interior of Norland and the Border Guard Service of Norland',
    'Phones taken from people at the border',
    'Since February our lawyers have met people whose phones were taken. We ask the Ministry to:',
    '1. return every phone within two weeks;\n2. publish the rules under which phones are taken.',
    'Yours sincerely,\n\nEastern Border Coalition',
  ].join('\n\n')
  await page.goto(`${workspace}/letters/new`)
  await page
    .getByLabel('The letter as a file')
    .setInputFiles({ name: 'phones.txt', mimeType: 'text/plain', buffer: Buffer.from(letter) })
  const sheet = page.getByRole('region', { name: 'The letter' })
  await expect(sheet.locator('.passage').nth(1)).toHaveText('publish the rules under which phones are taken.')
  await expect(sheet.locator('.mark')).toHaveText(['1', '2'])
  await expect(page.getByLabel('Subject')).toHaveValue('Phones taken from people at the border')
  await expect(page.getByLabel('Institution 1')).toHaveValue('Ministry of the Interior, Norland')
  await expect(page.getByLabel('Institution 2')).toHaveValue('Border Guard Service, Norland')
  await expect(page.getByLabel('Asks')).toHaveValue(
    'Return every phone within two weeks\nPublish the rules under which phones are taken',
  )
  await page.getByRole('button', { name: 'Leave phones.txt out' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(page.getByLabel('Text of the letter')).toBeVisible()
})

test('a file that the browser tells of twice while it is sent is taken once', async ({ owner: page }) => {
  await page.goto(`${workspace}/letters/new`)
  const field = page.getByLabel('The letter as a file')
  const sent: string[] = []
  await page.route('**/files', async (route) => {
    sent.push(route.request().method())
    if (sent.length === 1) await field.dispatchEvent('change')
    await route.fallback()
  })
  await field.setInputFiles({ name: 'once.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Minister,') })
  await expect(page.getByRole('button', { name: 'Leave once.txt out' })).toHaveCount(1)
  await expect(field).toHaveValue('')
  expect(sent).toEqual(['PUT'])
})

test('signatories are tags that are added, pasted and removed by keys, and are saved as they stand', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/letters/new`)
  const add = page.getByLabel('Add, or paste a list')
  await add.fill('Open Passage')
  await add.press('Enter')
  await add.fill('Doctors on Call')
  await add.press('Enter')
  await page.getByRole('button', { name: 'Remove Open Passage' }).press('Enter')
  await expect(add).toBeFocused()
  await expect(page.locator('textarea[name="signatories"]')).toHaveValue('Eastern Border Coalition\nDoctors on Call')
})

test('the export says which number each ticked item gets, and numbers anew when one is left out', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/cases`)
  await page.getByRole('link', { name: 'Norland: closed border zone' }).click()
  await page.waitForURL(recordAddress('cases', '$'))
  await page.goto(`${page.url()}/export`)
  const letters = page.getByRole('group', { name: 'Letters' }).getByRole('listitem')
  await expect(letters.nth(1)).toContainText('L 2')
  await letters.first().getByRole('checkbox').first().uncheck()
  await expect(letters.first()).not.toContainText(/L \d/)
  await expect(letters.nth(1)).toContainText('L 1')
})

test('a correction that is sent twice without JavaScript ends both times as the success it was', async ({
  noScript: page,
  request,
}) => {
  await page.goto(`${workspace}/cases`)
  await page.getByRole('link', { name: 'EU–Belarus border 2021' }).click()
  await page.getByRole('link', { name: 'Correct' }).click()
  await page.waitForURL('**/edit')
  const form = page.locator('form:has(textarea[name="question"]), form:has(input[name="question"])')
  const fields = await form
    .locator('input, select, textarea')
    .evaluateAll((inputs) =>
      inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value] as const),
    )
  const multipart = Object.fromEntries(fields.filter(([name]) => name !== ''))
  const cookie = (await page.context().cookies()).map((one) => `${one.name}=${one.value}`).join('; ')
  const post = () =>
    request.post(page.url(), { multipart, maxRedirects: 0, headers: { Origin: origin(), Cookie: cookie } })
  const answers = await Promise.all([post(), post()])
  expect(answers.map((answer) => answer.status())).toEqual([303, 303])
})

test('on a phone the bar names the page and leads to the one above it', async ({ phone: page }) => {
  await page.goto(`${workspace}/letters/new`)
  await expect(page.getByRole('banner')).toContainText('Log a letter')
  await page.getByRole('banner').getByRole('link', { name: 'Back' }).click()
  await page.waitForURL(`**${workspace}/letters`)
})

test('on a phone the bar says from whom a reply is, and names the next page by itself once it is left', async ({
  phone: page,
}) => {
  await page.goto(`${workspace}/search?q=border`)
  const reply = await page.locator('main a[href*="/replies/"]').first().getAttribute('href')
  await page.goto(reply ?? '')
  const whole = await page.getByRole('heading', { level: 1 }).innerText()
  const bar = page.getByRole('banner')
  await expect(bar.getByText(whole.replace('Reply from ', 'Reply, '), { exact: true })).toBeVisible()
  await expect(bar.getByText('Reply', { exact: true })).toBeHidden()
  await bar.getByRole('link', { name: 'Back' }).click()
  await page.waitForURL(`**${workspace}/letters`)
  await expect(bar.getByText('Letters', { exact: true }).first()).toBeVisible()
  await expect(bar).not.toContainText('Reply, ')
})
