import { Clock, ClockAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { StateLabel, type StateIcon, type Tone } from '@/components/ui/state-label'
import type { Lateness as Late } from '@/lib/deadlines/status'

const looks: Record<Late, [StateIcon, Tone]> = {
  due_soon: [Clock, 'warning'],
  overdue: [ClockAlert, 'danger'],
  long_overdue: [ClockAlert, 'filled'],
}

/** How late an answer is, computed from its due day and today. */
export function Lateness({ value }: { value: Late }) {
  const t = useTranslations('states.lateness')
  const [icon, tone] = looks[value]
  return (
    <StateLabel icon={icon} tone={tone}>
      {t(value)}
    </StateLabel>
  )
}
