import type { Page } from '@playwright/test'
import { expect, workspace } from './fixtures'
import { holdBack } from './hold-back'
import { textFile } from './reading-steps'

/** A reply written for these journeys, by its reference. */
export const reply = (tag: string) =>
  [
    'Ministry of the Interior, Norland',
    '',
    'Halvik, 20 November 2026',
    `Ref. MIN ${tag}`,
    '',
    'Dear colleagues,',
    '',
    'We will publish the count of all permits by 30 June 2027.',
    '',
    'Yours faithfully,',
    '',
    'Head of the Registry',
  ].join('\n')

/** The button that leaves a file out of the form. */
export const leaveOut = (page: Page, name: string) => page.getByRole('button', { name: `Leave ${name} out` })

const notSaved = (page: Page) => page.getByRole('region', { name: 'Not saved yet' })

/** What the form tells of one file that was put into it and not saved. */
export const unsaved = (page: Page, name: string) => notSaved(page).getByRole('listitem').filter({ hasText: name })

/** Opens a form; of several things that are not saved it tells in a fold, which is opened too. */
export async function openForm(page: Page, address: string) {
  await page.goto(address)
  const fold = notSaved(page).locator('summary')
  if ((await fold.count()) > 0) await fold.click()
}

/** Opens the form for a reply, or another one of the workspace, until its scripts run: what is typed sooner is not kept. */
export async function openToType(page: Page, path = 'replies/new') {
  await openForm(page, `${workspace}/${path}`)
  await page.locator('html[data-keys]').waitFor()
}

/** Puts the file of a reply into a form, and waits until it is kept. */
export async function drop(page: Page, name: string, tag: string, field = 'The reply as a file') {
  await page.getByLabel(field).setInputFiles(textFile(name, reply(tag)))
  await expect(page.getByText(`${name} is kept.`)).toBeVisible()
}

/** Puts the file of a reply into the form for one, until it is read and the address leads back to it. */
export async function putIn(page: Page, name: string, tag: string) {
  await page.getByLabel('The reply as a file').setInputFiles(textFile(name, reply(tag)))
  await expect(page.getByLabel('Their reference')).toHaveValue(`MIN ${tag}`, { timeout: 30_000 })
  await page.waitForURL(/draft=/)
}

/** Until a form says that it is being saved. */
export const untilItIsSaving = (page: Page) =>
  expect(page.locator('button[type="submit"][aria-disabled="true"]').first()).toBeVisible()

/** Saves the form for a reply, and does something else before that is answered. */
export async function saveAnd(page: Page, meanwhile: () => Promise<unknown>) {
  const goOn = await holdBack(page, /\/replies\/new/, (sent) => sent.method() === 'POST')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await untilItIsSaving(page)
  await meanwhile()
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
}
