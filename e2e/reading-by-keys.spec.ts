import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, pressKey, test } from './fixtures'
import { untilItIsSaving } from './form-with-files'
import { holdBack } from './hold-back'
import { letterAsPdf } from './letter-as-pdf'
import { card, decided, letters, recordFile, textFile } from './reading-steps'

const ministry = () => readFileSync(join(letters, 'en-ministry.txt'), 'utf8')

/** Two letters on two pages, as a text or as a PDF: more than a screen of words and of suggestions. */
const twoLetters = () => `${ministry()}\n${readFileSync(join(letters, 'en-agency.txt'), 'utf8')}`

const keysOf = (place: Locator) =>
  place.locator('.sr-only').evaluateAll((keys) => keys.map((key) => key.textContent?.trim() ?? ''))

/** Whether all of something is between what stays above and what stays below. */
async function expectBetween(page: Page, what: Locator, above: Locator, below: Locator) {
  await expect(async () => {
    const [at, top, bottom] = await Promise.all([what, above, below].map((one) => one.boundingBox()))
    expect(at && top && bottom).toBeTruthy()
    if (!at || !top || !bottom) return
    expect(at.y).toBeGreaterThanOrEqual(top.y + top.height - 1)
    expect(at.y + at.height).toBeLessThanOrEqual(bottom.y + 1)
  }).toPass()
}

test('every key of the reading view stands in the list of all keys, as the line at its foot has them', async ({
  owner: page,
}) => {
  const buffer = await letterAsPdf(ministry(), 'Ministry of the Interior of Norland', 2)
  await recordFile(page, { name: 'keys.pdf', mimeType: 'application/pdf', buffer }, 'Journey of all keys')
  await expect(card(page)).toBeVisible()
  await pressKey(page, '?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  const ofPage = dialog.getByRole('region', { name: 'On this page' })
  await expect(ofPage).toBeVisible()
  const shown = (await keysOf(page.getByRole('complementary', { name: 'Keys' }))).filter((key) => key !== '?')
  expect(shown).toEqual(['J K', 'A', 'E', 'D', 'Z', 'T', '1 – 5'])
  const listed = await keysOf(ofPage)
  expect(listed).toEqual(['J K', 'A', 'E', 'D', 'Z', 'T', '. ,', 'Shift .', '1 – 5'])
  // What J does on this page is said, and not what it does in lists.
  await expect(dialog.getByRole('region', { name: 'Everywhere' })).not.toContainText('in a list: next')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await pressKey(page, 'e')
  await expect(page.getByRole('button', { name: 'Accept as changed' })).toBeVisible()
  await expect(page.getByLabel('In short')).toBeFocused()
  expect(await keysOf(page.getByRole('complementary', { name: 'Keys' }))).toEqual(
    expect.arrayContaining(['Ctrl ↵', 'Esc', 'J K']),
  )
})

test('the keys of a page leave the list of all keys with the page', async ({ owner: page }) => {
  await recordFile(page, textFile('left.txt', ministry()), 'Journey of keys left')
  await pressKey(page, 'g')
  await pressKey(page, 'd')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForURL((url) => !url.pathname.includes('/replies/'))
  await pressKey(page, '?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog.getByRole('region', { name: 'On this page' })).toContainText('do')
  await expect(dialog).not.toContainText('dismiss')
})

for (const [width, height] of [
  [1440, 900],
  [1024, 700],
] as const) {
  test(`${width} wide, the count, the card and its passage are in sight at each step by keys`, async ({
    owner: page,
  }) => {
    await page.setViewportSize({ width, height })
    await recordFile(page, textFile('steps.txt', twoLetters()), `Journey of steps ${width}`)
    const keys = page.getByRole('complementary', { name: 'Keys' })
    const bar = page.locator('.reading-bar')
    const all = Number(/of (\d+)/.exec((await decided(page).textContent()) ?? '')?.[1])
    expect(all).toBeGreaterThan(5)
    for (let step = 1; step < all; step += 1) {
      const words = (await card(page).locator('blockquote').textContent()) ?? ''
      await pressKey(page, 'j')
      await expect(card(page).locator('blockquote')).not.toHaveText(words)
      await expectBetween(page, page.locator('[data-sheet] [data-current="true"]').first(), bar, keys)
      await expectBetween(page, decided(page), bar, keys)
      await expectBetween(page, card(page).getByRole('button', { name: 'Dismiss' }), decided(page), keys)
    }
  })
}

test('a card that gets higher after it came in hand, as with a font that arrives late, stays in sight', async ({
  owner: page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 })
  await recordFile(page, textFile('late.txt', twoLetters()), 'Journey of a late font')
  const dismiss = card(page).getByRole('button', { name: 'Dismiss' })
  const keys = page.getByRole('complementary', { name: 'Keys' })
  for (let step = 1; step < 5; step += 1) {
    const words = (await card(page).locator('blockquote').textContent()) ?? ''
    await pressKey(page, 'j')
    await expect(card(page).locator('blockquote')).not.toHaveText(words)
  }
  await expectBetween(page, dismiss, decided(page), keys)
  await card(page)
    .locator('blockquote')
    .evaluate((quote: HTMLElement) => (quote.style.paddingBottom = '3rem'))
  await expectBetween(page, dismiss, decided(page), keys)
})

test('a fold below the card that is opened by a key stays in sight', async ({ owner: page }) => {
  await page.setViewportSize({ width: 1024, height: 700 })
  await recordFile(page, textFile('fold.txt', twoLetters()), 'Journey of a fold')
  const words = (await card(page).locator('blockquote').textContent()) ?? ''
  await pressKey(page, 'j')
  await expect(card(page).locator('blockquote')).not.toHaveText(words)
  await expect(card(page).locator('[data-key]').first()).toBeFocused()
  const fold = page.locator('[data-beside] details.group > summary').last()
  await fold.focus()
  await page.keyboard.press('Enter')
  await expect(fold.locator('xpath=..')).toHaveAttribute('open')
  await expect(fold).toBeInViewport()
})

test('a key for a deed waits while another deed is being done, and is not done to what is shown still', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('two deeds.txt', ministry()), 'Journey of two deeds')
  await pressKey(page, 'j')
  const goOn = await holdBack(page, /\/replies\//, (sent) => sent.method() === 'POST')
  const posts: string[] = []
  page.on('request', (sent) => sent.method() === 'POST' && posts.push(sent.url()))
  await pressKey(page, 'd')
  await untilItIsSaving(page)
  await pressKey(page, 'a')
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(decided(page)).toHaveText(/^1 of/)
  expect(posts).toHaveLength(1)
})

test('beside a long passage on a low screen the reason stands above the deeds, and nothing below them', async ({
  owner: page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 })
  const long = `We have ${Array.from({ length: 60 }, (_, i) => `opened register ${i + 1} of visits`).join(', and have ')}.`
  await recordFile(
    page,
    textFile('long.txt', `Dear colleagues,\n\n${long}\n\nYours faithfully,`),
    'Journey of a long card',
  )
  const keys = page.getByRole('complementary', { name: 'Keys' })
  const dismiss = card(page).getByRole('button', { name: 'Dismiss' })
  await expectBetween(page, card(page).getByText('Why:'), decided(page), dismiss)
  await card(page)
    .locator('blockquote')
    .evaluate((quote: HTMLElement) => (quote.style.paddingBottom = '40rem'))
  await expectBetween(page, dismiss, decided(page), keys)
  const [deeds, line] = await Promise.all([dismiss.boundingBox(), keys.boundingBox()])
  expect((line?.y ?? 0) - (deeds?.y ?? 0) - (deeds?.height ?? 0)).toBeLessThan(20)
})

test('on a phone the count stands on the card that stays in sight, and the passage above it', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('phone.txt', twoLetters()), 'Journey of the phone')
  await page.setViewportSize({ width: 360, height: 780 })
  await page.reload()
  await expect(card(page).getByText('0 of', { exact: false })).toBeVisible()
  for (let step = 0; step < 4; step += 1) {
    const place = (await card(page).locator('blockquote').textContent()) ?? ''
    await card(page).getByRole('link', { name: 'Next suggestion' }).click()
    await expect(card(page).locator('blockquote')).not.toHaveText(place)
    const passage = page.locator('[data-sheet] [data-current="true"]').first()
    await expectBetween(page, passage, page.getByRole('banner'), card(page))
  }
})

test('after each key the focus is on what comes next, and what was done is said', async ({ owner: page }) => {
  await recordFile(page, textFile('focus.txt', ministry()), 'Journey of the focus')
  const accept = card(page).getByRole('button', { name: 'Accept', exact: false })
  const said = page.getByRole('status').filter({ hasText: /^(Accepted|Dismissed|Undone)\./ })
  await pressKey(page, 'e')
  await expect(page.getByLabel('In short')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(accept).toBeFocused()
  await pressKey(page, '?')
  await page.keyboard.press('Escape')
  await expect(accept).toBeFocused()
  await pressKey(page, 'a')
  await expect(said).toHaveText(/^Accepted\. 1 of \d+ decided$/)
  await expect(card(page).locator('[data-key]').first()).toBeFocused()
  await pressKey(page, 'z')
  await expect(said).toHaveText(/^Undone\. 0 of \d+ decided$/)
  await expect(accept).toBeFocused()
  await pressKey(page, 'd')
  await expect(said).toHaveText(/^Dismissed\. 1 of \d+ decided$/)
  await expect(card(page).locator('[data-key]').first()).toBeFocused()

  // Words of one's own: their form takes the focus, and gives it back.
  await pressKey(page, '.')
  await pressKey(page, '1')
  await expect(page.getByLabel('In short')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('In short')).toHaveCount(0)
  await expect(card(page).locator('[data-key]').first()).toBeFocused()

  // The last one decided: nothing is in hand, and the heading says so.
  while ((await card(page).count()) > 0) {
    const before = (await decided(page).textContent()) ?? ''
    await pressKey(page, 'd')
    await expect(decided(page)).not.toHaveText(before)
  }
  await expect(decided(page)).toBeFocused()
})

test('Shift takes the next sentence as well, also where the full stop is another sign with it', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('longer.txt', ministry()), 'Journey of two sentences')
  const words = page.getByRole('group', { name: 'Make the chosen words a passage' }).locator('[aria-live]')
  await pressKey(page, '.')
  const one = (await words.textContent()) ?? ''
  await pressKey(page, 'Shift+Period')
  await expect(words).not.toHaveText(one)
  expect(((await words.textContent()) ?? '').length).toBeGreaterThan(one.length)
})
