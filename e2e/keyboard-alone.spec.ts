import type { Page } from '@playwright/test'
import { expect, pressKey, test, workspace } from './fixtures'
import { recordAddress } from './record-address'

/** Tabs on, as somebody without a mouse does, until a field of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
    if (focused === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The field ${name} was not reached by Tab.`)
}

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(text)
}

test('a letter is logged and its reply recorded with the keyboard alone', async ({ owner: page }) => {
  test.setTimeout(180_000)
  const tag = Date.now().toString(36)
  await page.goto(workspace)
  await pressKey(page, 'l')
  await page.waitForURL(/\/letters\/new/)
  await typeInto(page, 'text', 'We ask the Ministry to publish the instruction.')
  await typeInto(page, 'subject', `Instruction on the zone ${tag}`)
  // A date field takes its parts in the order of the language of the browser: day, month, year.
  await typeInto(page, 'sentOn', '05012026')
  await typeInto(page, 'newCase', `Case by keyboard ${tag}`)
  await typeInto(page, 'recipients', `Ministry by keyboard ${tag}`)
  await page.keyboard.press('Enter')
  await page.keyboard.type(`Agency by keyboard ${tag}`)
  await typeInto(page, 'asks', 'Publish the instruction')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(recordAddress('letters'))
  await expect(page.getByRole('row', { name: new RegExp(`Agency by keyboard ${tag}`) }).first()).toBeVisible()

  const letter = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.goto(`${workspace}/replies/new?letter=${letter}`)
  await typeInto(page, 'text', 'Dear all,\n\nWe will publish the instruction by 30 June 2026.\n\nYours sincerely,')
  await tabTo(page, 'answers[]')
  await page.keyboard.press('Space')
  await typeInto(page, 'institution', `Ministry by keyboard ${tag}`)
  await typeInto(page, 'receivedOn', '20012026')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(recordAddress('replies'))
  await expect(page.locator('[data-sheet]')).toContainText('We will publish the instruction by 30 June 2026.')
})
