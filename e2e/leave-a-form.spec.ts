import { expect, expectAccessible, origin, test, workspace } from './fixtures'
import { drop, leaveOut, openForm, putIn, reply, unsaved } from './form-with-files'
import { holdBack } from './hold-back'
import { textFile, theCase } from './reading-steps'

/** Each form, its field for files, and a page that one may leave it for. */
const forms = [
  { path: 'replies/new', field: 'The reply as a file' },
  { path: 'letters/new', field: 'The letter as a file' },
  { path: 'sources/new', field: 'The source as a file' },
]

for (const { path, field } of forms) {
  test(`a file dropped on ${path} is told when the form is opened again, until it is gone on with or left out`, async ({
    owner: page,
  }) => {
    const names = ['left behind', 'left out'].map((name) => `${name} ${path.split('/')[0]}.txt`)
    for (const name of names) {
      await openForm(page, `${workspace}/${path}`)
      await drop(page, name, 'LF 1/2026', field)
      await page.getByRole('link', { name: 'Cases' }).first().click()
      await page.waitForURL(/\/cases$/)
    }
    await openForm(page, `${workspace}/${path}`)
    const [behind = '', out = ''] = names
    for (const name of names) await expect(unsaved(page, name)).toContainText(`You put ${name} into this form on `)
    await expectAccessible(page)
    await unsaved(page, out).getByRole('button', { name: 'Leave it out' }).click()
    await expect(unsaved(page, out)).toBeHidden()
    await unsaved(page, behind).getByRole('link', { name: 'Go on with it' }).click()
    await expect(leaveOut(page, behind)).toBeVisible()
    await expect(unsaved(page, behind)).toBeHidden()
    const gone = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
    await leaveOut(page, behind).click()
    await gone
    await openForm(page, `${workspace}/${path}`)
    await expect(page.getByLabel(field)).toBeVisible()
    for (const name of names) await expect(unsaved(page, name)).toBeHidden()
  })
}

test('a file dropped and left is gone on with, saved with its reply, and told no more', async ({ owner: page }) => {
  await openForm(page, `${workspace}/replies/new`)
  await drop(page, 'saved later.txt', 'LF 2/2026')
  await page.goto(`${workspace}/cases`)
  await openForm(page, `${workspace}/replies/new`)
  await unsaved(page, 'saved later.txt').getByRole('link', { name: 'Go on with it' }).click()
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN LF 2/2026', { timeout: 30_000 })
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByLabel('From').fill('Journey of what was left')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of what was left' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'saved later.txt' }).first()).toBeVisible()
  await openForm(page, `${workspace}/replies/new`)
  await expect(page.getByLabel('The reply as a file')).toBeVisible()
  await expect(unsaved(page, 'saved later.txt')).toBeHidden()
})

test('a reload and the Back key lead back to the file in the form, and after saving to an empty one', async ({
  owner: page,
}) => {
  await openForm(page, `${workspace}/replies/new`)
  await drop(page, 'comes back.txt', 'LF 3/2026')
  await page.waitForURL(/draft=/)
  await page.reload()
  await expect(leaveOut(page, 'comes back.txt')).toBeVisible()
  await page.getByRole('link', { name: 'Cases' }).first().click()
  await page.waitForURL(/\/cases$/)
  await page.goBack()
  await expect(leaveOut(page, 'comes back.txt')).toBeVisible()
  await expect(page.getByLabel('Their reference')).toHaveValue('MIN LF 3/2026', { timeout: 30_000 })
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.waitForURL(/case=/)
  await expect(page.getByText('The newest letters of all cases.')).toBeHidden()
  await page.getByLabel('From').fill('Journey of the way back')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of the way back' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('The reply as a file')).toBeVisible()
  await expect(leaveOut(page, 'comes back.txt')).toBeHidden()
  await drop(page, 'another.txt', 'LF 4/2026')
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByLabel('From').fill('Journey of another reply')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of another reply' })).toBeVisible()
})

test('a reply that is saved while the letters of its case are still on their way leaves no file on the way back', async ({
  owner: page,
}) => {
  await openForm(page, `${workspace}/replies/new`)
  await putIn(page, 'in a hurry.txt', 'LF 11/2026')
  await page.reload()
  await page.locator('html[data-keys]').waitFor()
  await page.getByLabel('From').fill('Journey of a hurry')
  const { promise: held, resolve: goOn } = Promise.withResolvers<void>()
  await page.route(/replies\/new\?.*case=/, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback()
    const response = await route.fetch()
    await held
    return route.fulfill({ response })
  })
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of a hurry' })).toBeVisible()
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await page.goBack()
  await expect(page.getByLabel('The reply as a file')).toBeVisible()
  await expect(leaveOut(page, 'in a hurry.txt')).toBeHidden()
})

test('the Back key to a form that was just opened leads back to the file that was dropped on it', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/cases`)
  await page.getByRole('link', { name: 'Letters' }).first().click()
  await openForm(page, `${workspace}/sources/new`)
  await page.getByLabel('The source as a file').setInputFiles(textFile('back once.txt', reply('LF 5/2026')))
  await page.waitForURL(/draft=/)
  await page.getByRole('link', { name: 'Cases' }).first().click()
  await page.waitForURL(/\/cases$/)
  await page.goBack()
  await expect(leaveOut(page, 'back once.txt')).toBeVisible()
  await leaveOut(page, 'back once.txt').click()
  await expect(leaveOut(page, 'back once.txt')).toBeHidden()
})

test('without JavaScript a file that was uploaded and left is gone on with, or left out, by plain forms', async ({
  noScript: page,
}) => {
  await openForm(page, `${workspace}/letters/new`)
  await page.getByLabel('Subject').fill('Typed before it was left')
  await page.getByLabel('The letter as a file').setInputFiles(textFile('plain.txt', reply('LF 6/2026')))
  await page.getByRole('button', { name: 'Upload and go on' }).click()
  await expect(leaveOut(page, 'plain.txt')).toBeVisible()
  await openForm(page, `${workspace}/letters/new`)
  await unsaved(page, 'plain.txt').getByRole('link', { name: 'Go on with it' }).click()
  await expect(page.getByLabel('Subject')).toHaveValue('Typed before it was left')
  await openForm(page, `${workspace}/letters/new`)
  await unsaved(page, 'plain.txt').getByRole('button', { name: 'Leave it out' }).click()
  await expect(unsaved(page, 'plain.txt')).toBeHidden()
  await page.getByLabel('Our reference').fill('Typed beside it')
  await page.getByLabel('The letter as a file').setInputFiles(textFile('plain again.txt', reply('LF 12/2026')))
  await page.getByRole('button', { name: 'Upload and go on' }).click()
  await leaveOut(page, 'plain again.txt').click()
  await expect(page.getByLabel('Our reference')).toHaveValue('Typed beside it')
  await expect(leaveOut(page, 'plain again.txt')).toBeHidden()
})

test('a reply that is saved before its file has arrived has the file, once, and nothing of it is left unsaved', async ({
  owner: page,
}) => {
  await openForm(page, `${workspace}/replies/new`)
  await page.locator('html[data-keys]').waitFor()
  const goOn = await holdBack(page, /\/files$/, (sent) => sent.method() === 'PUT')
  const dataTransfer = await page.evaluateHandle((text) => {
    const carried = new DataTransfer()
    carried.items.add(new File([text], 'too early.txt', { type: 'text/plain' }))
    return carried
  }, reply('LF 7/2026'))
  await page.getByLabel('The reply as a file').dispatchEvent('drop', { dataTransfer })
  await expect(page.getByText('Sending too early.txt…')).toBeVisible()
  await page.getByLabel('From').fill('Journey of a hasty save')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByText('Tick the letter that this answers, or choose a case.')).toBeVisible()
  await expect(leaveOut(page, 'too early.txt')).toHaveCount(1)
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of a hasty save' })).toBeVisible()
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(page.locator('a[download]', { hasText: 'too early.txt' })).toHaveCount(1)
  await openForm(page, `${workspace}/replies/new`)
  await expect(page.getByLabel('The reply as a file')).toBeVisible()
  await expect(unsaved(page, 'too early.txt')).toBeHidden()
})

test('of several files each is told of: what is kept, and what is not and why', async ({ owner: page }) => {
  await openForm(page, `${workspace}/sources/new`)
  await page.route(/\/files$/, (route) =>
    route.request().headers()['x-file-name'] === 'b.txt'
      ? route.fulfill({ status: 413, body: 'This file is too large.' })
      : route.fallback(),
  )
  await page
    .getByLabel('The source as a file')
    .setInputFiles(['a.txt', 'b.txt', 'c.txt'].map((name) => textFile(name, reply(name))))
  await expect(page.getByText('c.txt is kept.')).toBeVisible()
  await expect(page.getByText('a.txt is kept.')).toBeVisible()
  await expect(page.getByText('b.txt: This file is too large.')).toBeVisible()
  for (const name of ['a.txt', 'c.txt']) await leaveOut(page, name).click()
  await expect(page.getByText('a.txt is kept.')).toBeHidden()
})

test('without JavaScript a form that is refused does not tell its own file as one of another form', async ({
  noScript: page,
}) => {
  await openForm(page, `${workspace}/sources/new`)
  for (const name of ['own.txt', 'own too.txt']) {
    await page.getByLabel('The source as a file').setInputFiles(textFile(name, reply('LF 14/2026')))
    await page.getByRole('button', { name: 'Save source' }).click()
    await expect(leaveOut(page, name)).toBeVisible()
    await expect(unsaved(page, name)).toHaveCount(0)
  }
  await openForm(page, `${workspace}/sources/new`)
  await expect(unsaved(page, 'own.txt')).toContainText('own.txt, own too.txt')
  await unsaved(page, 'own.txt').getByRole('button', { name: 'Leave them out' }).click()
})

test('what was typed beside a file that was left out is there when the form is opened again', async ({
  owner: page,
}) => {
  await openForm(page, `${workspace}/replies/new`)
  await putIn(page, 'wrong.txt', 'LF 15/2026')
  await page.getByLabel('Signed by').fill('Typed beside a wrong file')
  await leaveOut(page, 'wrong.txt').click()
  await page.waitForURL((url) => !url.search.includes('draft='))
  await page.getByRole('link', { name: 'Cases' }).first().click()
  await page.waitForURL(/\/cases$/)
  await openForm(page, `${workspace}/replies/new`)
  await expect(page.getByLabel('Signed by')).toHaveValue('Typed beside a wrong file')
  await page.getByRole('status').getByRole('button', { name: 'Leave it out' }).click()
})

test('a posted form that names no draft that can be one comes back with all that was typed', async ({
  owner: page,
}) => {
  const answer = await page.request.post(`${workspace}/files`, {
    headers: { origin: origin() },
    multipart: { returnTo: `${workspace}/replies/new`, draft: 'no-id', subject: 'Typed all the same' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(303)
  await page.goto(answer.headers().location ?? '')
  await expect(page.getByLabel('Subject')).toHaveValue('Typed all the same')
})
