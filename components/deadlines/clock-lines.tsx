import { useTranslations } from 'next-intl'
import { useTermWords } from '@/components/deadlines/term-words'
import { ActionForm } from '@/components/ui/action-form'
import { DayText } from '@/components/ui/day-text'
import { Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf } from '@/lib/dates'
import { units } from '@/lib/deadlines/schema'
import type { ClockEventRow } from '@/lib/letters/clock-lines'
import type { FormAction } from '@/lib/web/form-state'

type Props = { lines: ClockEventRow[]; base: string; withdraw: FormAction | null }

/** What was recorded of a clock, oldest first; what was withdrawn is struck out and stays. */
export function ClockLines({ lines, base, withdraw }: Props) {
  const t = useTranslations('clocks')
  const shown = lines.filter(({ kind }) => kind !== 'withdrawal')
  if (shown.length === 0) return <p className="text-muted">{t('no_lines')}</p>
  return (
    <ul>
      {shown.map((line) => (
        <ClockLine key={line.id} line={line} lines={lines} base={base} withdraw={withdraw} />
      ))}
    </ul>
  )
}

function ClockLine({ line, lines, base, withdraw }: Props & { line: ClockEventRow }) {
  const t = useTranslations('clocks')
  const words = useTermWords()
  const { kind, count, untilOn, document, withdrawnBy } = line
  const unit = units.find((known) => known === line.unit)
  const withdrawal = lines.find(({ id }) => id === withdrawnBy?.id)
  const length = untilOn
    ? t.rich('until_day', { day: () => <DayText day={dayOf(untilOn)} form="short" /> })
    : count !== null && unit
      ? words({ unit, count })
      : null
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-separator py-2">
      <div className="min-w-0 max-w-2xl">
        <p className={withdrawnBy ? 'line-through' : 'font-medium'}>
          {t(`kind_${kind}`)}, <DayText day={dayOf(line.on)} form="short" /> {length ? <>· {length}</> : null}
        </p>
        {line.reason ? <p dir="auto">{line.reason}</p> : null}
        <p className="type-small text-muted">
          {line.saidBy ? t('said_by_whom', { name: line.saidBy }) : null} {t('recorded_by', { name: line.memberName })}
          {document ? (
            <>
              {' · '}
              <a href={`${base}/files/${document.id}`} className="link-quiet">
                {document.name}
              </a>
            </>
          ) : null}
        </p>
        {withdrawal ? (
          <p className="type-small">
            {t('withdrawn_because', { reason: withdrawal.reason, name: withdrawal.memberName })}
          </p>
        ) : null}
      </div>
      {withdraw && !withdrawnBy ? (
        <details>
          <summary className="button button--ghost">{t('withdraw')}</summary>
          <ActionForm action={withdraw} className="flex max-w-sm flex-col gap-2 py-2">
            <Hidden name="submissionKey" value={crypto.randomUUID()} />
            <Hidden name="clockEventId" value={line.id} />
            <Field name="reason" label={t('withdraw_reason')} required />
            <SubmitButton variant="outline">{t('withdraw_confirm')}</SubmitButton>
          </ActionForm>
        </details>
      ) : null}
    </li>
  )
}
