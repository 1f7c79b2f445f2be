import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] } satisfies axe.RunOptions

type Violation = { id: string; nodes: { html: string }[] }

/** What the check does in a page that is a single document: the rules are brought into it once, however often it is looked at. */
async function checkDocument(page: Page): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (how) => {
    // What fades is looked at when it has faded; what turns for ever is looked at as it turns.
    const passing = document
      .getAnimations()
      .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
    const { axe: inPage } = window as unknown as { axe: typeof axe }
    const { violations } = await inPage.run(document, how)
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))
  }, options)
}

/** What an automatic check of WCAG 2.2 AA finds on a page and in every frame of it, also in those without an origin. */
export async function findViolations(page: Page): Promise<Violation[]> {
  // The builder opens a second page and brings the rules into each anew: four times as slow, and needed for frames alone.
  if (page.frames().length === 1) return checkDocument(page)
  return (await new AxeBuilder({ page }).options(options).analyze()).violations
}
