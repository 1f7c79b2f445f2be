import { expect, expectAccessible, test, workspace } from './fixtures'
import { recordAddress } from './record-address'

const small = { width: 360, height: 780 }

const screens = [
  workspace,
  `${workspace}/cases`,
  `${workspace}/cases/new`,
  `${workspace}/letters`,
  `${workspace}/letters/new`,
  `${workspace}/replies/new`,
  `${workspace}/sources/new`,
  `${workspace}/commitments`,
  `${workspace}/institutions`,
  `${workspace}/institutions/new`,
  `${workspace}/follow-ups/new`,
  `${workspace}/search?q=lawyer`,
  `${workspace}/imports`,
  `${workspace}/reminders`,
  `${workspace}/settings/deadlines`,
  `${workspace}/commitments/review`,
  `${workspace}/imports/mail`,
  `${workspace}/imports/mail/queue`,
  `${workspace}/settings`,
  `${workspace}/settings/members`,
  `${workspace}/settings/tokens`,
  `${workspace}/settings/webhooks`,
  `${workspace}/settings/api`,
  `${workspace}/erasures`,
  `${workspace}/erasures/words`,
  '/workspaces',
  '/workspaces/new',
  '/account',
]

for (const screen of screens) {
  test(`an automatic check of accessibility finds nothing on ${screen}, in light, in dark, and in dark on a phone`, async ({
    owner: page,
  }) => {
    await page.goto(screen)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
    await page.setViewportSize(small)
    await expectAccessible(page)
  })
}

test('the pages of a case, a letter, a reply, a source and a commitment are accessible too', async ({
  owner: page,
}) => {
  test.setTimeout(300_000)
  await page.goto(`${workspace}/cases`)
  await page.getByRole('link', { name: 'Norland: closed border zone' }).click()
  await page.waitForURL(recordAddress('cases', '$'))
  const inCase = page.url()
  const followed = [
    '',
    '/timeline',
    '/letters',
    '/replies',
    '/sources',
    '/commitments',
    '/files',
    '/notes',
    '/history',
    '/edit',
    '/export',
  ].map((tab) => inCase + tab)
  await page.goto(inCase)
  for (const pattern of ['/letters/', '/recipients/', '/due', '/replies/', '/sources/', '/commitments/']) {
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const found = hrefs.find((href) => href.includes(pattern) && /[0-9a-f]{8}-/.test(href) && !href.includes('/new'))
    if (found) followed.push(found)
  }
  for (const address of followed) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(small)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})

// WCAG 1.4.10 asks for 320 pixels; 720 are what is left of 1440 at 200 % zoom.
for (const width of [320, 360, 720]) {
  test(`every screen fits into ${width} pixels without scrolling sideways`, async ({ phone: page }) => {
    await page.setViewportSize({ width, height: 780 })
    for (const screen of screens) {
      await page.goto(screen)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, screen).toBeLessThanOrEqual(0)
    }
  })
}
