import type { Page } from '@playwright/test'
import { expect, expectAccessible, pressKey, test } from './fixtures'
import { card, recordFile, textFile } from './reading-steps'

const text = [
  'Dear colleagues,',
  'The Harbour Agency of Skarholt was told of this on 3 March 2031. We have spoken with Mr Falk.',
  'Yours faithfully,\n\nPetra Lindqvist\nHead of Unit',
].join('\n\n')

const facts = (page: Page) => page.getByText('Names and dates in the text')
const fact = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const marked = (page: Page, kind: string) => page.locator(`[data-sheet] .passage--${kind}:not(.passage--suggested)`)

test('names and dates are kept, undone and dismissed by single keys, each with its reason', async ({ owner: page }) => {
  await recordFile(page, textFile('names.txt', text), 'Journey of names')
  await facts(page).click()
  await expect(page.getByText('stands under the closing, with the function')).toBeVisible()
  await fact(page, 'Harbour Agency of Skarholt').click()
  await expect(card(page)).toContainText('not in the directory, accepting adds it')
  await expectAccessible(page)
  await pressKey(page, 'a')
  await expect(marked(page, 'institution')).toHaveText('Harbour Agency of Skarholt')
  // The next of them is in hand.
  await expect(card(page)).toContainText('3 March 2031')
  await pressKey(page, 'd')
  await expect(card(page)).toContainText('Petra Lindqvist')
  await pressKey(page, 'a')
  await expect(marked(page, 'person').first()).toContainText('Petra Lindqvist')
  await pressKey(page, 'z')
  await expect(marked(page, 'person')).toHaveCount(0)
  await expect(card(page)).toContainText('Petra Lindqvist')
  await pressKey(page, 'a')
  await expect(marked(page, 'person').first()).toContainText('Petra Lindqvist')

  await page.getByRole('button', { name: 'Read again' }).click()
  await expect(page.getByText(/is being read|waits to be read/)).toHaveCount(0, { timeout: 30_000 })
  await expect(marked(page, 'person').first()).toContainText('Petra Lindqvist')
  await expect(marked(page, 'institution')).toHaveText('Harbour Agency of Skarholt')
  await page.getByRole('link', { name: 'Harbour Agency of Skarholt' }).first().click()
  await expect(page.getByRole('heading', { name: 'Harbour Agency of Skarholt' })).toBeVisible()
})

test('without JavaScript a person is kept once the function is named', async ({ owner, noScript: page }) => {
  await recordFile(owner, textFile('names.txt', text), 'Journey of names without scripts')
  await page.goto(owner.url())
  await page.getByText('of which the reader is less sure').click()
  await fact(page, 'Falk').click()
  await expect(card(page)).toContainText('the words do not tell it')
  await card(page).getByRole('link', { name: 'Name the function' }).click()
  await card(page)
    .getByRole('textbox', { name: /^Function/ })
    .fill('Harbour Master')
  await card(page)
    .getByRole('textbox', { name: /^Institution/ })
    .fill('Harbour of Skarholt')
  await page.getByRole('button', { name: 'Accept as changed' }).click()
  await expect(marked(page, 'person')).toHaveText('Mr Falk')
})
