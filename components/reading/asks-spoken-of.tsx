import { useFormatter, useTranslations } from 'next-intl'
import type { DrawContext } from '@/components/reading/draw-form'
import type { Proposed } from '@/components/reading/entries'
import { asksSpokenOf } from '@/components/reading/propose-ask'

/** Which asks of our letter the passages speak of, and on which nothing was found: where to look before calling it answered. */
export function AsksSpokenOf({
  entries,
  recipient,
}: {
  entries: readonly Proposed[]
  recipient: DrawContext['recipient']
}) {
  const t = useTranslations('suggestions')
  const format = useFormatter()
  if (!recipient || recipient.asks.length < 2) return null
  const kept = entries.filter(({ suggestion }) => suggestion.state !== 'dismissed')
  const { found, missing } = asksSpokenOf(
    kept.map(({ words }) => words),
    recipient.asks,
  )
  const list = (numbers: number[]) => format.list(numbers.map(String))
  return (
    <p className="type-small pb-3 text-muted">
      {found.length > 0 ? `${t('asks_found', { count: found.length, numbers: list(found) })} ` : null}
      {missing.length > 0 ? t('asks_missing', { count: missing.length, numbers: list(missing) }) : null}
    </p>
  )
}
