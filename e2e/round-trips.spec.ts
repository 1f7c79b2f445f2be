import type { APIRequestContext, Page } from '@playwright/test'
import { expect, origin, test, workspace } from './fixtures'
import { fill } from './strangers/fill'
import { routes } from './strangers/rows'
import { jobsAhead, readVictim } from './strangers/victim'

/** There is no such page without a record: it is asked for with one of each kind. */
const withRecordOnly = '/[workspace]/erasures/new'

const pages = Object.keys(routes).filter(
  (route) => routes[route] === 'workspace' && !route.startsWith('route ') && route !== withRecordOnly,
)

/** The ways of showing a page that read more than the bare page does. */
const views = [
  '/[workspace]?everyone=1',
  '/[workspace]/cases?q=border&mine=1',
  '/[workspace]/commitments?institution=[institutionId]&open=[commitmentId]',
  '/[workspace]/commitments?case=[caseId]&due=overdue&sort=due',
  '/[workspace]/letters?institution=[institutionId]&case=[caseId]',
  '/[workspace]/letters/new?case=[caseId]',
  '/[workspace]/replies/new?letter=[letterId]',
  '/[workspace]/follow-ups/new?commitment=[commitmentId]',
  '/[workspace]/commitments/review?case=[caseId]',
  '/[workspace]/institutions?q=ministry',
  '/[workspace]/imports/mail/items/[mailItemId]?case=[caseId]',
  '/[workspace]/search?q=letter',
  '/[workspace]/erasures/new?letter=[letterId]',
  '/[workspace]/erasures/new?reply=[replyId]',
  '/[workspace]/erasures/new?source=[sourceId]',
  '/[workspace]/erasures/new?document=[documentId]',
  '/[workspace]/letters/new?draft=[draftId]',
  '/[workspace]/replies/new?case=[caseId]&draft=[draftId]',
  '/[workspace]/sources/new?draft=[draftId]',
  '/[workspace]/replies/[filedReplyId]',
  '/[workspace]/replies/[filedReplyId]/edit',
  '/[workspace]/cases/[caseId]/export?choice=[choiceId]',
]

/** What only earlier journeys leave behind: asked for where it is, so that this journey can also run alone. */
const laterRecords = /\[(filedReplyId|importId|mailImportId|mailItemId|exportId|recountId)\]/

/** Rules and calendars that come with the product have pages without a record. */
const shipped = { ruleId: 'eu-commission-letters', calendarId: 'eu-commission-brussels' }

const saidSoFar = async () => Number(await (await fetch(`http://127.0.0.1:${process.env.E2E_COUNT_PORT}`)).text())

/** A form that was sent with a file, and comes back with both. */
async function draftOf(request: APIRequestContext): Promise<string> {
  const file = {
    name: 'kept.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Dear Minister,\n\nWe ask you to answer.'),
  }
  const answer = await request.post(`${origin()}${workspace}/files`, {
    headers: { origin: origin() },
    multipart: { returnTo: `${workspace}/letters/new`, subject: 'Typed', file },
    maxRedirects: 0,
  })
  return new URL(answer.headers().location ?? '', origin()).searchParams.get('draft') ?? ''
}

/** The choice of an export that was looked at and not made. */
async function choiceOf(page: Page, caseId: string): Promise<string> {
  await page.goto(`${workspace}/cases/${caseId}/export`)
  await page.getByRole('button', { name: 'See what would go in' }).click()
  await page.waitForURL(/choice=/)
  return new URL(page.url()).searchParams.get('choice') ?? ''
}

test('no page of a workspace asks the database more than six times', async ({ owner }) => {
  test.setTimeout(240_000)
  const found = await readVictim(workspace.slice(1))
  const [draftId, choiceId] = [await draftOf(owner.request), await choiceOf(owner, String(found.caseId))]
  await expect.poll(jobsAhead, { timeout: 60_000 }).toBe(0)
  const victim = { ...found, ...shipped, draftId, choiceId }
  const tooMany: string[] = []
  const missing: string[] = []
  let most = 0
  for (const route of [...pages, ...views]) {
    const ask = async () => {
      const before = await saidSoFar()
      const answer = await owner.request.get(`${origin()}${fill(route, victim)}`)
      return { answer, trips: (await saidSoFar()) - before }
    }
    const { answer, trips: first } = await ask()
    // A connection that is new greets first, which is not the page's doing: asked again it is open.
    const trips = first > 6 ? (await ask()).trips : first
    if (answer.status() === 404 && laterRecords.test(route)) {
      missing.push(route)
      continue
    }
    expect.soft(answer.status(), route).toBe(200)
    expect.soft(trips, `${route} asks at all`).toBeGreaterThan(0)
    if (trips > 6) tooMany.push(`${route}: ${trips}`)
    most = Math.max(most, trips)
  }
  if (missing.length > 0) process.stdout.write(`Not asked, no journey left such a record: ${missing.join(', ')}\n`)
  expect(tooMany).toEqual([])
  expect(most).toBeGreaterThan(3)
})
