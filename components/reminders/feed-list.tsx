import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden, Tick } from '@/components/ui/form-fields'
import { InstantText } from '@/components/ui/instant-text'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  timeZone: string
  feeds: { id: string; isNeutral: boolean; createdAt: Date }[]
  madeNow: { id: string; address: string } | null
  actions: { make: FormAction; revoke: FormAction }
}

/** The member's calendar addresses: the one just made in full, the others by their day, each to be revoked. */
export function FeedList({ timeZone, feeds, madeNow, actions }: Props) {
  const t = useTranslations('reminders')
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <p className="text-muted">{t('calendar_lead')}</p>
      {madeNow && feeds.some(({ id }) => id === madeNow.id) ? (
        <label className="flex flex-col gap-1 border-s-4 border-success bg-surface p-3" role="status">
          <span className="label">{t('feed_address')}</span>
          <input readOnly value={madeNow.address} className="input" />
        </label>
      ) : null}
      {feeds.length === 0 ? <p>{t('feeds_none')}</p> : null}
      <ul>
        {feeds.map((feed) => (
          <li
            key={feed.id}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-separator py-1.5"
          >
            <span>
              {t.rich('feed_of', { day: () => <InstantText at={feed.createdAt.toISOString()} timeZone={timeZone} /> })}
              <span className="type-small ms-3 text-muted">{t(feed.isNeutral ? 'feed_neutral' : 'feed_full')}</span>
            </span>
            <ActionForm action={actions.revoke}>
              <Hidden name="feedId" value={feed.id} />
              <SubmitButton variant="ghost">{t('revoke')}</SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      <ActionForm action={actions.make} className="flex flex-wrap items-center gap-4">
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <Tick name="isNeutral" label={t('neutral_titles')} isTicked />
        <SubmitButton variant="outline">{t('make_feed')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
