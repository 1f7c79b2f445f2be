import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, workspace } from './fixtures'

export type Dropped = { name: string; mimeType: string; buffer: Buffer }

/** Letters written for these journeys. */
export const letters = join(import.meta.dirname, 'letters')
/** A text as its file. */
export const textFile = (name: string, text: string): Dropped => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

/** A case of the demo, as the form offers it. */
export const theCase = '2026-01 Norland: closed border zone'

/** The form for a reply, before anything is known of it. */
export async function openReplyForm(page: Page) {
  await page.goto(`${workspace}/replies/new`)
  await expect(page.getByLabel('The reply as a file')).toBeVisible()
}

/** Lets a file fall on the field for files, as from the desktop. */
async function dropFile(page: Page, { name, mimeType, buffer }: Dropped) {
  await page.locator('html[data-keys]').waitFor()
  const dataTransfer = await page.evaluateHandle(
    ({ name, mimeType, bytes }) => {
      const carried = new DataTransfer()
      carried.items.add(
        new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name, { type: mimeType }),
      )
      return carried
    },
    { name, mimeType, bytes: buffer.toString('base64') },
  )
  const field = page.getByLabel('The reply as a file')
  await field.dispatchEvent('dragover', { dataTransfer })
  await field.dispatchEvent('drop', { dataTransfer })
}

/** Drops a file on the form of a reply and saves it; ends on the reply, when its document was read. */
export async function recordFile(page: Page, file: Dropped, institution: string) {
  await openReplyForm(page)
  await dropFile(page, file)
  await expect(page.getByText(`${file.name} is kept.`)).toBeVisible()
  await page.getByLabel('Case').selectOption({ label: theCase })
  await page.getByLabel('From').fill(institution)
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: `Reply from ${institution}` })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Read again' })).toBeVisible({ timeout: 30_000 })
}

/** The suggestion in hand. */
export const card = (page: Page) => page.locator('li[aria-current="true"]')
/** How many are decided, in words. */
export const decided = (page: Page) => page.getByRole('heading', { name: /of \d+ decided$/ })
