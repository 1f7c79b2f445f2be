import { useTranslations } from 'next-intl'
import { PassageLink } from '@/components/commitments/passage-link'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { DayText } from '@/components/ui/day-text'
import { LineLink } from '@/components/ui/line-link'
import { Cell, Row, Table } from '@/components/ui/table'
import { nullableDayOf, type Day } from '@/lib/dates'
import { displayQuote } from '@/lib/documents/anchor'
import type { CommitmentLine } from '@/lib/overview/commitment-lines'

type Props = { slug: string; commitments: CommitmentLine[]; today: Day; withQuotes?: boolean }

/** Commitments of a case with their quotations, one click from the passage in its document. */
export function CommitmentTable({ slug, commitments, today, withQuotes = false }: Props) {
  const t = useTranslations('cases')
  const states = useTranslations('states.firmness')
  if (commitments.length === 0) return <p className="py-3 text-muted">{t('no_commitments')}</p>
  return (
    <Table
      label={t('commitments')}
      heads={[t('said'), t('said_by'), t('firmness'), t('status'), t('next_check')]}
      hasLines
    >
      {commitments.map((commitment) => {
        const check = nullableDayOf(commitment.nextCheckOn)
        const newest = commitment.updates[0]
        return (
          <Row key={commitment.id}>
            <Cell isHead line="who">
              <LineLink href={`/${slug}/commitments/${commitment.id}`}>{commitment.title}</LineLink>
              {withQuotes ? (
                <span className="block max-w-2xl font-serif text-[1.0625rem] leading-6" dir="auto">
                  “{displayQuote(commitment.passage.quote)}”
                </span>
              ) : null}
              <span className="block">
                <PassageLink base={slug} passage={commitment.passage} document={commitment.document} />
              </span>
            </Cell>
            <Cell line="what">
              {commitment.institutions.map(({ institution }) => institution.shortName ?? institution.name).join(', ')}
            </Cell>
            <Cell line="more">{states(commitment.firmness)}</Cell>
            <Cell line="state">{newest ? <CommitmentStatus value={newest.status} /> : null}</Cell>
            <Cell line="when">
              {check ? (
                <span className={`whitespace-nowrap ${check <= today ? 'font-semibold' : ''}`}>
                  {<DayText day={check} form="short" />}
                </span>
              ) : (
                <span className="text-muted">{t('none_date')}</span>
              )}
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}
