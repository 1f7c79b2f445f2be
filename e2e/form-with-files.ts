import type { Page } from '@playwright/test'

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
