import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, workspace } from './fixtures'
import { card, letters, openReplyForm, recordFile, textFile, theCase } from './reading-steps'
import { recordAddress } from './record-address'

test('the note of the demo stands over what came with it, and never over a file or a text that somebody brought', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/cases`)
  await page.getByRole('link', { name: 'Norland: closed border zone' }).click()
  await page.waitForURL(recordAddress('cases', '$'))
  await page.goto(`${page.url()}/replies`)
  const withTheDemo = 'Re: access of lawyers, doctors and observers to the closed border zone'
  await page.getByRole('row').filter({ hasText: withTheDemo }).getByRole('link').first().click()
  await page.waitForURL(recordAddress('replies'))
  await expect(page.getByText(/^Sample case\./)).toBeVisible()

  await recordFile(
    page,
    textFile('real.txt', readFileSync(join(letters, 'en-agency.txt'), 'utf8')),
    'Journey of a real file',
  )
  await expect(card(page)).toBeVisible()
  await expect(page.getByText(/^Sample case\./)).toHaveCount(0)

  await openReplyForm(page)
  await page.locator('html[data-keys]').waitFor()
  await page.getByLabel('Text of the reply').fill('They called: an answer is coming.')
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByLabel('From').fill('Journey of a real text')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of a real text' })).toBeVisible()
  await expect(page.getByText('They called: an answer is coming.').first()).toBeVisible()
  await expect(page.getByText(/^Sample case\./)).toHaveCount(0)
})
