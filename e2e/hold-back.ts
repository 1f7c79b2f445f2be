import type { Page, Request } from '@playwright/test'

/**
 * Holds every request to an address back, or only those that `which` names, until the function that it answers is called. One
 * that the page gave up meanwhile is let go all the same: the browser is told so and does nothing.
 */
export async function holdBack(
  page: Page,
  address: RegExp,
  which: (request: Request) => boolean = () => true,
): Promise<() => void> {
  const { promise: held, resolve: goOn } = Promise.withResolvers<void>()
  await page.route(address, async (route) => {
    if (which(route.request())) await held
    await route.fallback()
  })
  return goOn
}
