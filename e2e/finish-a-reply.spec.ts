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

test('suggestions that are open again since the page was made are asked about with their true count', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('late.txt', ministry()), 'Journey of late suggestions')
  const all = Number(/of (\d+)/.exec((await decided(page).textContent()) ?? '')?.[1])
  for (let left = all; left > 0; left -= 1) {
    await card(page).getByRole('button', { name: 'Dismiss' }).click()
    await expect(decided(page)).toHaveText(`${all - left + 1} of ${all} decided`)
  }
  const early = await page.context().newPage()
  await early.goto(page.url())
  await expect(early.locator('.reading-bar').getByRole('button', { name: 'Mark as worked through' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(decided(page)).toHaveText(`${all - 1} of ${all} decided`)
  await early.locator('.reading-bar').getByRole('button', { name: 'Mark as worked through' }).click()
  const question = early.locator('.reading-bar .finish-question')
  await expect(question).toContainText('1 suggestion is still open. What becomes of it?')
  await expect(question).toBeFocused()
  await expect(decided(early)).toHaveText(`${all - 1} of ${all} decided`)
  await question.getByRole('button', { name: 'Dismiss it' }).click()
  await early.waitForURL((url) => url.pathname === workspace)
  await page.reload()
  await expect(decided(page)).toHaveText(`${all} of ${all} decided`)
})

test('on a phone the question about open suggestions is in sight when it is asked, and has the focus', async ({
  owner,
  phone: page,
}) => {
  await recordFile(owner, textFile('phone.txt', ministry()), 'Journey of a phone')
  await page.goto(owner.url())
  await page.locator('html[data-keys]').waitFor()
  await page.locator('summary').filter({ hasText: 'Mark as worked through' }).last().click()
  const question = page.locator('.finish-question').last()
  await expect(question).toBeFocused()
  for (const name of ['Leave them open', /^Dismiss all/]) {
    const button = question.getByRole('button', { name })
    await expect(button).toBeInViewport({ ratio: 1 })
    // Nothing lies over it.
    expect(
      await button.evaluate((one) => {
        const { left, top, width, height } = one.getBoundingClientRect()
        return one.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      }),
    ).toBe(true)
  }
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
