import { useTranslations } from 'next-intl'
import { UpdateSource } from '@/components/commitments/update-source'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { DayText } from '@/components/ui/day-text'
import { SectionHead } from '@/components/ui/page-head'
import { Cell, Row, Table } from '@/components/ui/table'
import { counts } from '@/lib/commitments/counting-update'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { dayOf } from '@/lib/dates'

/** Every update that counts, newest first, with its source. */
export function ReviewSince({ base, commitment }: { base: string; commitment: CommitmentPage }) {
  const t = useTranslations('review')
  const heads = [t('head_date'), t('head_status'), t('head_note'), t('head_source'), t('head_by')]
  const counting = commitment.updates.filter(counts)
  return (
    <section>
      <SectionHead title={t('happened')} />
      <Table label={t('happened')} heads={heads}>
        {counting.map((update) => (
          <Row key={update.id} isStill>
            <Cell>
              <DayText day={dayOf(update.madeOn)} form="short" />
            </Cell>
            <Cell>
              <CommitmentStatus value={update.status} reason={update.reason} />
            </Cell>
            <Cell>
              <span dir="auto">{update.note}</span>
            </Cell>
            <Cell>
              <UpdateSource base={base} update={update} isPassage={update.sourcePassageId === commitment.passage.id} />
            </Cell>
            <Cell>
              <span className="text-muted">{update.memberName}</span>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
