import { useTranslations } from 'next-intl'
import { DayText } from '@/components/ui/day-text'
import { todayIn } from '@/lib/dates'
import type { ErasureNote } from '@/lib/documents/erasure-note'

/** When something was erased, by whom and why. */
export function ErasedNote({ erasure, timeZone }: { erasure: ErasureNote; timeZone: string }) {
  const t = useTranslations('erasures')
  return (
    <p className="border-s-4 border-border bg-surface px-3 py-2">
      {t.rich('erased_on', {
        day: () => <DayText day={todayIn(timeZone, erasure.createdAt)} />,
        name: erasure.memberName,
        reason: erasure.reason,
      })}
    </p>
  )
}
