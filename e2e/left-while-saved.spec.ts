import type { Page } from '@playwright/test'
import { expect, expectAccessible, pressKey, test, workspace } from './fixtures'
import { saveAnd, untilItIsSaving } from './form-with-files'
import { holdBack } from './hold-back'
import { recordAddress } from './record-address'
import { recordFile, textFile, theCase } from './reading-steps'

/** A form for a reply that lacks nothing but its sender, reached by a link from the cases. */
async function beginReply(page: Page, from: string) {
  await page.goto(`${workspace}/cases`)
  await page.locator('details[data-add-menu] summary').click()
  await page.locator('details[data-add-menu] a[href$="/replies/new"]').click()
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.waitForURL(/case=/)
  await page.getByLabel('Text of the reply').fill('We will answer.')
  await page.getByLabel('Signed by').fill('Typed before it was saved')
  await page.getByLabel('From').fill(from)
}

const wait = (page: Page) =>
  page.getByText('A form is being saved: links open when it is. Back leaves it, and says what became of it.')

/** Goes to the letters by keys alone. */
async function pressLetters(page: Page) {
  await pressKey(page, 'g')
  await pressKey(page, 'l')
}

for (const { name, follow } of [
  { name: 'a link', follow: (page: Page) => page.getByRole('link', { name: 'Letters' }).first().click() },
  {
    name: 'the Enter key on a link',
    follow: (page: Page) => page.getByRole('link', { name: 'Letters' }).first().press('Enter'),
  },
  { name: 'keys', follow: pressLetters },
]) {
  test(`a page that is asked for by ${name} while a form is being saved waits and that is said, and the save leads to its record or tells what is missing`, async ({
    owner: page,
  }) => {
    for (const from of ['', 'Journey of a link']) {
      if (from === '') await beginReply(page, from)
      else await page.getByLabel('From').fill(from)
      await saveAnd(page, async () => {
        await follow(page)
        await expect(wait(page)).toBeVisible()
      })
      if (from !== '') continue
      await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toBeVisible()
      await expect(page.getByLabel('Signed by')).toHaveValue('Typed before it was saved')
      await expect(wait(page)).toBeHidden()
      await expect(page).toHaveURL(/\/replies\/new/)
    }
    await expect(page.getByRole('heading', { name: 'Reply from Journey of a link' })).toBeVisible()
    await expect(wait(page)).toBeHidden()
  })
}

for (const { name, follow, leadsTo } of [
  {
    name: 'by a link',
    follow: (page: Page) => page.getByRole('link', { name: 'Letters' }).first().click(),
    leadsTo: /\/letters$/,
  },
  { name: 'by keys', follow: pressLetters, leadsTo: /\/letters$/ },
  {
    name: 'by the last key that was pressed, for the words that are chosen,',
    follow: async (page: Page) => {
      await pressLetters(page)
      await pressKey(page, '.')
      await pressKey(page, '1')
    },
    leadsTo: /\/replies\/.*start=\d+&end=\d+&kind=/,
  },
]) {
  test(`what is asked for ${name} is followed once a form is saved whose page stays`, async ({ owner: page }) => {
    await recordFile(page, textFile('stays.txt', 'Dear colleagues,\n\nWe will answer.'), 'Journey of what waited')
    const goOn = await holdBack(page, /\/replies\//, (sent) => sent.method() === 'POST')
    await page.getByRole('button', { name: 'Read again' }).click()
    await untilItIsSaving(page)
    await follow(page)
    await expect(wait(page)).toBeVisible()
    goOn()
    await page.unrouteAll({ behavior: 'wait' })
    await expect(page).toHaveURL(leadsTo)
    await expect(wait(page)).toBeHidden()
  })
}

test('what is asked for while a form is being saved is not followed once that was left by the Back key', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('left.txt', 'Dear colleagues,\n\nWe will answer.'), 'Journey of what was dropped')
  const goOn = await holdBack(page, /\/replies\//, (sent) => sent.method() === 'POST')
  await page.getByRole('button', { name: 'Read again' }).click()
  await untilItIsSaving(page)
  await pressLetters(page)
  await expect(wait(page)).toBeVisible()
  await page.goBack()
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(page.getByRole('status').filter({ hasText: 'The form that you left was saved.' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Record a reply' })).toBeVisible()
  await expect(wait(page)).toBeHidden()
  await expect(page).toHaveURL(/\/replies\/new/)
})

test('a link of the pages of an account waits while a form is being saved, and is followed then', async ({
  owner: page,
}) => {
  await page.goto('/account')
  const goOn = await holdBack(page, /\/account$/, (sent) => sent.method() === 'POST')
  await page.getByRole('button', { name: 'Save name' }).click()
  await untilItIsSaving(page)
  await page.getByRole('link', { name: 'Answerable' }).click()
  await expect(wait(page)).toBeVisible()
  await expectAccessible(page)
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(page).toHaveURL(/\/workspaces$/)
  await expect(wait(page)).toBeHidden()
})

test('whoever goes back while a form is being saved is told that it was saved, and is led to what was saved', async ({
  owner: page,
}) => {
  await beginReply(page, 'Journey of the Back key')
  await saveAnd(page, () => page.goBack())
  const told = page.getByRole('status').filter({ hasText: 'The form that you left was saved.' })
  await expect(told).toBeVisible()
  await expect(page).toHaveURL(/\/cases$/)
  await expectAccessible(page)
  await told.getByRole('link', { name: 'Open what was saved' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of the Back key' })).toBeVisible()
  await expect(told).toBeHidden()
})

test('whoever goes back while a form is being saved that is refused is told why, and is led back to all that was typed', async ({
  owner: page,
}) => {
  await beginReply(page, '')
  await saveAnd(page, () => page.goBack())
  const told = page.getByRole('alert').filter({ hasText: 'The form that you left was not saved.' })
  await expect(told).toContainText('Something is missing')
  await expect(page).toHaveURL(/\/cases$/)
  await expectAccessible(page)
  await told.getByRole('link', { name: 'Go back to the form' }).click()
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed before it was saved')
  await expect(page.getByLabel('Text of the reply')).toHaveValue('We will answer.')
  await expect(told).toBeHidden()
  await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
})

test('what was typed into any form that was left while it was saved and refused is in it again, with what is missing, and is saved then', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/cases`)
  await page.locator('details[data-add-menu] summary').click()
  await page.locator('details[data-add-menu] a[href$="/follow-ups/new"]').click()
  await page.getByLabel('What').fill('Call the registry of the journey')
  await page.getByLabel('Who').selectOption({ label: 'nobody yet' })
  await page.getByLabel(/^By\b/).fill('')
  const goOn = await holdBack(page, /\/follow-ups\/new/, (sent) => sent.method() === 'POST')
  await page.getByRole('button', { name: 'Plan follow-up' }).click()
  await untilItIsSaving(page)
  await page.goBack()
  await page.waitForURL(/\/cases$/)
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await page.getByRole('link', { name: 'Go back to the form' }).click()
  await expect(page.getByLabel('What')).toHaveValue('Call the registry of the journey')
  await expect(page.getByLabel('Who').locator('option:checked')).toHaveText('nobody yet')
  await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel(/^By\b/).fill('2031-02-03')
  await page.getByRole('button', { name: 'Plan follow-up' }).click()
  await page.waitForURL(recordAddress('follow-ups'))
  await expect(page.getByRole('heading', { name: 'Call the registry of the journey' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('What')).toHaveValue('')
})

test('whoever goes back while a form is being saved, and on to it again before it is, is told that it was saved', async ({
  owner: page,
}) => {
  await beginReply(page, 'Journey of back and on')
  await saveAnd(page, async () => {
    await page.goBack()
    await page.waitForURL(/\/cases$/)
    await page.goForward()
    await page.waitForURL(/\/replies\/new/)
  })
  const told = page.getByRole('status').filter({ hasText: 'The form that you left was saved.' })
  await told.getByRole('link', { name: 'Open what was saved' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of back and on' })).toBeVisible()
})

test('whoever goes back while the line is too slow is told that nobody knows whether the form was saved', async ({
  owner: page,
}) => {
  await beginReply(page, 'Journey of a slow line')
  const { promise: left, resolve: leave } = Promise.withResolvers<void>()
  await page.route(/\/replies\/new/, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await left
    await route.fulfill({ status: 408, body: 'The line was too slow.' })
  })
  await page.getByRole('button', { name: 'Save reply' }).click()
  await untilItIsSaving(page)
  await page.goBack()
  leave()
  const told = page.getByRole('alert').filter({ hasText: 'no answer came' })
  await told.getByRole('link', { name: 'Go back to the form' }).click()
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed before it was saved')
  await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
})

test('the browser asks before the product is left while a form is being saved', async ({ owner: page }) => {
  await beginReply(page, 'Journey of a reload')
  await saveAnd(page, async () => {
    const asked = page.waitForEvent('dialog')
    await page.evaluate(() => void setTimeout(() => window.location.reload()))
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
  })
  await expect(page.getByRole('heading', { name: 'Reply from Journey of a reload' })).toBeVisible()
})
