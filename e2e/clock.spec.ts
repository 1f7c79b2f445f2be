import { expect, expectAccessible, test, workspace } from './fixtures'
import { recordAddress } from './record-address'

/** The day, so many days from now, as a form takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A working day in some ten days: far inside a term of twenty working days, and no Saturday or Sunday. */
function workingDayAhead(): string {
  for (let days = 9; ; days += 1) {
    const weekday = new Date(`${inDays(days)}T00:00:00Z`).getUTCDay()
    if (weekday > 1 && weekday < 6) return inDays(days)
  }
}

test('a holiday announced late moves an open due day, an extension moves it again, and each says why', async ({
  owner,
}) => {
  test.setTimeout(180_000)
  const name = `Transport Office ${Date.now().toString(36)}`
  await owner.goto(`${workspace}/institutions/new`)
  await owner.locator('input[name="name"]').fill(name)
  await owner.getByLabel('Reply rule').selectOption('uk-freedom-of-information')
  await owner
    .getByRole('button', { name: /Add|Save/ })
    .first()
    .click()
  await owner.waitForURL(recordAddress('institutions'))
  await owner.goto(`${workspace}/letters/new`)
  await owner.getByLabel('Kind').selectOption('access_request')
  await owner.getByLabel('Channel').selectOption('email')
  await owner.getByLabel('Text of the letter').fill('Please send us the figures for the last year.')
  await owner.getByLabel('Subject').fill(`Figures of ${name}`)
  await owner.getByLabel('Sent on').fill(inDays(0))
  await owner.getByLabel('Title of the new case').fill(`Case of ${name}`)
  await owner.getByLabel('Recipients').fill(name)
  await owner.getByRole('button', { name: 'Save letter' }).click()
  const row = owner
    .getByRole('table', { name: 'What each recipient owes' })
    .getByRole('row', { name: new RegExp(name) })
  const link = row.locator('a[href$="/due"]')
  const why = (await link.getAttribute('href')) ?? ''
  await owner.goto(why)
  const title = owner.getByRole('heading', { level: 1 })
  const before = (await title.textContent()) ?? ''
  await expectAccessible(owner)

  const late = workingDayAhead()
  await owner.goto(`${workspace}/settings/deadlines/calendars/uk-any-part?year=${late.slice(0, 4)}`)
  const correction = owner.locator('form', { has: owner.getByRole('button', { name: 'Save the day' }) })
  await correction.locator('input[name="on"]').fill(late)
  await correction.locator('input[name="name"]').fill('Day of mourning')
  await correction.locator('input[name="reason"]').fill('Announced this morning')
  await correction.getByRole('button', { name: 'Save the day' }).click()
  await expect(owner.getByText('Day of mourning').first()).toBeVisible()
  await expectAccessible(owner)
  await expect
    .poll(
      async () => {
        await owner.goto(why)
        return title.textContent()
      },
      { timeout: 60_000 },
    )
    .not.toBe(before)
  await expect(owner.getByText('A calendar was corrected.')).toBeVisible()
  await expect(owner.getByText('Day of mourning').first()).toBeVisible()

  const afterHoliday = (await title.textContent()) ?? ''
  await owner.goto(why.replace(/due$/, 'clock'))
  await owner.getByLabel('By how many').fill('10')
  await owner.getByLabel('Reason that was given').first().fill('Third parties have to be heard')
  await owner.getByRole('button', { name: 'Record the extension' }).click()
  await expect(owner.getByText('Third parties have to be heard').first()).toBeVisible()
  await expectAccessible(owner)
  await owner.goto(why)
  await expect(title).not.toHaveText(afterHoliday)
  await expect(owner.getByText('The institution extended its term.')).toBeVisible()
})

test('a calendar file too large to send is told in words before it is sent, and what was typed stays', async ({
  owner,
}) => {
  await owner.goto(`${workspace}/settings/deadlines/calendars/uk-any-part`)
  await owner.getByText('Take days from an iCalendar file (.ics)').click()
  await owner
    .locator('input[name=calendarFile]')
    .setInputFiles({ name: 'days.ics', mimeType: 'text/calendar', buffer: Buffer.alloc(12_000_000, 'x') })
  await owner.getByLabel('Where it comes from').last().fill('As published this morning')
  await owner.getByRole('button', { name: 'Take the days in' }).click()
  await expect(owner.getByRole('alert').filter({ hasText: 'This form carries more than 9 MB' })).toBeVisible()
  await expect(owner.getByLabel('Where it comes from').last()).toHaveValue('As published this morning')
})
