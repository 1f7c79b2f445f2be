import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { DeedLink } from '@/components/desk/deed-link'
import { DeskLine, DeskSection } from '@/components/desk/desk-section'
import { SnoozeLine, type SnoozeFor } from '@/components/desk/snooze-line'
import { Lateness } from '@/components/states/lateness'
import { RecipientState } from '@/components/states/recipient-state'
import { DayText } from '@/components/ui/day-text'
import { daysLate, latenessOf } from '@/lib/deadlines/status'
import { toDay, type Day } from '@/lib/dates'
import type { DeskRecipient } from '@/lib/desk/queries'

const shown = 50

/** Recipients that are late or due soon, the latest first. */
export function DeskRecipients({
  base,
  today,
  recipients,
  snooze,
}: {
  base: string
  today: Day
  recipients: DeskRecipient[]
  snooze: SnoozeFor
}) {
  const t = useTranslations('desk')
  const more = recipients.length > shown ? t('more', { count: shown }) : null
  return (
    <DeskSection
      title={t('recipients')}
      note={t('recipients_note')}
      count={Math.min(recipients.length, shown)}
      more={more}
    >
      {recipients.slice(0, shown).map((recipient) => (
        <RecipientLine key={recipient.id} base={base} today={today} recipient={recipient} snooze={snooze} />
      ))}
    </DeskSection>
  )
}

function RecipientLine({
  base,
  today,
  recipient,
  snooze,
}: {
  base: string
  today: Day
  recipient: DeskRecipient
  snooze: SnoozeFor
}) {
  const t = useTranslations('desk')
  const { id, letterId, state, institution, subject, caseTitle, owner } = recipient
  const page = `${base}/letters/${letterId}/recipients/${id}`
  const dueOn = recipient.dueOn ? toDay(recipient.dueOn) : null
  const lateness = latenessOf({ state, dueOn }, today)
  const late = dueOn ? daysLate(dueOn, today) : 0
  const why = () =>
    dueOn ? (
      <Link href={`${page}/due`} prefetch={false} className="link-why">
        <DayText day={dueOn} form="day" />
      </Link>
    ) : null
  const isUndelivered = state === 'delivery_failed'
  return (
    <DeskLine
      state={lateness ? <Lateness value={lateness} /> : <RecipientState value={state} />}
      title={
        <>
          <strong className="font-semibold">{institution}</strong> {subject}
        </>
      }
      detail={
        <>
          {caseTitle}
          {recipient.sentOn ? (
            <>
              {' · '}
              {t.rich('sent_on', { day: () => <DayText day={recipient.sentOn ?? ''} form="short" /> })}
            </>
          ) : null}
        </>
      }
      when={isUndelivered ? t('not_delivered') : late > 0 ? t('days_late', { days: late }) : t.rich('due', { why })}
      whenDetail={
        isUndelivered ? t('clock_not_started') : late > 0 ? t.rich('was_due', { why }) : t('in_days', { days: -late })
      }
      who={owner ?? ''}
      snooze={<SnoozeLine {...snooze} kind="recipient" subjectId={id} />}
      deed={
        isUndelivered ? (
          <DeedLink href={page}>{t('set_state')}</DeedLink>
        ) : (
          <DeedLink href={`${base}/replies/new?letter=${letterId}&recipient=${id}`}>{t('record_reply')}</DeedLink>
        )
      }
    />
  )
}
