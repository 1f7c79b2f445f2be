import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, workspace } from './fixtures'
import { holdBack } from './hold-back'
import { card, textFile, theCase } from './reading-steps'

const letter = 'Access to documents: statistics on permits for the closed zone'
const from = 'Ministry of the Interior, Norland'

/** A reply to a letter of the demo, by its subject; `tag` tells one reply of these journeys from another. */
const reply = (tag: string) =>
  [
    'Ministry of the Interior, Norland',
    '',
    'Halvik, 20 November 2026',
    `Ref. MIN ${tag}`,
    '',
    `Subject: ${letter}`,
    '',
    'Dear colleagues,',
    '',
    'Thank you for your request. The permits of this year are being counted, and the count is checked by all stations.',
    '',
    'We will send you the statistics of all permits by 30 June 2027.',
    '',
    'Yours faithfully,',
    '',
    'Head of the Registry',
  ].join('\n')

const tickOf = (page: Page) => page.getByRole('checkbox', { name: new RegExp(from) }).first()

async function paste(page: Page, text: string): Promise<void> {
  const area = page.getByLabel('Text of the reply')
  await page.locator('html[data-keys]').waitFor()
  await area.evaluate((field, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    // As a browser does after the event, of its own accord.
    if (field instanceof HTMLTextAreaElement) field.value = pasted
  }, text)
}

test('a file dropped before anything is chosen finds the letter that it answers, and with it the case', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('The reply as a file').setInputFiles(textFile('first.txt', reply('DF 1/2026')))
  await expect(page.getByText(`Probably answers “${letter}”`)).toBeVisible({ timeout: 30_000 })
  await expect(tickOf(page)).toBeChecked()
  await expect(page.getByLabel('Case', { exact: true }).locator('option:checked')).toHaveText(/^2026-01 /)
  await expect(page.getByLabel('From')).toHaveValue(from)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: `Reply from ${from}` })).toBeVisible()
  await expect(page.getByRole('link', { name: letter }).first()).toBeVisible()
  await expect(card(page)).toBeVisible({ timeout: 30_000 })
})

test('a pasted letter is read into the form like a file, and stands in its field again when it is left out', async ({
  owner: page,
}) => {
  const text = reply('DF 2/2026')
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('Signed by').fill('Typed before')
  await paste(page, text)
  await expect(page.getByRole('region', { name: 'The reply' })).toContainText('The permits of this year', {
    timeout: 30_000,
  })
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN DF 2/2026')
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed before')
  await expect(tickOf(page)).toBeChecked()

  await page.getByRole('button', { name: 'Leave Pasted text.txt out' }).click()
  await expect(page.getByLabel('Text of the reply')).toHaveValue(text)
  await page.getByRole('button', { name: 'Read this text' }).click()
  await expect(page.getByRole('button', { name: 'Leave Pasted text.txt out' })).toBeVisible()
  await expect(page.getByLabel('Text of the reply')).toHaveValue('')
  await page.getByRole('button', { name: 'Leave Pasted text.txt out' }).click()
  await expect(page.getByLabel('Text of the reply')).toHaveValue(text)
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: `Reply from ${from}` })).toBeVisible()
  await expect(page.locator('[data-sheet]')).toContainText('We will send you the statistics of all permits')
})

test('choosing a case offers its letters and keeps what was typed, the files and what they said', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('The reply as a file').setInputFiles(textFile('kept.txt', reply('DF 3/2026')))
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN DF 3/2026', { timeout: 30_000 })
  await page.getByLabel('Subject').fill('Typed by hand')
  await page.getByLabel('Case', { exact: true }).selectOption({ index: 2 })
  await page.waitForURL(/case=/)
  await expect(page.getByText('The newest letters of all cases.')).toBeHidden()
  await expect(page.getByLabel('Subject')).toHaveValue('Typed by hand')
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN DF 3/2026')
  await expect(page.getByRole('button', { name: 'Leave kept.txt out' })).toBeVisible()
})

test('a case that is chosen against what the file said takes the ticks of other cases away before its letters are there', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('The reply as a file').setInputFiles(textFile('other.txt', reply('DF 8/2026')))
  await expect(tickOf(page)).toBeChecked({ timeout: 30_000 })
  const goOn = await holdBack(page, /replies\/new\?.*case=/)
  await page.getByLabel('Case', { exact: true }).selectOption({ index: 2 })
  await expect(page.getByText('The newest letters of all cases.')).toBeVisible()
  await expect(page.locator('input[name="answers[]"]:checked')).toHaveCount(0)
  await page.getByRole('button', { name: 'Save reply' }).click()
  goOn()
  await expect(page.getByRole('heading', { name: `Reply from ${from}` })).toBeVisible()
})

test('a field that somebody stands in is not written into: what the file says is offered beside', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  const goOn = await holdBack(page, /files\/proposals/)
  await page.getByLabel('The reply as a file').setInputFiles(textFile('standing.txt', reply('DF 9/2026')))
  await expect(page.getByText('standing.txt is kept.')).toBeVisible()
  await page.getByLabel('From').focus()
  goOn()
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN DF 9/2026', { timeout: 30_000 })
  await page.keyboard.type('Somebody else')
  await expect(page.getByLabel('From')).toHaveValue('Somebody else')
  await expect(page.getByRole('button', { name: `From: take “${from}”` })).toBeVisible()
})

test('a reply that names neither a letter nor a case is refused in words, and nothing typed is lost', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('Text of the reply').fill('They called and said that an answer is coming.')
  await page.getByLabel('From').fill(from)
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByText('Tick the letter that this answers, or choose a case.')).toBeVisible()
  await expect(page.getByLabel('Text of the reply')).toHaveValue('They called and said that an answer is coming.')
})

test('a reply that was saved without its letter is proposed one where it is corrected', async ({ owner: page }) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('Text of the reply').fill(reply('DF 5/2026'))
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByLabel('From').fill(from)
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByText('answers no letter yet')).toBeVisible()
  await expect(card(page)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'choose the letter' }).click()
  await expect(page.getByText(`Probably answers “${letter}”`)).toBeVisible()
  await expect(tickOf(page)).toBeChecked()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('link', { name: letter }).first()).toBeVisible()
})

test('without JavaScript a pasted letter is read, its letter found and its reply saved by plain forms', async ({
  noScript: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('Text of the reply').fill(reply('DF 4/2026'))
  await page.getByRole('button', { name: 'Read this text' }).click()
  await expect(page.getByRole('button', { name: 'Leave Pasted text.txt out' })).toBeVisible()
  await expect(async () => {
    const show = page.getByRole('link', { name: 'Show what was read' })
    if ((await show.count()) > 0) await show.click()
    await expect(page.getByLabel('Their reference')).toHaveValue('MIN DF 4/2026', { timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expect(tickOf(page)).toBeChecked()
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: `Reply from ${from}` })).toBeVisible()
})

test('a reply that was saved before its file was read takes over what the file says where it is corrected', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('Text of the reply').fill(reply('DF 6/2026'))
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByLabel('From').fill(from)
  await page.getByLabel('Subject').fill('Typed by hand')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(card(page)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'the file says more of it' }).click()
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN DF 6/2026')
  await expect(page.getByLabel('Date on the reply')).toHaveValue('2026-11-20')
  await expect(page.getByLabel('Subject')).toHaveValue('Typed by hand')
  await page.getByRole('button', { name: `Subject: take “${letter}”` }).click()
  await expect(page.getByLabel('Subject')).toHaveValue(letter)
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('their reference MIN DF 6/2026')).toBeVisible()
  await expect(page.getByRole('link', { name: 'the file says more of it' })).toBeHidden()
})

test('what was typed before a save that was refused is not written over when the file is read', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('From').fill('Typed by hand')
  await page.getByLabel('Text of the reply').fill('Short.')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByText('Tick the letter that this answers, or choose a case.')).toBeVisible()
  await page.getByLabel('The reply as a file').setInputFiles(textFile('refused.txt', reply('DF 7/2026')))
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN DF 7/2026', { timeout: 30_000 })
  await expect(page.getByLabel('From')).toHaveValue('Typed by hand')
  await expect(page.getByRole('button', { name: `From: take “${from}”` })).toBeVisible()
})

test('all that is missing from a form is named at once, and what was typed stays', async ({ owner: page }) => {
  await page.goto(`${workspace}/letters/new`)
  await page.getByLabel('Our reference').fill('Typed by hand')
  await page.getByRole('button', { name: 'Save letter' }).click()
  for (const words of ['This is needed.', 'Give a day.', 'Choose a case, or give the title of a new one.'])
    await expect(page.getByText(words)).toHaveCount(1)
  await expect(page.getByText('Name at least one recipient.')).toBeVisible()
  await expect(page.getByLabel('Our reference')).toHaveValue('Typed by hand')
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('Received on').fill('')
  await page.getByLabel('Their reference').fill('Typed by hand')
  await page.getByRole('button', { name: 'Save reply' }).click()
  for (const words of [
    'This is needed.',
    'Give a day.',
    'Tick the letter that this answers, or choose a case.',
    'Choose a file or paste the text.',
  ])
    await expect(page.getByText(words)).toHaveCount(1)
  await expect(page.getByLabel('Their reference')).toHaveValue('Typed by hand')
})
