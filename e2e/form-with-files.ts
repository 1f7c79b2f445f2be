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
