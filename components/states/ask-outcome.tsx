import { BadgeCheck, Ban, CircleDashed, CornerUpRight, Handshake, Reply } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { HalfCircle } from '@/components/ui/half-circle'
import { StateLabel, type StateIcon, type Tone } from '@/components/ui/state-label'
import type { Outcome } from '@/prisma/generated/enums'

const looks: Record<Outcome, [StateIcon, Tone]> = {
  not_addressed: [CircleDashed, 'danger'],
  answered: [Reply, 'ink'],
  commitment_made: [Handshake, 'accent'],
  partly_accepted: [HalfCircle, 'ink'],
  declined: [Ban, 'ink'],
  deflected: [CornerUpRight, 'ink'],
  said_done: [BadgeCheck, 'ink'],
}

/** What became of an ask at one recipient; short where a column is narrow. */
export function AskOutcome({ value, isShort = false }: { value: Outcome; isShort?: boolean }) {
  const t = useTranslations(isShort ? 'states.outcomeShort' : 'states.outcome')
  const [icon, tone] = looks[value]
  return (
    <StateLabel icon={icon} tone={tone}>
      {t(value)}
    </StateLabel>
  )
}
