import type { Page } from '@playwright/test'
import { expect, expectAccessible, origin, signIn, test } from './fixtures'
import { drop, leaveOut, openToType as openForm, putIn, saveAnd, unsaved } from './form-with-files'
import { recordFile, textFile, theCase } from './reading-steps'

const isBack = (page: Page) => page.getByText('What you typed here before and did not save stands in the form again.')

for (const { path, field, list } of [
  { path: 'replies/new', field: /^Subject/, list: 'Kind' },
  { path: 'letters/new', field: /^Subject/, list: 'Kind' },
  { path: 'sources/new', field: /^Title/, list: 'Kind' },
]) {
  test(`what is typed into ${path} is there after a reload and on the way back, until it is left out`, async ({
    owner: page,
  }) => {
    await openForm(page, path)
    await page.getByLabel(field).fill('Typed by hand')
    await page.getByLabel(list, { exact: true }).selectOption({ index: 2 })
    const chosen = await page.getByLabel(list, { exact: true }).inputValue()
    await page.reload()
    await expect(page.getByLabel(field)).toHaveValue('Typed by hand')
    await expect(page.getByLabel(list, { exact: true })).toHaveValue(chosen)
    await expect(isBack(page)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Cases' }).first().click()
    await page.waitForURL(/\/cases$/)
    await openForm(page, path)
    await expect(page.getByLabel(field)).toHaveValue('Typed by hand')
    await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
    await expect(page.getByLabel(field)).toHaveValue('')
    await page.reload()
    await page.locator('html[data-keys]').waitFor()
    await expect(page.getByLabel(field)).toHaveValue('')
    await expect(isBack(page)).toBeHidden()
  })
}

test('what is typed beside a file is there with it after a reload, and gone when the reply is saved', async ({
  owner: page,
}) => {
  await openForm(page)
  await page.getByLabel('Signed by').fill('Typed before the file')
  await putIn(page, 'typed beside.txt', 'KT 1/2026')
  await page.getByLabel('From').fill('Journey of typed words')
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.waitForURL(/case=/)
  await expect(page.getByText('The newest letters of all cases.')).toBeHidden()
  const box = page.locator('input[name="answers[]"]').nth(1)
  await box.setChecked(!(await box.isChecked()))
  const isTicked = await box.isChecked()
  await page.reload()
  await expect(page.getByLabel('From')).toHaveValue('Journey of typed words')
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed before the file')
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN KT 1/2026')
  await expect(leaveOut(page, 'typed beside.txt')).toBeVisible()
  expect(await box.isChecked()).toBe(isTicked)
  await page.locator('html[data-keys]').waitFor()
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of typed words' })).toBeVisible()
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('typed ')))).toEqual([])
})

test('nothing that was typed stays in the browser after somebody signed out, in this tab or another', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: origin(), viewport: { width: 1440, height: 900 } })
  const [page, other] = [await context.newPage(), await context.newPage()]
  await signIn(page, process.env.E2E_EMAIL ?? '', process.env.E2E_PASSWORD ?? '')
  for (const tab of [page, other]) {
    await openForm(tab)
    await tab.getByLabel('Subject').fill('Not for the next who sits here')
  }
  const words = (tab: Page) => tab.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
  for (const tab of [page, other]) expect(await words(tab)).toContain('Not for the next')
  await page.locator('.top-bar summary, header summary').last().click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(/sign-in/)
  for (const tab of [page, other]) await expect.poll(() => words(tab)).not.toContain('Not for the next')
  await context.close()
})

test('going on with a file keeps what was typed into the form before, and a form with words of its own keeps those', async ({
  owner: page,
}) => {
  await openForm(page)
  await putIn(page, 'went on with.txt', 'KT 2/2026')
  await openForm(page)
  await page.getByLabel('Signed by').fill('Typed meanwhile')
  await unsaved(page, 'went on with.txt').getByRole('link', { name: 'Go on with it' }).click()
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN KT 2/2026')
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed meanwhile')
  await openForm(page)
  await page.getByLabel('Signed by').fill('For another reply')
  await unsaved(page, 'went on with.txt').getByRole('link', { name: 'Go on with it' }).click()
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed meanwhile')
  await leaveOut(page, 'went on with.txt').click()
  await page.waitForURL((address) => !address.searchParams.has('draft'))
  // Which of them comes first depends on what was still done with the file when the page was left.
  const cameBack: string[] = []
  for (const left of [2, 1]) {
    await openForm(page)
    await expect(isBack(page), `${left} to come`).toBeVisible()
    cameBack.push(await page.getByLabel('Signed by').inputValue())
    await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
  }
  expect(cameBack.toSorted()).toEqual(['For another reply', 'Typed meanwhile'])
})

test('a form whose draft was saved from another tab keeps what was typed when a case is chosen', async ({
  owner: page,
}) => {
  await openForm(page)
  await putIn(page, 'two tabs.txt', 'KT 3/2026')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(other.getByLabel('Their reference')).toHaveValue('MIN KT 3/2026')
  await other.locator('html[data-keys]').waitFor()
  await other.getByLabel('Signed by').fill('Typed in the other tab')
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByLabel('From').fill('Journey of the first tab')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of the first tab' })).toBeVisible()
  await other.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await other.waitForURL(/case=/)
  await expect(other.getByText('The newest letters of all cases.')).toBeHidden()
  await expect(other.getByLabel('Signed by')).toHaveValue('Typed in the other tab')

  await drop(other, 'put in later.txt', 'KT 4/2026')
  await other.close()
  await openForm(page)
  await expect(unsaved(page, 'put in later.txt')).toBeVisible()
  await expect(unsaved(page, 'two tabs.txt')).toBeHidden()
  await unsaved(page, 'put in later.txt').getByRole('button', { name: 'Leave it out' }).click()
  await expect(unsaved(page, 'put in later.txt')).toBeHidden()
})

for (const { what, from, isSaved } of [
  { what: 'is forgotten where it was saved', from: 'Journey of leaving early', isSaved: true },
  { what: 'is there again where it was refused', from: '', isSaved: false },
]) {
  test(`what is typed into a form that is left for another record while it is being saved ${what}`, async ({
    owner: page,
  }) => {
    await openForm(page)
    await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
    await page.getByLabel('Text of the reply').fill('We will answer.')
    await page.getByLabel('From').fill('Journey of another record')
    await page.getByRole('button', { name: 'Save reply' }).click()
    await expect(page.getByRole('heading', { name: 'Reply from Journey of another record' })).toBeVisible()
    await page.locator('details[data-add-menu] summary').click()
    await page.locator('details[data-add-menu] a[href$="/replies/new"]').click()
    await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
    await page.waitForURL(/case=/)
    await page.getByLabel('Signed by').fill('Typed before it was saved')
    await page.getByLabel('Text of the reply').fill('We will answer once more.')
    await page.getByLabel('From').fill(from)
    await saveAnd(page, () => page.goBack())
    await expect(page.getByRole('heading', { name: 'Reply from Journey of another record' })).toBeVisible()
    const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }).includes('Typed before it was saved'))
    await expect.poll(kept).toBe(!isSaved)
    await openForm(page)
    await expect(page.getByLabel('Signed by')).toHaveValue(isSaved ? '' : 'Typed before it was saved')
    await expect(isBack(page)).toBeVisible({ visible: !isSaved })
  })
}

test('what is typed into the correction of a reply is there again when that was left by a link, and never over what others changed since', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('correction.txt', 'Dear colleagues,\n\nWe will answer.'), 'Journey of a correction')
  const edit = `${page.url().split('?')[0]}/edit`
  const begin = async (tab: Page) => {
    await tab.goto(edit)
    await tab.locator('html[data-keys]').waitFor()
  }
  await begin(page)
  await page.getByLabel('Signed by').fill('Typed and left')
  await page.getByRole('link', { name: 'Cases' }).first().click()
  await page.waitForURL(/\/cases$/)
  await page.goBack()
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed and left')
  await expect(isBack(page)).toBeVisible()
  await expectAccessible(page)

  const other = await page.context().newPage()
  await begin(other)
  await other.getByLabel('Signed by').fill('Changed by others')
  await other.getByRole('button', { name: 'Save changes' }).click()
  await other.waitForURL((url) => !url.pathname.endsWith('/edit'))
  await begin(page)
  await expect(page.getByLabel('Signed by')).toHaveValue('Changed by others')
  await expect(isBack(page)).toBeHidden()
})
