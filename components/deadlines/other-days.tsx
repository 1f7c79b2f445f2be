import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { DayText } from '@/components/ui/day-text'
import { Cell, Row, Table } from '@/components/ui/table'
import type { OtherDay } from '@/lib/letters/explain-due'

/** The last day from every starting point that is known, and which one the rule uses. */
export function OtherDays({ days }: { days: OtherDay[] }) {
  const t = useTranslations('due')
  return (
    <Table label={t('if_counted_from')} heads={[t('if_counted_from'), t('last_day')]}>
      {days.map(({ trigger, on, due, isUsed }) => (
        <Row key={trigger} isChosen={isUsed} isStill>
          <Cell isHead>
            <span className={isUsed ? 'font-semibold' : ''}>
              {t(`from_${trigger}`)}, <DayText day={on} />
            </span>
          </Cell>
          <Cell>
            <span className={isUsed ? 'font-semibold' : ''}>
              <DayText day={due.dueOn} />
            </span>
            {isUsed ? (
              <span className="type-small ms-2 inline-flex items-center gap-1">
                <Check size={14} strokeWidth={2} aria-hidden />
                {t('used')}
              </span>
            ) : null}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
