import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { AskOutcome } from '@/components/states/ask-outcome'
import { Lateness } from '@/components/states/lateness'
import { RecipientState } from '@/components/states/recipient-state'
import { nullableDayOf, type Day } from '@/lib/dates'
import { daysLate, latenessOf } from '@/lib/deadlines/status'
import type { Outcome, RecipientState as State } from '@/prisma/generated/enums'

type Recipient = {
  id: string
  state: State
  dueOn: Date | null
  institution: { name: string; shortName: string | null }
}
type Ask = {
  id: string
  number: number
  text: string
  outcomes: { recipientId: string; outcome: Outcome; replyId: string | null; passageId: string | null }[]
}

type Props = { base: string; asks: Ask[]; recipients: Recipient[]; today: Day; label: string }

/** States of recipients whose answers are judged ask by ask; the others fill their column with one tall cell. */
const judgedStates: readonly State[] = ['answered', 'partly_answered']

/** Asks down, recipients across. What was not addressed is seen from afar; who is silent is one tall cell. */
export function AsksGrid({ base, asks, recipients, today, label }: Props) {
  const t = useTranslations('letters')
  if (asks.length === 0) return <p className="text-muted">{t('no_asks')}</p>
  const isTall = (recipient: Recipient) =>
    !judgedStates.includes(recipient.state) &&
    !asks.some(({ outcomes }) => outcomes.some(({ recipientId }) => recipientId === recipient.id))
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
      <table className="w-full min-w-max border-collapse text-start">
        <thead>
          <tr className="border-b border-foreground">
            <td />
            {recipients.map((recipient) => (
              <th
                key={recipient.id}
                scope="col"
                className="type-small max-w-40 px-2 py-2 text-start align-bottom font-semibold"
              >
                {recipient.institution.shortName ?? recipient.institution.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asks.map((ask, index) => (
            <tr key={ask.id} className="border-b border-separator">
              <th scope="row" className="min-w-52 max-w-72 py-1.5 pe-3 text-start align-top font-normal">
                <span className="me-2 text-muted">{ask.number}</span>
                {ask.text}
              </th>
              {recipients.map((recipient) => {
                if (isTall(recipient))
                  return index === 0 ? (
                    <TallCell key={recipient.id} recipient={recipient} rows={asks.length} today={today} />
                  ) : null
                const outcome = ask.outcomes.find(({ recipientId }) => recipientId === recipient.id)
                return <OutcomeCell key={recipient.id} base={base} outcome={outcome} />
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const cell = 'border-s border-separator px-2 py-1.5 align-top whitespace-nowrap'

function OutcomeCell({ base, outcome }: { base: string; outcome: Ask['outcomes'][number] | undefined }) {
  const value = outcome?.outcome ?? 'not_addressed'
  const label = <AskOutcome value={value} />
  const href = outcome?.replyId
    ? `${base}/replies/${outcome.replyId}${outcome.passageId ? `?passage=${outcome.passageId}#p-${outcome.passageId}` : ''}`
    : null
  return (
    <td className={`${cell} ${value === 'not_addressed' ? 'hatched' : ''}`}>
      {href ? (
        <Link href={href} prefetch={false} className="text-inherit no-underline hover:underline">
          {label}
        </Link>
      ) : (
        label
      )}
    </td>
  )
}

function TallCell({ recipient, rows, today }: { recipient: Recipient; rows: number; today: Day }) {
  const t = useTranslations('letters')
  const dueOn = nullableDayOf(recipient.dueOn)
  const lateness = latenessOf({ state: recipient.state, dueOn }, today)
  const late = dueOn ? daysLate(dueOn, today) : 0
  return (
    <td rowSpan={rows} className={`${cell} bg-surface`}>
      {lateness ? <Lateness value={lateness} /> : <RecipientState value={recipient.state} />}
      {lateness ? (
        <span className="type-small block whitespace-normal text-muted">
          {t('no_reply')} {late > 0 ? t('no_reply_days', { days: late }) : null}
        </span>
      ) : null}
    </td>
  )
}
