import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { addCalendarAction } from '@/app/(app)/[workspace]/settings/deadlines/actions'
import { CalendarList } from '@/components/deadlines/calendar-list'
import { RecountList } from '@/components/deadlines/recount-list'
import { RuleTable } from '@/components/deadlines/rule-table'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { Field, Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { SettingsTabs } from '@/components/workspaces/settings-tabs'
import { mayKeepCalendars } from '@/lib/calendars/policy'
import { listCalendars } from '@/lib/calendars/queries'
import { countryCalendars } from '@/lib/deadlines/calendars/national'
import { shippedCalendar } from '@/lib/deadlines/calendars/shipped'
import { listRecounts } from '@/lib/recounts/queries'
import { mayKeepRules } from '@/lib/reply-rules/policy'
import { listReplyRules } from '@/lib/reply-rules/queries'
import { bindAction } from '@/lib/web/bind-action'
import { oneReading } from '@/lib/web/one-reading'
import { readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('deadlines'))('title') }
}

export default async function DeadlinesPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const asked = readQuery(await searchParams).calendar
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/settings/deadlines`
  if (asked && shippedCalendar(asked)) redirect(`${here}/calendars/${asked}`)
  const { rules, calendars, recounts } = await oneReading(actor, async () => ({
    rules: await listReplyRules(actor),
    calendars: await listCalendars(actor),
    recounts: await listRecounts(actor),
  }))
  const t = await getTranslations('deadlines')
  return (
    <PageBody>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        deeds={
          mayKeepRules(actor) ? (
            <ButtonLink href={`${here}/rules/new`} variant="primary">
              {t('add_rule')}
            </ButtonLink>
          ) : null
        }
      />
      <SettingsTabs base={base} current="deadlines" />
      {recounts.length > 0 ? (
        <>
          <SectionHead title={t('recounts_title')} />
          <RecountList recounts={recounts} here={here} timeZone={actor.timeZone} />
        </>
      ) : null}
      <SectionHead title={t('rules_title')} />
      <RuleTable rules={rules} here={here} />
      <SectionHead title={t('calendars_title')} />
      <CalendarList calendars={calendars} countries={countryCalendars()} here={here} />
      {mayKeepCalendars(actor) ? (
        <Disclosure name={t('add_calendar')}>
          <ActionForm
            action={bindAction(actor.workspaceSlug)(addCalendarAction)}
            className="flex max-w-xl flex-col gap-3"
          >
            <Hidden name="submissionKey" value={crypto.randomUUID()} />
            <Field name="name" label={t('calendar_name')} required />
            <Field name="source" label={t('calendar_source')} hint={t('calendar_source_hint')} required />
            <div>
              <SubmitButton>{t('add_calendar')}</SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
      ) : null}
    </PageBody>
  )
}
