import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, pressKey, expectAccessible, test, workspace } from './fixtures'
import { letterAsPdf } from './letter-as-pdf'
import { card, decided, letters, openReplyForm, recordFile, textFile, theCase } from './reading-steps'
import { realText, whySkipped } from './real-texts'

/**
 * Works through everything that is proposed by single keys: what can be accepted is, the rest dismissed. Gives how many
 * commitments there were, and how many keys were pressed.
 */
async function workThrough(page: Page): Promise<{ commitments: number; keys: number }> {
  let [commitments, keys] = [0, 0]
  for (;;) {
    if ((await card(page).count()) === 0) return { commitments, keys }
    const before = (await decided(page).textContent()) ?? ''
    const isCommitment = (await card(page).getByText('Commitment', { exact: true }).count()) > 0
    if (isCommitment) commitments += 1
    keys += 1
    await pressKey(
      page,
      (await card(page)
        .getByRole('button', { name: /^Accept/ })
        .count()) > 0
        ? 'a'
        : 'd',
    )
    await expect(decided(page)).not.toHaveText(before)
  }
}

/** What each letter promises in so many words. */
const promises: Record<string, string[]> = {
  'de-ministerium.txt': ['Wir werden die Statistik bis zum 31. Juli 2026 veröffentlichen.'],
  'en-agency.txt': [
    'We will send you the new guidelines by 1 September 2026.',
    'The Agency intends to train all interviewers in the course of this year.',
  ],
  'en-ministry.txt': ['the Ministry will publish the instruction on access to the zone by 30 June 2026'],
  'fr-mediateur.txt': ['Nous publierons un rapport sur ces visites avant le 30 septembre 2026.'],
  'pl-urzad.txt': ['Do dnia 31 sierpnia 2026 r. opublikujemy wyniki kontroli.'],
}

const onRecord = (page: Page, words: string) =>
  page.locator('[data-sheet] .passage--commitment:not(.passage--suggested)').filter({ hasText: words })

for (const name of readdirSync(letters).filter((file) => file.endsWith('.txt'))) {
  test(`${name} is dropped, read, and its commitments are accepted by single keys`, async ({ owner: page }) => {
    test.setTimeout(120_000)
    const text = readFileSync(join(letters, name), 'utf8')
    const institution = `Journey of ${name}`
    await recordFile(page, textFile(name, text), institution)
    await expect(card(page)).toBeVisible()
    const quote = (await card(page).locator('blockquote').textContent()) ?? ''
    expect(text.replace(/\s+/g, ' ')).toContain(quote)
    const { commitments } = await workThrough(page)
    const promised = promises[name] ?? []
    expect(promised).not.toEqual([])
    expect(commitments).toBeGreaterThanOrEqual(promised.length)
    await expect(page.getByText('Everything is decided.')).toBeVisible()
    for (const words of promised) await expect(onRecord(page, words)).toBeVisible()
    await page.goto(`${workspace}/commitments`)
    await expect(page.getByRole('row', { name: institution })).toHaveCount(commitments)
  })
}

test('a reply of two pages is worked through in less than two minutes with one key for each suggestion', async ({
  owner: page,
}) => {
  const [first, second] = ['en-ministry.txt', 'en-agency.txt'].map((name) => readFileSync(join(letters, name), 'utf8'))
  const buffer = await letterAsPdf(`${first}\n${second}`, 'Ministry of the Interior of Norland', 2)
  await recordFile(page, { name: 'two-pages.pdf', mimeType: 'application/pdf', buffer }, 'Journey of two pages')
  const proposed = Number(/of (\d+)/.exec((await decided(page).textContent()) ?? '')?.[1])
  const began = Date.now()
  const { keys } = await workThrough(page)
  expect(Date.now() - began).toBeLessThan(120_000)
  expect(proposed).toBeGreaterThan(5)
  expect(keys).toBe(proposed)
  // What became of it stands beside the words; running heads and numbers of pages stand in no paragraph.
  await expect(page.locator('[data-sheet]').getByText('Commitment, open').first()).toBeVisible()
  await expect(page.locator('[data-sheet] > div').first()).not.toContainText('Page 1 of 2')
  await expect(page.getByRole('link', { name: /^We will send you the new guidelines/ })).toBeVisible()
  await expectAccessible(page)
})

test('a promise that goes on over the page is accepted by one key, and stands whole on the record and in the list', async ({
  owner: page,
  noScript,
}) => {
  test.setTimeout(120_000)
  const [first, second] = [
    'The Ministry will publish the instruction on access to the zone in full, and the',
    'list of all stations where it is applied, by 30 September 2027.',
  ]
  const text = [
    'Dear colleagues,',
    '',
    'Thank you for your letter on the closed zone, which we have read with care.',
    '',
    `${first} ${second}`,
    '',
    'Yours faithfully,',
    '',
    'Jan Holm',
  ].join('\n')
  const buffer = await letterAsPdf(text, 'Ministry of the Interior of Norland', 2)
  const file = { name: 'over-the-page.pdf', mimeType: 'application/pdf', buffer }
  await recordFile(page, file, 'Journey over a page')
  await expect(decided(page)).toHaveText('0 of 1 decided')
  await expect(card(page).locator('blockquote')).toHaveText(`${first} […] ${second}`)
  const lines = page.locator('[data-sheet] .passage--commitment')
  await expect(lines).toHaveText([first, second])
  await expectAccessible(page)

  // A plain form says the same without scripts.
  await noScript.goto(page.url())
  await noScript.getByRole('button', { name: 'Accept' }).click()
  await expect(noScript.locator('[data-sheet] .passage--commitment:not(.passage--suggested)')).toHaveText([
    first,
    second,
  ])
  await noScript.getByRole('button', { name: 'Undo' }).click()
  await expect(decided(noScript)).toHaveText(/^0 of/)

  await page.reload()
  await pressKey(page, 'a')
  await expect(onRecord(page, first)).toBeVisible()
  await expect(onRecord(page, second)).toBeVisible()
  await page.goto(`${workspace}/commitments`)
  const row = page.getByRole('row', { name: 'Journey over a page' })
  await expect(row).toContainText(`${first} ${second}`)
  await row.getByRole('link', { name: /^The Ministry will publish the instruction/ }).click()
  await expect(page.getByText(`${first} […] ${second}`)).toBeVisible()
})

test('the reply of the Commission is worked through: what it says it will do is on the record', async ({
  owner: page,
}) => {
  const reply = realText('commission-reply-2021.txt')
  test.skip(reply === null, whySkipped)
  await recordFile(page, textFile('commission.txt', reply ?? ''), 'European Commission (journey)')
  const { commitments } = await workThrough(page)
  expect(commitments).toBeGreaterThanOrEqual(4)
  await page.goto(`${workspace}/commitments`)
  await expect(page.getByRole('row', { name: 'European Commission (journey)' })).toHaveCount(commitments)
})

test('the statement of UNHCR and IOM is read as a source, and what they offer is on the record', async ({
  owner: page,
}) => {
  const statement = realText('unhcr-iom-statement-2021-11-10.txt')
  test.skip(statement === null, whySkipped)
  await page.goto(`${workspace}/sources/new`)
  await page.getByLabel('The source as a file').setInputFiles(textFile('statement.txt', statement ?? ''))
  await expect(page.getByText('statement.txt is kept.')).toBeVisible()
  await page.getByLabel('Title').fill('Statement at the border (read)')
  await page.getByLabel(/^Date/).fill('2021-11-10')
  await page.getByLabel('Published by').fill('UNHCR\nIOM')
  await page.getByRole('button', { name: 'Save source' }).click()
  await expect(page.getByRole('button', { name: 'Read again' })).toBeVisible({ timeout: 30_000 })
  await workThrough(page)
  await expect(onRecord(page, 'are ready to support')).toBeVisible()
  await expect(onRecord(page, 'stand ready to provide')).toBeVisible()
})

test('a suggestion is edited, dismissed, undone, and stays dismissed when the document is read again', async ({
  owner: page,
}) => {
  const text = readFileSync(join(letters, 'en-ministry.txt'), 'utf8')
  await recordFile(page, textFile('edited.txt', text), 'Journey of the editor')
  await pressKey(page, 'e')
  await page.getByLabel('In short').fill('The instruction is published (edited)')
  await page.getByRole('button', { name: 'Accept as changed' }).click()
  await expect(page.getByRole('link', { name: 'The instruction is published (edited)' })).toBeVisible()
  await pressKey(page, 'z')
  await expect(page.getByRole('link', { name: 'The instruction is published (edited)' })).toHaveCount(0)
  await expect(decided(page)).toHaveText(/^0 of/)

  const words = (await card(page).locator('blockquote').textContent()) ?? ''
  await pressKey(page, 'd')
  await expect(decided(page)).toHaveText(/^1 of/)
  await page.getByRole('button', { name: 'Read again' }).click()
  await expect(page.getByText(/is being read|waits to be read/)).toHaveCount(0, { timeout: 30_000 })
  await expect(decided(page)).toHaveText(/^1 of/)
  await expect(card(page).locator('blockquote')).not.toHaveText(words)
  // The page as it stays, not as it was while it was asked for again; in whole, so that the line of keys covers nothing.
  await page.setViewportSize({ width: 1440, height: 2400 })
  await page.reload()
  await expect(card(page).locator('blockquote')).not.toHaveText(words)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

test('without JavaScript a mail is uploaded, fills in the form, and its suggestion is accepted and undone', async ({
  noScript: page,
}) => {
  test.setTimeout(120_000)
  const mail = [
    'From: "Registry, Norland" <registry@norland.example>',
    'To: office@coalition.example',
    'Date: Wed, 15 Apr 2026 09:12:00 +0200',
    'Subject: Re: Visits to the closed zone',
    'Message-ID: <journey@norland.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear colleagues,',
    '',
    'Thank you for your letter.',
    '',
    'We will publish the list of visits by 30 September 2027.',
    '',
    'Yours faithfully,',
    'Jan Holm',
    '',
  ].join('\r\n')
  await openReplyForm(page)
  await page.getByLabel('From').fill('Registry without scripts')
  await page
    .getByLabel('The reply as a file')
    .setInputFiles({ name: 'reply.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) })
  await page.getByRole('button', { name: 'Upload and go on' }).click()
  await expect(page.getByRole('button', { name: 'Leave reply.eml out' })).toBeVisible()
  await expect(async () => {
    const show = page.getByRole('link', { name: 'Show what was read' })
    if ((await show.count()) > 0) await show.click()
    await expect(page.getByLabel('Subject')).toHaveValue('Re: Visits to the closed zone', { timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByLabel('From')).toHaveValue('Registry without scripts')
  await expect(page.getByLabel('Received on')).toHaveValue('2026-04-15')
  await page.getByLabel('Case').selectOption({ label: theCase })
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Registry without scripts' })).toBeVisible()
  await expect(card(page).locator('blockquote')).toContainText('We will publish the list of visits')
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.locator('[data-sheet] .passage--commitment')).toContainText('We will publish the list of visits')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(decided(page)).toHaveText(/^0 of/)
  await expect(page.getByText('Nothing is drawn from this yet')).toBeVisible()
})
