import { useFormatter, useTranslations } from 'next-intl'
import type { DrawContext } from '@/components/reading/draw-form'
import { asksSpokenOf, type Said } from '@/components/reading/spoken-asks'

/** Which asks of our letter a reply speaks of, and on which nothing was found: where to look before calling it answered. */
export function AsksSpokenOf({
  said,
  recipient,
}: {
  said: readonly Said[] | null
  recipient: DrawContext['recipient']
}) {
  const t = useTranslations('suggestions')
  const format = useFormatter()
  if (!said || !recipient || recipient.asks.length < 2) return null
  const { found, missing } = asksSpokenOf(said, recipient.asks, judgedAt(recipient))
  const list = (numbers: number[]) => format.list(numbers.map(String))
  return (
    <p className="type-small pb-3 text-muted">
      {found.length > 0 ? `${t('asks_found', { count: found.length, numbers: list(found) })} ` : null}
      {missing.length === 0
        ? null
        : found.length === 0
          ? t('asks_none', { count: missing.length })
          : t('asks_missing', { count: missing.length, numbers: list(missing) })}
    </p>
  )
}

/** Asks of which somebody noted what became of them at this recipient. */
const judgedAt = ({ id, asks }: NonNullable<DrawContext['recipient']>): string[] =>
  asks
    .filter(({ outcomes }) =>
      outcomes.some(({ recipientId, outcome }) => recipientId === id && outcome !== 'not_addressed'),
    )
    .map((ask) => ask.id)
