import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { correctDayAction, importDaysAction } from '@/app/(app)/[workspace]/settings/deadlines/actions'
import { CalendarDays } from '@/components/deadlines/calendar-days'
import { CorrectDayForm, ImportDaysForm } from '@/components/deadlines/calendar-forms'
import { RecountList } from '@/components/deadlines/recount-list'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { mayKeepCalendars } from '@/lib/calendars/policy'
import { getCalendarYear } from '@/lib/calendars/queries'
import { todayIn } from '@/lib/dates'
import { listRecounts } from '@/lib/recounts/queries'
import { bindAction } from '@/lib/web/bind-action'
import { oneReading } from '@/lib/web/one-reading'
import { readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; calendarId: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('deadlines'))('calendar') }
}

export default async function CalendarPage({ params, searchParams }: Props) {
  const { workspace, calendarId } = await params
  const actor = await requireActor(workspace)
  const asked = readQuery(await searchParams).year ?? ''
  const year = /^(19|20|21)\d\d$/.test(asked) ? Number(asked) : Number(todayIn(actor.timeZone).slice(0, 4))
  const { calendar, recounts } = await oneReading(actor, async () => ({
    calendar: await getCalendarYear(actor, calendarId, year),
    recounts: await listRecounts(actor, { afterId: null, limit: 5 }),
  }))
  if (!calendar) notFound()
  const t = await getTranslations('deadlines')
  const settings = `/${actor.workspaceSlug}/settings/deadlines`
  const here = `${settings}/calendars/${calendar.id}`
  const bind = bindAction(actor.workspaceSlug)
  return (
    <PageBody isNarrow>
      <PageHead
        title={calendar.name}
        lead={calendar.source ?? t('no_source')}
        deeds={<ButtonLink href={settings}>{t('all_rules')}</ButtonLink>}
      />
      <SectionHead
        title={t('days_of', { year: String(year) })}
        end={
          <span className="flex gap-3">
            <a href={`${here}?year=${year - 1}`} className="link-quiet">
              {year - 1}
            </a>
            <a href={`${here}?year=${year + 1}`} className="link-quiet">
              {year + 1}
            </a>
          </span>
        }
      />
      {calendar.isListed ? null : <p className="max-w-2xl pb-2 text-warning">{t('not_listed')}</p>}
      <CalendarDays days={calendar.days} removed={calendar.removed} />
      {mayKeepCalendars(actor) ? (
        <>
          <SectionHead title={t('correct_title')} />
          <p className="max-w-2xl pb-3 text-muted">{t('correct_lead')}</p>
          <CorrectDayForm action={bind(correctDayAction)} calendarId={calendar.id} />
          <Disclosure name={t('import_title')}>
            <ImportDaysForm action={bind(importDaysAction)} calendarId={calendar.id} />
          </Disclosure>
        </>
      ) : null}
      {recounts.length > 0 ? (
        <>
          <SectionHead title={t('recounts_title')} />
          <RecountList recounts={recounts} here={settings} timeZone={actor.timeZone} />
        </>
      ) : null}
    </PageBody>
  )
}
