import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, workspace } from './fixtures'
import { recordAddress } from './record-address'

async function addInstitution(page: Page, name: string, above = '') {
  await page.goto(`${workspace}/institutions/new`)
  await page.locator('input[name="name"]').fill(name)
  if (above) await page.locator('select[name="parentId"]').selectOption({ label: above })
  await page
    .getByRole('button', { name: /Add|Save/ })
    .first()
    .click()
  await page.waitForURL(recordAddress('institutions'))
  return page.url()
}

/** A rule of ten working days, which no script is needed to write. */
async function addRule(page: Page, name: string) {
  await page.goto(`${workspace}/settings/deadlines/rules/new`)
  await page.locator('input[name="name"]').fill(name)
  await page.locator('input[name="count"]').fill('10')
  await page.locator('select[name="trigger"]').selectOption('sent')
  await page.locator('input[name="sourceLabel"]').fill('Act on answers, section 4')
  await page.locator('input[name="sourceUrl"]').fill('https://laws.norland.example/answers')
  await page.locator('select[name="standing"]').selectOption('verified')
  await page.locator('textarea[name="reason"]').fill('Read in the official journal')
  await page.getByRole('button', { name: 'Save rule' }).click()
  await page.waitForURL(/\/rules\/(?!new)[^/]+$/)
  return page.url()
}

async function walk(page: Page, hasScript: boolean) {
  const tag = Date.now().toString(36)
  const [ministry, office, rule] = [`Ministry ${tag}`, `Office ${tag} below it`, `Norland answers ${tag}`]
  const ministryPage = await addInstitution(page, ministry)
  await addInstitution(page, office, ministry)
  const rulePage = await addRule(page, rule)
  await expect(page.getByText('Read in the official journal')).toBeVisible()
  if (hasScript) await expectAccessible(page)

  await page.goto(ministryPage)
  await page.getByText('Give a rule for each kind of letter').click()
  await page.locator('#rules select[name="petition"]').selectOption({ label: rule })
  await page.getByRole('button', { name: 'Save rules' }).click()
  await expect(page.locator('#rules').getByRole('link', { name: rule })).toBeVisible()

  await page.goto(`${workspace}/letters/new`)
  await page.locator('select[name="kind"]').selectOption('petition')
  await page.locator('select[name="channel"]').selectOption('email')
  await page.locator('textarea[name="text"]').fill('We ask for the figures of the last year.')
  await page.locator('input[name="subject"]').fill(`Petition ${tag}`)
  await page.locator('input[name="sentOn"]').fill(new Date().toISOString().slice(0, 10))
  await page.getByLabel('Title of the new case').fill(`Case ${tag}`)
  await page.getByLabel('Recipients').fill(office)
  await page.getByRole('button', { name: 'Save letter' }).click()
  await page.waitForURL(recordAddress('letters'))
  const row = page.getByRole('table', { name: 'What each recipient owes' }).getByRole('row', { name: office })
  const why = (await row.locator('a[href$="/due"]').getAttribute('href')) ?? ''
  await page.goto(why)
  const title = page.getByRole('heading', { level: 1 })
  const before = (await title.textContent()) ?? ''
  await expect(page.getByText(rule).first()).toBeVisible()
  await expect(page.getByText('Act on answers, section 4').first()).toBeVisible()
  await expect(page.getByText('10 working days').first()).toBeVisible()
  if (hasScript) await expectAccessible(page)

  await page.goto(rulePage)
  await page.getByText('Correct it, or say what is in force from a day on').click()
  await page.locator('input[name="count"]').fill('20')
  await page.locator('textarea[name="reason"]').fill('The act says twenty')
  await page.getByRole('button', { name: 'Save version' }).click()
  await expect(page.getByText('The act says twenty').first()).toBeVisible()
  await page.goto(`${workspace}/settings/deadlines`)
  await page.getByRole('link', { name: `${rule}: The act says twenty` }).click()
  await page.waitForURL(/\/recounts\//)
  const moved = page.getByRole('table', { name: 'What moved' }).getByRole('row', { name: office })
  await expect
    .poll(
      async () => {
        await page.reload()
        return moved.count()
      },
      { timeout: 60_000 },
    )
    .toBe(1)
  await expect(page.getByText('1 day moved')).toBeVisible()
  if (hasScript) await expectAccessible(page)
  await moved.getByRole('link').click()
  await page.waitForURL(/\/due$/)
  await expect(title).not.toHaveText(before)
  await expect(page.getByText('20 working days').first()).toBeVisible()
  await expect(page.getByText('The rule was corrected.')).toBeVisible()
}

test('a rule of our own counts for a body below, explains its days, and moves them when it is corrected', async ({
  owner,
}) => {
  test.setTimeout(180_000)
  await walk(owner, true)
})

test('the same without JavaScript', async ({ noScript }) => {
  test.setTimeout(180_000)
  await walk(noScript, false)
})
