import { Archive, Ban, Forward, Hourglass, MailCheck, MailX, PencilLine, Reply, Send, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { HalfCircle } from '@/components/ui/half-circle'
import { StateLabel, type StateIcon, type Tone } from '@/components/ui/state-label'
import type { RecipientState as State } from '@/prisma/generated/enums'

const looks: Record<State, [StateIcon, Tone]> = {
  draft: [PencilLine, 'quiet'],
  sent: [Send, 'ink'],
  delivery_failed: [MailX, 'danger'],
  acknowledged: [MailCheck, 'quiet'],
  holding_reply: [Hourglass, 'warning'],
  partly_answered: [HalfCircle, 'ink'],
  answered: [Reply, 'ink'],
  passed_on: [Forward, 'ink'],
  declined: [Ban, 'ink'],
  closed_without_reply: [Archive, 'quiet'],
  withdrawn: [Undo2, 'quiet'],
}

/** Where a recipient stands, as a person set it. */
export function RecipientState({ value }: { value: State }) {
  const t = useTranslations('states.recipient')
  const [icon, tone] = looks[value]
  return (
    <StateLabel icon={icon} tone={tone}>
      {t(value)}
    </StateLabel>
  )
}
