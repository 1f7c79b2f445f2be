import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PassageLink } from '@/components/commitments/passage-link'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { DayText } from '@/components/ui/day-text'
import type { CommitmentLine } from '@/lib/commitments/queries'
import { dayOf } from '@/lib/dates'
import { displayQuote } from '@/lib/documents/anchor'

/** The quotation with its place, what was asked, the newest update with its source, and the deeds. */
export function OpenCommitment({
  slug,
  commitment,
  children,
}: {
  slug: string
  commitment: CommitmentLine
  children: ReactNode
}) {
  const t = useTranslations('commitments')
  const newest = commitment.updates[0]
  return (
    <div className="grid gap-x-10 gap-y-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      <div>
        <blockquote className="type-quote max-w-2xl" dir="auto">
          “{displayQuote(commitment.passage.quote)}”
        </blockquote>
        <p className="mt-1">
          <PassageLink base={slug} passage={commitment.passage} document={commitment.document} />
        </p>
        {commitment.ask ? (
          <p className="type-small mt-1 text-muted">
            {t('answers_ask', { number: commitment.ask.number, text: commitment.ask.text })}
          </p>
        ) : null}
        {newest ? (
          <div className="mt-4">
            <p className="label">{t('last_update')}</p>
            <p>
              <CommitmentStatus value={newest.status} reason={newest.reason} />{' '}
              <span className="type-small text-muted">
                {t.rich('by_on', {
                  name: newest.memberName,
                  day: () => <DayText day={dayOf(newest.madeOn)} form="short" />,
                })}
              </span>
            </p>
            {newest.note ? <p dir="auto">{newest.note}</p> : null}
          </div>
        ) : null}
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
