import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, expectAccessible, test, workspace } from './fixtures'
import { card, decided, letters, recordFile, textFile } from './reading-steps'

const ministry = () => readFileSync(join(letters, 'en-ministry.txt'), 'utf8')

test('a reply with open suggestions is marked as worked through only with a word on what becomes of them', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('finish.txt', ministry()), 'Journey of the end')
  const reply = page.url()
  const open = Number(/of (\d+)/.exec((await decided(page).textContent()) ?? '')?.[1])
  const finish = page.locator('.reading-bar summary').filter({ hasText: 'Mark as worked through' })
  await finish.click()
  const question = page.locator('.reading-bar .finish-question')
  await expect(question).toContainText(`${open} suggestions are still open. What becomes of them?`)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await finish.click()
  await question.getByRole('button', { name: 'Leave them open' }).click()
  await page.waitForURL((url) => url.pathname === workspace)

  await page.goto(reply)
  await expect(decided(page)).toHaveText(`0 of ${open} decided`)
  await page.locator('.reading-bar').getByRole('button', { name: 'Put back on the desk' }).click()
  await finish.click()
  await question.getByRole('button', { name: `Dismiss all ${open}` }).click()
  await page.waitForURL((url) => url.pathname === workspace)
  await page.goto(reply)
  await expect(decided(page)).toHaveText(`${open} of ${open} decided`)
  await expect(page.getByText(`0 accepted, ${open} dismissed`)).toBeVisible()

  // With nothing open it is one button.
  await page.locator('.reading-bar').getByRole('button', { name: 'Put back on the desk' }).click()
  await page.locator('.reading-bar').getByRole('button', { name: 'Mark as worked through' }).click()
  await page.waitForURL((url) => url.pathname === workspace)
})

test('without JavaScript a reply is worked through to its end: accepted, edited, dismissed, undone, and marked', async ({
  owner,
  noScript: page,
}) => {
  test.setTimeout(120_000)
  await recordFile(owner, textFile('plain.txt', ministry()), 'Journey of plain forms')
  const reply = owner.url()
  await page.goto(reply)
  const all = Number(/of (\d+)/.exec((await decided(page).textContent()) ?? '')?.[1])
  const isDecided = (count: number) => expect(decided(page)).toHaveText(`${count} of ${all} decided`)
  await card(page).getByRole('button', { name: 'Accept' }).click()
  await isDecided(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await isDecided(0)
  await card(page).getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('In short').fill('The instruction is published (plain)')
  await page.getByRole('button', { name: 'Accept as changed' }).click()
  await isDecided(1)
  await expect(page.getByRole('link', { name: 'The instruction is published (plain)' })).toBeVisible()
  const words = (await card(page).locator('blockquote').textContent()) ?? ''
  await card(page).getByRole('button', { name: 'Dismiss' }).click()
  await isDecided(2)
  await expect(page.getByText(/^Dismissed: /)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await isDecided(1)
  await expect(card(page).locator('blockquote')).toHaveText(words)

  // A form that is left, and a suggestion that is chosen out of order.
  await card(page).getByRole('link', { name: 'Edit' }).click()
  await page.getByRole('link', { name: 'Leave as it was' }).click()
  await expect(card(page).getByRole('button', { name: 'Dismiss' })).toBeVisible()

  const finish = page.locator('.reading-bar')
  await finish.locator('summary').filter({ hasText: 'Mark as worked through' }).click()
  await finish.getByRole('button', { name: `Dismiss all ${all - 1}` }).click()
  await expect(page).toHaveURL(new RegExp(`${workspace}$`))
  await page.goto(reply)
  await isDecided(all)
  await expect(page.getByText(`1 accepted, ${all - 1} dismissed`)).toBeVisible()
  await expect(finish.getByRole('button', { name: 'Put back on the desk' })).toBeVisible()
})
