import type { Page } from '@playwright/test'
import { expect, expectAccessible, pressKey, test } from './fixtures'
import { card, recordFile } from './reading-steps'

/** Says nothing that could be offered; a mail that is shorter would only bring its letter. */
const long = 'The stations lie along the river, some of them far from the next town. '

/** A mail that says something itself, with two letters on it that promise more. */
function mailWithLetters(): Buffer {
  const parts = [
    {
      head: [],
      text: `Dear colleagues,\n\n${long.repeat(11)}\n\nWe will send you the list of stations by 30 May 2027.`,
    },
    {
      head: ['Content-Disposition: attachment; filename="letter.txt"'],
      text: 'Dear colleagues,\n\nWe will publish the register of visits by 31 March 2027.\n\nWe will open a second crossing by 30 April 2027.\n\nYours faithfully,\nJan Holm',
    },
    {
      head: ['Content-Disposition: attachment; filename="annex.txt"'],
      text: 'Dear colleagues,\n\nWe will train the officers of all stations by 30 June 2027.\n\nYours faithfully,\nJan Holm',
    },
  ]
  const lines = [
    'From: registry@norland.example',
    'To: office@coalition.example',
    'Subject: Visits to the stations',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    ...parts.flatMap(({ head, text }) => ['--part', 'Content-Type: text/plain; charset=utf-8', ...head, '', text]),
    '--part--',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

/** Records it, and waits until what came with it is read too. */
async function recordMail(page: Page, institution: string) {
  await recordFile(page, { name: 'mail.eml', mimeType: 'message/rfc822', buffer: mailWithLetters() }, institution)
  await expect(async () => {
    await page.reload()
    await expect(inside(page)).toContainText(/letter\.txt\s*2 suggestions open/, { timeout: 1_000 })
    await expect(inside(page)).toContainText(/annex\.txt\s*1 suggestion open/, { timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

const inside = (page: Page) => page.getByRole('region', { name: '2 files came with this mail' })
const onward = (page: Page) => page.getByRole('navigation', { name: 'Other documents with open suggestions' })

test('a reply is worked through with the keys from its mail into the letters on it, and is finished with all of them', async ({
  owner: page,
}) => {
  await recordMail(page, 'Journey of a mail with letters')
  await expect(onward(page)).toContainText('2 suggestions open in letter.txt')
  await expect(onward(page)).toContainText('1 more in one other document')
  await expectAccessible(page)

  await expect(card(page)).toContainText('list of stations')
  await pressKey(page, 'a')
  await expect(page.getByText('Everything in this document is decided.')).toBeVisible()
  await expect(onward(page).getByRole('link', { name: '2 suggestions open in letter.txt' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText('register of visits')
  await expect(card(page).getByRole('button', { name: 'Accept' })).toBeFocused()
  await pressKey(page, 'j')
  await expect(card(page)).toContainText('second crossing')
  await pressKey(page, 'j')
  await expect(card(page)).toContainText('train the officers')
  await pressKey(page, 'k')
  await expect(card(page)).toContainText('second crossing')

  await page.locator('header summary', { hasText: 'Mark as worked through' }).click()
  const question = page.getByRole('group', { name: /^3 suggestions are still open/ })
  await expect(question.getByRole('listitem')).toHaveText(['2 in letter.txt', '1 in annex.txt'])
  await question.getByRole('button', { name: 'Dismiss all 3' }).click()
  await expect(page).toHaveURL(/eastern-border-coalition$/)
})

test('a mail says on a phone what waits in the letters on it before its own words, and leads there', async ({
  phone: page,
}) => {
  await recordMail(page, 'Journey of a mail on a phone')
  const [list, sheet] = [await inside(page).boundingBox(), await page.locator('[data-sheet]').boundingBox()]
  expect((list?.y ?? Infinity) + (list?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0)
  await expectAccessible(page)
  await card(page).getByRole('link', { name: 'Next document' }).click()
  await expect(card(page)).toContainText('31 March 2027')
})

test('without scripts the mail leads to the letters in which suggestions are open', async ({
  owner,
  noScript: page,
}) => {
  await recordMail(owner, 'Journey of a mail without scripts')
  await page.goto(owner.url())
  await onward(page).getByRole('link', { name: '2 suggestions open in letter.txt' }).click()
  await expect(page.locator('[data-sheet]')).toContainText('register of visits')
  await expect(onward(page)).toContainText('1 suggestion open in annex.txt')
})
