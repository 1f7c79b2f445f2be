import { expect, pressKey, test, workspace } from './fixtures'
import { leaveOut, putIn, reply, saveAnd } from './form-with-files'
import { holdBack } from './hold-back'
import { textFile, theCase } from './reading-steps'

test('a form that is saved while files are under way has each of them once, those chosen before others too', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await page.locator('html[data-keys]').waitFor()
  const goOn = await holdBack(page, /\/files$/, (sent) => sent.headers()['x-file-name'] === 'slow.txt')
  const field = page.getByLabel('The reply as a file')
  await field.setInputFiles(['kept.txt', 'slow.txt'].map((name) => textFile(name, reply(name))))
  await expect(page.getByText('kept.txt is kept.')).toBeVisible()
  await expect(page.getByText('Sending slow.txt…')).toBeVisible()
  await field.setInputFiles([textFile('afterwards.txt', reply('afterwards.txt'))])
  await expect(leaveOut(page, 'afterwards.txt')).toBeVisible()
  await page.getByLabel('From').fill('Journey of several under way')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByText('Tick the letter that this answers, or choose a case.')).toBeVisible()
  for (const name of ['kept.txt', 'slow.txt', 'afterwards.txt']) await expect(leaveOut(page, name)).toHaveCount(1)
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  for (const name of ['kept.txt', 'slow.txt', 'afterwards.txt']) await leaveOut(page, name).click()
})

test('files that the field tells of twice while the first is under way are kept once each', async ({ owner: page }) => {
  await page.goto(`${workspace}/replies/new`)
  await page.locator('html[data-keys]').waitFor()
  const goOn = await holdBack(page, /\/files$/, (sent) => sent.headers()['x-file-name'] === 'first.txt')
  const field = page.getByLabel('The reply as a file')
  const names = ['first.txt', 'second.txt', 'third.txt']
  await field.setInputFiles(names.map((name) => textFile(name, reply(name))))
  await expect(page.getByText('Sending first.txt…')).toBeVisible()
  await field.dispatchEvent('change')
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(page.getByText('third.txt is kept.')).toBeVisible()
  for (const name of names) await expect(leaveOut(page, name)).toHaveCount(1)
  for (const name of names) await leaveOut(page, name).click()
})

test('a form that is saved leads to its record, also where its case is chosen again meanwhile', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/replies/new`)
  await putIn(page, 'held.txt', 'LF 12/2026')
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.waitForURL(/case=/)
  await page.getByLabel('From').fill('Journey of a save held back')
  await saveAnd(page, () => page.getByLabel('Case', { exact: true }).selectOption(''))
  await expect(page.getByRole('heading', { name: 'Reply from Journey of a save held back' })).toBeVisible()
})

test('a form that is saved leads to its record, also where keys lead elsewhere meanwhile', async ({ owner: page }) => {
  await page.goto(`${workspace}/replies/new`)
  await page.locator('html[data-keys]').waitFor()
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.waitForURL(/case=/)
  await page.getByLabel('Text of the reply').fill('We will answer.')
  await page.getByLabel('From').fill('Journey of keys while it is saved')
  await saveAnd(page, async () => {
    for (const key of ['g', 'l', 'v', 'n', 'r']) await pressKey(page, key)
  })
  await expect(page.getByRole('heading', { name: 'Reply from Journey of keys while it is saved' })).toBeVisible()
})

test('a form that is being saved is not posted a second time by Ctrl and Enter', async ({ owner: page }) => {
  await page.goto(`${workspace}/replies/new`)
  await page.locator('html[data-keys]').waitFor()
  const posts: string[] = []
  page.on('request', (sent) => sent.method() === 'POST' && posts.push(sent.url()))
  await saveAnd(page, () => page.keyboard.press('Control+Enter'))
  await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save reply' })).toBeEnabled()
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect.poll(() => posts.length).toBe(2)
})

test('a case that is chosen while a file arrives is the one whose letters are listed', async ({ owner: page }) => {
  await page.goto(`${workspace}/replies/new`)
  await page.locator('html[data-keys]').waitFor()
  await expect(page.getByText('The newest letters of all cases.')).toBeVisible()
  const goOn = await holdBack(page, /replies\/new\?.*case=/, (sent) => sent.method() === 'GET')
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByLabel('The reply as a file').setInputFiles(textFile('meanwhile.txt', reply('LF 13/2026')))
  await expect(page.getByText('meanwhile.txt is kept.')).toBeVisible()
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await page.waitForURL(/draft=/)
  await page.waitForURL(/case=/)
  await expect(page.getByText('The newest letters of all cases.')).toBeHidden()
  await leaveOut(page, 'meanwhile.txt').click()
})

test('a form beside a dropped file is saved by Ctrl and Enter with the focus nowhere', async ({ owner: page }) => {
  await page.goto(`${workspace}/replies/new`)
  await putIn(page, 'by keys.txt', 'LF 9/2026')
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByLabel('From').fill('Journey of a save by keys')
  await page.getByRole('heading', { name: 'Record a reply' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Reply from Journey of a save by keys' })).toBeVisible()
})

test('what was typed beside a file stays when the page is made anew around it', async ({ owner: page }) => {
  await page.goto(`${workspace}/replies/new`)
  await page.getByLabel('From').fill('Typed before the file came')
  await putIn(page, 'beside.txt', 'LF 8/2026')
  await page.getByRole('heading', { name: 'Record a reply' }).click()
  await page.keyboard.press('?')
  for (const name of ['Turn single keys off', 'Turn single keys on'])
    await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('button', { name: 'Turn single keys off' })).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByLabel('From')).toHaveValue('Typed before the file came')
  await expect(leaveOut(page, 'beside.txt')).toHaveCount(1)
  await leaveOut(page, 'beside.txt').click()
})

test('a form whose file was saved from another tab says so, and keeps what was typed', async ({ owner: page }) => {
  await page.goto(`${workspace}/replies/new`)
  await putIn(page, 'twice open.txt', 'LF 10/2026')
  const other = await page.context().newPage()
  await other.goto(page.url())
  for (const tab of [page, other]) {
    await expect(tab.getByLabel('Their reference')).toHaveValue('MIN LF 10/2026', { timeout: 30_000 })
    await tab.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
    await tab.waitForURL(/case=/)
    await tab.getByLabel('From').fill('Journey of two tabs')
  }
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of two tabs' })).toBeVisible()
  await other.getByRole('button', { name: 'Save reply' }).click()
  await expect(other.getByText('A file in this form was saved with another record meanwhile.')).toBeVisible()
  await expect(other.getByLabel('From')).toHaveValue('Journey of two tabs')
  await expect(leaveOut(other, 'twice open.txt')).toBeVisible()
})
