import { useTranslations } from 'next-intl'
import type { Marked } from '@/components/reading/drawn-passages'
import { factKinds } from '@/components/states/passage-kind'
import { DayText } from '@/components/ui/day-text'
import { nullableDayOf } from '@/lib/dates'

/** Beside the text, what a passage became on the record. Nothing for what is only proposed. */
export function MarginNote({ passage, kind, look }: Marked) {
  const t = useTranslations('reading')
  const isFact = factKinds.some((one) => one === kind)
  if (isFact && !look) return <p>{t('margin_fact', { kind })}</p>
  if (!passage) return null
  const [commitment] = passage.commitments
  const [claim] = passage.claims
  const [outcome] = passage.outcomes
  const checkOn = nullableDayOf(commitment?.nextCheckOn ?? null)
  const words = commitment
    ? t('margin_commitment', { status: commitment.updates[0]?.status ?? 'open' })
    : claim
      ? t('margin_claim', { finding: claim.finding })
      : outcome
        ? t(kind === 'refusal' ? 'margin_refusal' : 'margin_answer', { number: outcome.ask.number })
        : t('margin_reference')
  return (
    <p>
      {words}
      {checkOn ? (
        <span className="block">{t.rich('margin_check', { day: () => <DayText day={checkOn} form="short" /> })}</span>
      ) : null}
    </p>
  )
}
