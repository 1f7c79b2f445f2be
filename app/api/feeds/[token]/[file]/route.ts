import { findFeedActor } from '@/lib/auth/find-feed-actor'
import { todayIn } from '@/lib/dates'
import { env } from '@/lib/env'
import { hashOfFeedToken } from '@/lib/reminders/calendar-feed'
import { getDuties, getLanguage } from '@/lib/reminders/queries'
import { writeCalendar } from '@/lib/reminders/write-calendar'
import { notFoundResponse } from '@/lib/web/responses'

type Context = { params: Promise<{ token: string; file: string }> }

/** A secret that was made here; anything else is not looked up. */
const shape = /^[A-Za-z0-9_-]{43}$/

/** The calendar of one member by its secret address. Revoked, unknown and misspelt are one answer. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const actor = shape.test(token) ? await findFeedActor(hashOfFeedToken(token)) : null
  if (!actor) return notFoundResponse()
  const text = writeCalendar({
    base: `${env.APP_ORIGIN}/${actor.workspaceSlug}`,
    host: new URL(env.APP_ORIGIN).hostname,
    workspace: actor.workspaceName,
    language: await getLanguage(actor),
    isNeutral: actor.isNeutral,
    duties: await getDuties(actor, todayIn(actor.timeZone)),
    now: new Date(),
  })
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="answerable.ics"',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'private, no-store',
    },
  })
}
