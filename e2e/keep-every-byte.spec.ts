import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, origin, test, workspace } from './fixtures'

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

const incoming = () => readdir(join(process.env.E2E_DATA_DIR ?? '', 'incoming')).catch(() => [])

/** Sends a part of an upload by hand, then cuts the line. */
async function cutUpload(cookie: string, bytes: Buffer, share: number): Promise<void> {
  const { hostname, port, host } = new URL(origin())
  const socket = connect(Number(port), hostname)
  await new Promise((ready) => socket.once('connect', ready))
  const head = [
    `PUT ${workspace}/files HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin()}`,
    `Cookie: ${cookie}`,
    'X-File-Name: cut.txt',
    `Content-Length: ${bytes.length}`,
    '',
    '',
  ]
  socket.write(head.join('\r\n'))
  socket.write(bytes.subarray(0, Math.floor(bytes.length * share)))
  await new Promise((done) => socket.end(() => socket.destroy() && done(null)))
}

test('an upload that is cut at 0, 1, 50 or 99 per cent leaves neither a file nor a row', async ({ owner: page }) => {
  await page.goto(`${workspace}/cases`)
  const cookie = await cookieOf(page)
  const bytes = randomBytes(2_000_000)
  for (const share of [0, 0.01, 0.5, 0.99]) await cutUpload(cookie, bytes, share)
  await expect.poll(incoming).toEqual([])
  const stored = createHash('sha256').update(bytes).digest('hex')
  const folder = await readdir(join(process.env.E2E_DATA_DIR ?? '', 'files', stored.slice(0, 2))).catch(() => [])
  expect(folder).not.toContain(stored)
})

for (const size of [10 * 1024 * 1024 - 1, 10 * 1024 * 1024 + 1]) {
  test(`a file of ${size} bytes arrives whole, and comes back as it went`, async ({ owner: page }) => {
    await page.goto(`${workspace}/cases`)
    const bytes = randomBytes(size)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const headers = {
      Origin: origin(),
      'X-File-Name': encodeURIComponent('größe ../x.bin'),
      'X-Content-Sha256': hash,
      'Content-Type': 'application/octet-stream',
    }
    const sent = await page.request.put(`${workspace}/files`, { data: bytes, headers })
    expect(sent.status()).toBe(201)
    const { id, sha256, sizeBytes } = (await sent.json()) as { id: string; sha256: string; sizeBytes: number }
    expect({ sha256, sizeBytes }).toEqual({ sha256: hash, sizeBytes: size })
    const back = await page.request.get(`${workspace}/files/${id}`)
    expect(
      createHash('sha256')
        .update(await back.body())
        .digest('hex'),
    ).toBe(hash)
    expect(back.headers()['content-disposition']).toContain("filename*=UTF-8''x.bin")
  })
}

test('a file over the limit is refused in plain words, and one that changed on the way too', async ({
  owner: page,
}) => {
  await page.goto(`${workspace}/cases`)
  const large = await page.request.put(`${workspace}/files`, {
    data: Buffer.alloc(51_000_000),
    headers: { Origin: origin(), 'X-File-Name': 'large.bin' },
  })
  expect(large.status()).toBe(413)
  expect(await large.text()).toContain('too large')
  const wrong = await page.request.put(`${workspace}/files`, {
    data: Buffer.from('a'),
    headers: { Origin: origin(), 'X-Content-Sha256': '0'.repeat(64) },
  })
  expect(wrong.status()).toBe(422)
  const foreign = await page.request.put(`${workspace}/files`, {
    data: Buffer.from('a'),
    headers: { Origin: 'https://evil.example' },
  })
  expect(foreign.status()).toBe(403)
})

test('without JavaScript a file is uploaded from the form, and nothing that was typed is lost', async ({
  noScript: page,
}) => {
  await page.goto(`${workspace}/letters/new`)
  await page.getByLabel('Subject').fill('A letter with a file')
  await page.getByLabel('Asks').fill('One\nTwo')
  await page
    .getByLabel('The letter as a file')
    .setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('The letter itself, as a file.') })
  await page.getByRole('button', { name: 'Upload and go on' }).click()
  await expect(page.getByRole('button', { name: 'Leave letter.txt out' })).toBeVisible()
  await expect(page.getByLabel('Subject')).toHaveValue('A letter with a file')
  await expect(page.getByLabel('Asks')).toHaveValue(/^One\r?\nTwo$/)
  await page.getByLabel('Sent on').fill('2026-05-04')
  await page.getByLabel('Title of the new case').fill('With a file')
  await page.getByLabel('Recipients').fill('UNHCR')
  await page.getByRole('button', { name: 'Save letter' }).click()
  await expect(page.locator('[data-sheet]')).toContainText('The letter itself, as a file.')
})

test('without JavaScript a form that is refused keeps the file that it was saved with', async ({ noScript: page }) => {
  await page.goto(`${workspace}/letters/new`)
  await page.getByLabel('Subject').fill('Saved too early')
  const bytes = randomBytes(5_000_000)
  await page
    .getByLabel('The letter as a file')
    .setInputFiles({ name: 'naïve scan.pdf', mimeType: 'application/pdf', buffer: bytes })
  await page.getByRole('button', { name: 'Save letter' }).click()
  await expect(page.getByText('Give a day.')).toBeVisible()
  await page.getByRole('button', { name: 'Save letter' }).click()
  await expect(page.getByRole('button', { name: 'Leave naïve scan.pdf out' })).toBeVisible()
  await page.getByLabel('Sent on').fill('2026-05-04')
  await page.getByLabel('Title of the new case').fill('Kept all along')
  await page.getByLabel('Recipients').fill('UNHCR')
  await page.getByRole('button', { name: 'Save letter' }).click()
  await expect(page.getByRole('heading', { name: 'Saved too early' })).toBeVisible()
  const address = await page.getByRole('link', { name: 'naïve scan.pdf' }).first().getAttribute('href')
  const kept = await (await page.request.get(`${origin()}${address}`)).body()
  expect(createHash('sha256').update(kept).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('without JavaScript a form too large to save in one go comes back with its file and its words, and is saved then', async ({
  noScript: page,
}) => {
  await page.goto(`${workspace}/letters/new`)
  await page.getByLabel('Subject').fill('Twelve megabytes')
  await page.getByLabel('Sent on').fill('2026-05-04')
  await page.getByLabel('Title of the new case').fill('A heavy file')
  await page.getByLabel('Recipients').fill('UNHCR')
  const bytes = randomBytes(12_000_000)
  await page
    .getByLabel('The letter as a file')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: bytes })
  await page.getByRole('button', { name: 'Save letter' }).click()
  await expect(page.getByText('The file is kept, and nothing is saved yet')).toBeVisible()
  await expect(page.getByLabel('Subject')).toHaveValue('Twelve megabytes')
  await expect(page.getByRole('button', { name: 'Leave scan.pdf out' })).toBeVisible()
  await page.getByRole('button', { name: 'Save letter' }).click()
  await expect(page.getByRole('heading', { name: 'Twelve megabytes' })).toBeVisible()
  const address = await page.getByRole('link', { name: 'scan.pdf' }).first().getAttribute('href')
  const kept = await (await page.request.get(`${origin()}${address}`)).body()
  expect(createHash('sha256').update(kept).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('a form without a place for files that is too large to save is told so', async ({ owner }) => {
  const answer = await owner.request.post(`${origin()}${workspace}/settings`, {
    headers: { origin: origin() },
    multipart: { name: 'x'.repeat(4_000_000), other: 'y'.repeat(6_000_000) },
  })
  expect([answer.status(), await answer.text()]).toEqual([413, expect.stringContaining('more than 9 MB')])
})

for (const form of ['letters/new', 'sources/new']) {
  test(`without JavaScript a file over the limit is refused in words on ${form}, beside what was typed`, async ({
    noScript: page,
  }) => {
    const path = join(mkdtempSync(join(tmpdir(), 'answerable-large-')), 'large.bin')
    writeFileSync(path, '')
    truncateSync(path, 51_000_000)
    await page.goto(`${workspace}/${form}`)
    const typed = page.getByLabel(form === 'letters/new' ? 'Subject' : /^Title/).first()
    await typed.fill('Typed before the file')
    await page.locator('input[type="file"]').setInputFiles(path)
    await page.getByRole('button', { name: 'Upload and go on' }).click()
    await expect(page.getByText('This file is too large: 50 MB at most.')).toBeVisible()
    await expect(typed).toHaveValue('Typed before the file')
    rmSync(path)
  })
}
