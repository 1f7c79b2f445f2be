import { zipOf } from '@/prisma/factories/zip-of'
import { expect, expectAccessible, test } from './fixtures'
import { recordFile } from './reading-steps'

const letter = (promise: string) => `Dear colleagues,\n\n${promise}\n\nYours faithfully,\nJan Holm\n`

test('the sheet of an archive lists what it holds, and leads to each of its letters', async ({ owner: page }) => {
  const first = 'We will publish the register of visits by 31 March 2027.'
  const second = 'We will open a second crossing.'
  const buffer = await zipOf([
    { name: 'first.txt', bytes: Buffer.from(letter(first)) },
    { name: 'second.txt', bytes: Buffer.from(letter(second)) },
  ])
  await recordFile(page, { name: 'letters.zip', mimeType: 'application/zip', buffer }, 'Archive of Norland')
  await page.getByRole('listitem').filter({ hasText: 'letters.zip' }).getByRole('link', { name: 'Read here' }).click()
  const inside = page.getByRole('region', { name: '2 files are in this archive' })
  await expect(inside.getByRole('link')).toHaveText(['first.txt', 'second.txt'])
  await expectAccessible(page)
  await inside.getByRole('link', { name: 'second.txt' }).click()
  await expect(page.locator('[data-sheet]')).toContainText(second)
})
