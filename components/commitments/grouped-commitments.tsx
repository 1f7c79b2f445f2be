import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { groupOf, type CheckGroup } from '@/components/commitments/check-groups'
import { GroupRow, Table } from '@/components/ui/table'
import type { commitmentSorts } from '@/lib/commitments/filter'
import type { CommitmentLine } from '@/lib/commitments/queries'
import { nullableDayOf, type Day } from '@/lib/dates'

type Sort = (typeof commitmentSorts)[number]

type Props = {
  lines: readonly CommitmentLine[]
  sort: Sort
  today: Day
  /** The head of a column by whose day the list can be sorted. */
  headOf: (sort: Sort, label: string) => ReactNode
  children: (line: CommitmentLine) => ReactNode
}

const widths = ['w-[27%]', 'w-[16%]', 'w-[14%]', 'w-[8%]', 'w-[9%]', 'w-[7.5%]', 'w-[6.5%]', 'w-[6.5%]', 'w-[5.5%]']

/** Commitments as a table; sorted by their check dates they stand in groups, what has come first. */
export function GroupedCommitments({ lines, sort, today, headOf, children: rowOf }: Props) {
  const t = useTranslations('commitments')
  const heads = [
    t('head_commitment'),
    t('head_said_by'),
    t('head_case'),
    t('firmness'),
    t('head_status'),
    headOf('due', t('head_due')),
    headOf('check', t('head_check')),
    t('head_updated'),
    t('head_owner'),
  ]
  const groupFor = (line: CommitmentLine): CheckGroup | 'all' =>
    sort === 'check' ? groupOf(nullableDayOf(line.nextCheckOn), today) : 'all'
  return (
    <Table label={t('title_open')} heads={heads} widths={widths} hasLines>
      {[...Map.groupBy(lines, groupFor)].map(([group, members]) => (
        <Fragment key={group}>
          {group === 'all' ? null : (
            <GroupRow title={t(`group_${group}`)} count={members.length} columns={heads.length} />
          )}
          {members.map((line) => rowOf(line))}
        </Fragment>
      ))}
    </Table>
  )
}
