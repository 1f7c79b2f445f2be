import { expect, expectAccessible, test } from './fixtures'
import { card, recordFile, textFile } from './reading-steps'

test('a table is shown row by row, each cell in its column, and what it promises is marked in its cell', async ({
  owner: page,
}) => {
  const promise = 'We will publish the list of visits by 30 September 2027.'
  const rows = ['Station,Calls,Remark', 'Halvik,212,', `Skarholt,,"${promise}"`].join('\n')
  await recordFile(
    page,
    { name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) },
    'Journey of the table',
  )
  const sheet = page.locator('[data-sheet]')
  await expect(sheet.getByRole('row')).toHaveCount(3)
  await expect(sheet.getByRole('row').nth(1).getByRole('cell').filter({ hasText: 'Halvik' })).toHaveText('Halvik')
  const [head, last] = await Promise.all(
    [sheet.getByText('Remark'), sheet.getByText(promise)].map((cell) => cell.boundingBox()),
  )
  expect(Math.abs((head?.x ?? 0) - (last?.x ?? 1000))).toBeLessThan(4)
  await expect(card(page)).toContainText('row 3')
  await expect(sheet.locator('[data-current="true"]').filter({ hasText: promise })).toBeVisible()
  await expectAccessible(page)
})

test('the letters of a mailbox are listed by subject, sender and day, and its sheet has days as people write them', async ({
  owner: page,
}) => {
  const mail = (subject: string, day: string) =>
    [
      `From registry@norland.example ${day}`,
      'From: "Registry, Norland" <registry@norland.example>',
      'To: office@coalition.example',
      `Date: ${day}`,
      `Subject: ${subject}`,
      `Message-ID: <${subject.length}@rows.example>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear colleagues,',
      '',
      'We will publish the list of visits by 30 September 2027.',
      '',
      'Yours faithfully,',
      'Jan Holm',
      '',
      '',
    ].join('\n')
  const box = [
    mail('Visits to the closed zone', 'Wed, 15 Apr 2026 09:12:00 +0200'),
    mail('Phones taken', 'Thu, 16 Apr 2026 10:00:00 +0200'),
  ].join('')
  await recordFile(page, textFile('box.mbox', box), 'Journey of the mailbox')
  await page
    .getByRole('listitem')
    .filter({ hasText: 'box.mbox' })
    .getByRole('link', { name: 'Read here' })
    .first()
    .click()
  const inside = page.getByRole('region', { name: '2 letters are in this mailbox' })
  await expect(inside.getByRole('link')).toHaveText(['Visits to the closed zone', 'Phones taken'])
  await expect(inside.getByRole('listitem').first()).toContainText('Registry, Norland · 15 Apr 2026')
  await expect(page.locator('[data-sheet]')).toContainText('Wed 15 Apr 2026')
  await expect(page.locator('[data-sheet]')).not.toContainText('2026-04-15')
})

test('a passage in hand is in sight in a table that is wider than the sheet', async ({ owner: page }) => {
  const columns = Array.from({ length: 14 }, (_, i) => `Column of register ${i + 1}`)
  const cells = columns.map((_, i) => `entry${i + 1}-of-the-register-of-visits`)
  const text = [
    [...columns, 'Address'],
    [...cells, 'https://norland.example/register'],
  ]
    .map((row) => row.join(';'))
    .join('\n')
  await recordFile(
    page,
    { name: 'wide.csv', mimeType: 'text/csv', buffer: Buffer.from(text) },
    'Journey of a wide table',
  )
  await page.reload()
  const table = page.getByRole('group', { name: 'Table' })
  const passage = table.locator('[data-current="true"]').first()
  await expect(passage).toHaveText('https://norland.example/register')
  await expect(async () => {
    const [at, around] = await Promise.all([passage.boundingBox(), table.boundingBox()])
    expect(at?.x ?? 0).toBeGreaterThanOrEqual(around?.x ?? Infinity)
    expect((at?.x ?? Infinity) + (at?.width ?? 0)).toBeLessThanOrEqual((around?.x ?? 0) + (around?.width ?? 0) + 1)
  }).toPass()
})
