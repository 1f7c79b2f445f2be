import { expect, expectAccessible, pressKey, test } from './fixtures'
import { card, recordFile, textFile } from './reading-steps'

const letter = `Ministry of Transport of Norland
14 March 2031

Dear Ms Example,

Thank you for your letter of 3 March 2031. We have opened three counters at the southern gate.

Yours sincerely,
The Ministry of Transport
`

test('what our check of a claim found is said beside the claim, changed again, and told by its history', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('counters.txt', letter), 'Journey of a claim that is checked')
  await expect(card(page).getByText('Claim', { exact: true })).toBeVisible()
  await pressKey(page, 'a')
  const claim = page.locator('li[id^="item-"]').filter({ hasText: 'our finding' })
  await expect(claim).toContainText('To verify')
  await expect(claim).toContainText('Record our finding:')
  await claim.getByRole('button', { name: 'Confirmed' }).click()
  await expect(claim.getByRole('button', { name: 'To verify' })).toBeVisible()
  await expect(claim.getByRole('button', { name: 'Confirmed' })).toHaveCount(0)
  await expect(claim).toContainText('Confirmed')
  await expect(claim).toContainText('Change our finding to:')
  await expectAccessible(page)
  await claim.getByRole('button', { name: 'Refuted' }).click()
  await expect(claim.getByRole('button', { name: 'Refuted' })).toHaveCount(0)
  await page.reload()
  await expect(claim).toContainText('Refuted')
  await expect(claim.getByRole('button', { name: 'Confirmed' })).toBeVisible()
})
