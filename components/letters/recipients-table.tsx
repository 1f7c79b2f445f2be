import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Lateness } from '@/components/states/lateness'
import { RecipientState } from '@/components/states/recipient-state'
import { ActionForm } from '@/components/ui/action-form'
import { DayText } from '@/components/ui/day-text'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { Cell, Row, Table } from '@/components/ui/table'
import { dayOf, nullableDayOf, type Day } from '@/lib/dates'
import { daysLate, latenessOf, owes } from '@/lib/deadlines/status'
import type { RecipientState as State, ReplyKind } from '@/prisma/generated/enums'
import type { FormAction } from '@/lib/web/form-state'

export type OwingRecipient = {
  id: string
  state: State
  dueOn: Date | null
  addressee: string | null
  institution: { name: string }
  replies: { reply: { id: string; receivedOn: Date; kind: ReplyKind } }[]
}

type RowsProps = {
  base: string
  letterId: string
  recipients: OwingRecipient[]
  today: Day
  isDraft: boolean
  /** Takes a recipient off a draft; null where that may not be done. */
  removal?: FormAction | null
  /** Offers what comes next after silence, instead of recording a reply. */
  chases?: boolean
}
type Props = { label: string; children: ReactNode }

/** What recipients owe, in the columns of `RecipientRows`. */
export function RecipientsTable({ label, children }: Props) {
  const t = useTranslations('letters')
  return (
    <Table
      label={label}
      heads={[t('head_recipient'), t('head_due'), t('head_state'), '', '']}
      widths={['w-[31%]', 'w-[13%]', 'w-[18%]', 'w-[22%]', 'w-[16%]']}
      hasLines
    >
      {children}
    </Table>
  )
}

/** The recipients of one letter: the due day with its why, the state, how late it is, and the next deed. */
export function RecipientRows({ base, letterId, recipients, today, isDraft, removal, chases }: RowsProps) {
  return recipients.map((recipient) => (
    <RecipientRow
      key={recipient.id}
      page={`${base}/letters/${letterId}/recipients/${recipient.id}`}
      newReply={`${base}/replies/new?letter=${letterId}&recipient=${recipient.id}`}
      recipient={recipient}
      today={today}
      isDraft={isDraft}
      base={base}
      chases={chases ?? false}
      removal={isDraft && removal ? <Removal action={removal} letterId={letterId} recipient={recipient} /> : null}
    />
  ))
}

function RecipientRow({
  base,
  page,
  newReply,
  recipient,
  today,
  isDraft,
  chases,
  removal,
}: {
  base: string
  page: string
  newReply: string
  recipient: OwingRecipient
  today: Day
  isDraft: boolean
  chases: boolean
  removal: ReactNode
}) {
  const t = useTranslations('letters')
  const dueOn = nullableDayOf(recipient.dueOn)
  const lateness = latenessOf({ state: recipient.state, dueOn }, today)
  const late = dueOn && lateness ? daysLate(dueOn, today) : 0
  const isSilent = recipient.state === 'sent'
  const replied = recipient.replies.at(-1)?.reply
  const isLate = late > 0 && chases
  return (
    <Row>
      <Cell isHead line="who">
        <Link href={page} prefetch={false} className="font-semibold text-foreground no-underline hover:underline">
          {recipient.institution.name}
        </Link>
        {recipient.addressee ? <span className="type-small block text-muted">{recipient.addressee}</span> : null}
      </Cell>
      <Cell line="when">
        {dueOn ? (
          <Link href={`${page}/due`} prefetch={false} className="link-why whitespace-nowrap">
            <DayText day={dueOn} form="short" />
          </Link>
        ) : isDraft ? null : (
          <Link href={`${page}/due`} prefetch={false} className="link-why text-muted">
            {t('not_due')}
          </Link>
        )}
      </Cell>
      <Cell line="state">
        {lateness && isSilent ? <Lateness value={lateness} /> : <RecipientState value={recipient.state} />}
      </Cell>
      <Cell line="more">
        <span className="type-small flex flex-wrap gap-x-2 text-muted">
          {late > 0 ? t('days_late', { days: late }) : lateness ? t('in_days', { days: -late }) : null}
          {replied ? (
            <Link href={`${base}/replies/${replied.id}`} prefetch={false} className="link-quiet">
              {t.rich('replied', { day: () => <DayText day={dayOf(replied.receivedOn)} form="short" /> })}
            </Link>
          ) : null}
        </span>
      </Cell>
      <Cell line="deed">
        {removal}
        {isDraft || !owes(recipient.state) ? null : (
          <Link
            href={isLate ? `${page}/silence` : newReply}
            prefetch={false}
            className="whitespace-nowrap font-medium text-link no-underline hover:underline"
            data-deed
          >
            {isLate ? t(lateness === 'long_overdue' ? 'certificate' : 'draft_reminder') : t('record_reply')}
          </Link>
        )}
      </Cell>
    </Row>
  )
}

function Removal({ action, letterId, recipient }: { action: FormAction; letterId: string; recipient: OwingRecipient }) {
  const t = useTranslations('letters')
  const named = () => <span className="sr-only">{recipient.addressee ?? recipient.institution.name}</span>
  return (
    <ActionForm action={action} className="-my-1.5 sm:-ms-4">
      <Hidden name="letterId" value={letterId} />
      <Hidden name="recipientId" value={recipient.id} />
      <SubmitButton variant="ghost">{t.rich('remove_recipient', { named })}</SubmitButton>
    </ActionForm>
  )
}
