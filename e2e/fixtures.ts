import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { findViolations } from './find-violations'
import { PRODUCT_OF } from './product-of'

export { expect }

export const origin = () => process.env.E2E_ORIGIN ?? 'http://localhost:3000'
export const workspace = '/eastern-border-coalition'

type State = Awaited<ReturnType<BrowserContext['storageState']>>
let ownerState: State | null = null

export async function signIn(page: Page, email: string, password: string) {
  await page.goto(`${origin()}/sign-in`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** The session of the demo's owner, signed in once through the form. */
async function ownerSession(browser: Browser): Promise<State> {
  if (ownerState) return ownerState
  const context = await browser.newContext()
  await signIn(await context.newPage(), process.env.E2E_EMAIL ?? '', process.env.E2E_PASSWORD ?? '')
  ownerState = await context.storageState()
  await context.close()
  return ownerState
}

/** A page that fails its test on script errors, on what the content policy stops, and on any request elsewhere. */
function watch(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin()) faults.push(`request to ${url.origin}`)
  })
  return faults
}

type Fixtures = { owner: Page; noScript: Page; phone: Page }
type WorkerFixtures = { product: null }

async function openPage(
  browser: Browser,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser['newContext']>[0],
) {
  const context = await browser.newContext({
    baseURL: origin(),
    storageState: await ownerSession(browser),
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const faults = watch(page)
  await use(page)
  expect(faults).toEqual([])
  await context.close()
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  product: [
    // Playwright reads from the first parameter which fixtures this one needs: it has to be a pattern.
    async ({}, use, { project }) => {
      Object.assign(process.env, JSON.parse(process.env[PRODUCT_OF + project.name] ?? '{}'))
      await use(null)
    },
    { scope: 'worker', auto: true },
  ],
  owner: async ({ browser }, use) => openPage(browser, use, { viewport: { width: 1440, height: 900 } }),
  noScript: async ({ browser }, use) =>
    openPage(browser, use, { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } }),
  phone: async ({ browser }, use) => openPage(browser, use, { viewport: { width: 360, height: 780 } }),
})

/** A single key, once the page listens for them: before that a browser would lose it. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.locator('html[data-keys]').waitFor()
  await page.keyboard.press(key)
}

/** Nothing that an automatic check of WCAG 2.2 AA can find. */
export async function expectAccessible(page: Page) {
  const violations = await findViolations(page)
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
  ).toEqual([])
}
