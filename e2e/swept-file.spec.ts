import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test, workspace } from './fixtures'
import { drop, leaveOut, openForm, reply, unsaved } from './form-with-files'
import { textFile, theCase } from './reading-steps'

/** Takes files away by their name, as the sweep does after a week. */
async function sweepAway(name: string) {
  const address = await readFile(join(process.env.E2E_DATA_DIR ?? '', 'postgres-address'), 'utf8')
  const client = new pg.Client({ connectionString: address.trim() })
  await client.connect()
  await client.query('DELETE FROM "Document" WHERE "name" = $1', [name])
  await client.end()
}

test('a form whose file was swept meanwhile is saved no more without a word: it says so, and keeps all that was typed', async ({
  owner: page,
}) => {
  await openForm(page, `${workspace}/replies/new`)
  await page
    .getByLabel('The reply as a file')
    .setInputFiles(['swept.txt', 'stays.txt'].map((name) => textFile(name, reply(`SW ${name.length}/2026`))))
  await expect(page.getByText('stays.txt is kept.')).toBeVisible()
  await expect(page.getByLabel('Their reference')).toHaveValue(/MIN SW/, { timeout: 30_000 })
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.getByLabel('From').fill('Journey of a swept file')
  await sweepAway('swept.txt')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByText('swept.txt is not here any more')).toBeVisible()
  await expect(page.getByLabel('From')).toHaveValue('Journey of a swept file')
  await expect(leaveOut(page, 'swept.txt')).toBeHidden()
  await expect(leaveOut(page, 'stays.txt')).toBeVisible()
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from Journey of a swept file' })).toBeVisible()
})

test('without JavaScript a form whose file was swept comes back with all that was typed', async ({
  noScript: page,
}) => {
  await openForm(page, `${workspace}/sources/new`)
  await page.getByLabel('The source as a file').setInputFiles(textFile('swept plain.txt', reply('SW 3/2026')))
  await page.getByRole('button', { name: 'Upload and go on' }).click()
  await expect(leaveOut(page, 'swept plain.txt')).toBeVisible()
  await page.getByLabel('Title').fill('Typed by hand')
  await page.getByLabel(/^Date/).fill('2026-05-04')
  await page.getByLabel('Published by').fill('UNHCR')
  await sweepAway('swept plain.txt')
  await page.getByRole('button', { name: 'Save source' }).click()
  await expect(page.getByText('swept plain.txt is not here any more')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('Typed by hand')
  await expect(leaveOut(page, 'swept plain.txt')).toBeHidden()
})

test('on a phone the field for files is in sight however many forms are not saved yet', async ({ phone: page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const names = [1, 2, 3, 4].map((n) => `waits on a phone ${n}.txt`)
  for (const name of names) {
    await page.goto(`${workspace}/letters/new`)
    await drop(page, name, name, 'The letter as a file')
  }
  await page.goto(`${workspace}/letters/new`)
  await expect(page.getByLabel('The letter as a file')).toBeInViewport({ ratio: 1 })
  await openForm(page, `${workspace}/letters/new`)
  for (const name of names) {
    await unsaved(page, name).getByRole('button', { name: 'Leave it out' }).click()
    await expect(unsaved(page, name)).toBeHidden()
  }
})
