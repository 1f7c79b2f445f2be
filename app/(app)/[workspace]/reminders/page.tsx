import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import {
  changeReminderSettingAction,
  makeFeedAction,
  revokeFeedAction,
} from '@/app/(app)/[workspace]/reminders/actions'
import { newFeed } from '@/app/(app)/[workspace]/reminders/new-feed'
import { PageBody } from '@/components/layout/page-body'
import { FeedList } from '@/components/reminders/feed-list'
import { ReminderDays } from '@/components/reminders/reminder-days'
import { SettingForm } from '@/components/reminders/setting-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { env } from '@/lib/env'
import { getReminders } from '@/lib/reminders/queries'
import { usualSetting } from '@/lib/reminders/schema'
import { bindAction } from '@/lib/web/bind-action'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('title') }
}

export default async function RemindersPage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  const { reminders, setting, feeds } = await getReminders(actor)
  const t = await getTranslations('reminders')
  const base = `/${actor.workspaceSlug}`
  const bind = bindAction(actor.workspaceSlug)
  return (
    <PageBody isNarrow>
      <PageHead title={t('title')} lead={t('lead')} />
      {env.SMTP_URL ? null : <p className="type-small pb-3 text-muted">{t('no_mail')}</p>}
      {reminders.length === 0 ? (
        <EmptyState title={t('none_title')} deeds={<ButtonLink href={base}>{t('to_desk')}</ButtonLink>}>
          {t('none')}
        </EmptyState>
      ) : (
        <ReminderDays base={base} reminders={reminders} />
      )}
      <SectionHead title={t('setting')} />
      <SettingForm action={bind(changeReminderSettingAction)} setting={setting ?? usualSetting} />
      <SectionHead title={t('calendar')} />
      <FeedList
        timeZone={actor.timeZone}
        feeds={feeds}
        madeNow={await newFeed()}
        actions={{ make: bind(makeFeedAction), revoke: bind(revokeFeedAction) }}
      />
    </PageBody>
  )
}
