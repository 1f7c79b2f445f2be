import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { DeedLink, OpenLink } from '@/components/desk/deed-link'
import { DeskLine, DeskSection } from '@/components/desk/desk-section'
import { SnoozeLine } from '@/components/desk/snooze-line'
import { Lateness } from '@/components/states/lateness'
import { RecipientState } from '@/components/states/recipient-state'
import { DayText } from '@/components/ui/day-text'
import { daysLate, latenessOf, type Lateness as LatenessName } from '@/lib/deadlines/status'
import { addDays, toDay, type Day } from '@/lib/dates'
import type { DeskRecipient } from '@/lib/desk/queries'

/**
 * What comes next: who is long silent can be certified so, who is late is asked again, whom it did not reach is sent it again;
 * for who has time still, what is done when it is over can be planned.
 */
function nextDeed(line: DeskRecipient, lateness: LatenessName | null, base: string, step: string) {
  const { id, letterId, caseId, state, dueOn } = line
  const page = `${base}/letters/${letterId}/recipients/${id}`
  if (state === 'delivery_failed') return { href: `${page}?again=1`, deed: 'send_again' } as const
  if (lateness === 'long_overdue' && state !== 'partly_answered')
    return { href: `${page}/silence`, deed: 'certificate_of_silence' } as const
  if (lateness === 'overdue' || lateness === 'long_overdue')
    return { href: `${page}/silence`, deed: 'draft_reminder' } as const
  const due = dueOn ? addDays(toDay(dueOn), 1) : ''
  const planned = new URLSearchParams({ case: caseId, letter: letterId, recipient: id, due, what: step })
  return { href: `${base}/follow-ups/new?${planned.toString()}`, deed: 'prepare_step' } as const
}

/** Recipients that are late or due soon, the latest first. */
export function DeskRecipients({ base, today, recipients }: { base: string; today: Day; recipients: DeskRecipient[] }) {
  const t = useTranslations('desk')
  return (
    <DeskSection title={t('recipients')} note={t('recipients_note')} lines={recipients}>
      {(recipient) => <RecipientLine key={recipient.id} base={base} today={today} recipient={recipient} />}
    </DeskSection>
  )
}

function RecipientLine({ base, today, recipient }: { base: string; today: Day; recipient: DeskRecipient }) {
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
  const next = nextDeed(recipient, lateness, base, t('step_what', { institution, subject }))
  const isUndelivered = state === 'delivery_failed'
  return (
    <DeskLine
      state={lateness ? <Lateness value={lateness} /> : <RecipientState value={state} />}
      title={
        <>
          <strong className="font-semibold">{institution}</strong>{' '}
          <OpenLink href={`${base}/letters/${letterId}`}>{subject}</OpenLink>
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
      snooze={<SnoozeLine kind="recipient" subjectId={id} />}
      deed={<DeedLink href={next.href}>{t(next.deed)}</DeedLink>}
    />
  )
}
