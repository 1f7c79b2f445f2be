import { ClockAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { shortNames } from '@/components/letters/short-names'
import { AskOutcome } from '@/components/states/ask-outcome'
import { RecipientState } from '@/components/states/recipient-state'
import { StateLabel } from '@/components/ui/state-label'
import { nullableDayOf, type Day } from '@/lib/dates'
import { daysLate, latenessOf, owes } from '@/lib/deadlines/status'
import { answersMissing, isJudged } from '@/lib/letters/status'
import type { Outcome, RecipientState as State } from '@/prisma/generated/enums'

type Recipient = {
  id: string
  state: State
  dueOn: Date | null
  addressee: string | null
  institution: { name: string; shortName: string | null }
}
type Ask = {
  id: string
  number: number
  text: string
  outcomes: { recipientId: string; outcome: Outcome; replyId: string | null; passageId: string | null }[]
}

type Props = {
  base: string
  letterId: string
  asks: Ask[]
  recipients: Recipient[]
  today: Day
  label: string
  /** The address of this page, and the recipient chosen in it: a phone has room for one. */
  here: string
  chosen: string | null
}

/** Recipients whose columns fit beside each other; more of them are scrolled sideways. */
const mostFitting = 7

/**
 * Asks down, recipients across; on a phone one recipient at a time, chosen by a link. What was not addressed is seen from
 * afar; who is silent is one tall cell.
 */
export function AsksGrid({ base, letterId, asks, recipients, today, label, here, chosen }: Props) {
  const t = useTranslations('letters')
  if (asks.length === 0) return <p className="text-muted">{t('no_asks')}</p>
  const names = shortNames(recipients)
  const shown = recipients.find(({ id }) => id === chosen) ?? recipients[0]
  const isLate = ({ state, dueOn }: Recipient) => daysLate(nullableDayOf(dueOn) ?? today, today) > 0 && owes(state)
  const asksAgain = (recipient: Recipient) =>
    isJudged(recipient, asks)
      ? owes(recipient.state) && answersMissing({ recipients: [recipient], asks }) > 0
      : isLate(recipient)
  const onPhone = ({ id }: Recipient) => (id === shown?.id ? '' : 'max-sm:hidden')
  return (
    <div id="asks" className="scroll-mt-14 sm:overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
      {recipients.length > 1 ? (
        <nav aria-label={t('one_recipient')} className="flex flex-wrap gap-x-4 sm:hidden">
          {recipients.map((recipient) => (
            <Link
              key={recipient.id}
              href={`${here}?recipient=${recipient.id}#asks`}
              prefetch={false}
              aria-current={recipient === shown ? 'true' : undefined}
              className="flex min-h-11 items-center text-link aria-[current]:font-semibold aria-[current]:text-foreground aria-[current]:no-underline"
            >
              {names.get(recipient.id)}
            </Link>
          ))}
        </nav>
      ) : null}
      <table
        className={`w-full border-collapse text-start ${recipients.length > mostFitting ? 'sm:min-w-max' : 'sm:table-fixed'}`}
      >
        <colgroup className="max-sm:hidden">
          <col className="w-[19%]" />
        </colgroup>
        <thead>
          <tr className="border-b border-foreground">
            <td />
            {recipients.map((recipient) => (
              <th
                key={recipient.id}
                scope="col"
                className={`type-small max-w-40 px-1.5 py-2 text-start align-bottom font-semibold [overflow-wrap:break-word] ${onPhone(recipient)}`}
              >
                {names.get(recipient.id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asks.map((ask, index) => (
            <tr key={ask.id} className="border-b border-separator">
              <th scope="row" className="py-1.5 pe-3 text-start align-top font-normal sm:min-w-44 sm:max-w-72">
                <span className="me-2 text-muted">{ask.number}</span>
                {ask.text}
              </th>
              {recipients.map((recipient) => {
                if (!isJudged(recipient, asks))
                  return index === 0 ? (
                    <TallCell
                      key={recipient.id}
                      recipient={recipient}
                      rows={asks.length}
                      today={today}
                      look={onPhone(recipient)}
                    />
                  ) : null
                const outcome = ask.outcomes.find(({ recipientId }) => recipientId === recipient.id)
                return <OutcomeCell key={recipient.id} base={base} outcome={outcome} look={onPhone(recipient)} />
              })}
            </tr>
          ))}
        </tbody>
        {recipients.some(asksAgain) ? (
          <tfoot>
            <tr>
              <td />
              {recipients.map((recipient) => (
                <td key={recipient.id} className={`type-small px-1.5 py-2 align-top ${onPhone(recipient)}`}>
                  {asksAgain(recipient) ? (
                    <Link
                      href={`${base}/letters/${letterId}/recipients/${recipient.id}/silence`}
                      prefetch={false}
                      className="link-quiet font-medium"
                    >
                      {t('ask_again')}
                      <span className="sr-only"> {names.get(recipient.id)}</span>
                    </Link>
                  ) : null}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}

const cell = 'type-small border-s border-separator px-1.5 py-1.5 align-top'

type OutcomeProps = { base: string; outcome: Ask['outcomes'][number] | undefined; look: string }

function OutcomeCell({ base, outcome, look }: OutcomeProps) {
  const value = outcome?.outcome ?? 'not_addressed'
  const label = <AskOutcome value={value} isShort />
  const href = outcome?.replyId
    ? `${base}/replies/${outcome.replyId}${outcome.passageId ? `?passage=${outcome.passageId}#p-${outcome.passageId}` : ''}`
    : null
  return (
    <td className={`${cell} ${look} ${value === 'not_addressed' ? 'hatched' : ''}`}>
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

type TallProps = { recipient: Recipient; rows: number; today: Day; look: string }

function TallCell({ recipient, rows, today, look }: TallProps) {
  const t = useTranslations('letters')
  const dueOn = nullableDayOf(recipient.dueOn)
  const lateness = latenessOf({ state: recipient.state, dueOn }, today)
  const late = dueOn ? daysLate(dueOn, today) : 0
  return (
    <td rowSpan={rows} className={`${cell} ${look} bg-surface`}>
      {late > 0 && lateness ? (
        <StateLabel icon={ClockAlert} tone="danger">
          {t('no_reply')}
          <span className="block font-normal">{t('no_reply_days', { days: late })}</span>
        </StateLabel>
      ) : (
        <RecipientState value={recipient.state} />
      )}
    </td>
  )
}
