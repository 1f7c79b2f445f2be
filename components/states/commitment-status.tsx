import {
  Circle,
  CircleArrowRight,
  CircleCheck,
  CirclePause,
  CircleQuestionMark,
  CircleX,
  CircleDashedCheck,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { HalfCircle } from '@/components/ui/half-circle'
import { StateLabel, type StateIcon, type Tone } from '@/components/ui/state-label'
import type { CommitmentState, StateReason } from '@/prisma/generated/enums'

const looks: Record<CommitmentState, [StateIcon, Tone]> = {
  open: [Circle, 'ink'],
  in_progress: [HalfCircle, 'ink'],
  stalled: [CirclePause, 'warning'],
  kept: [CircleCheck, 'success'],
  partly_kept: [CircleDashedCheck, 'success'],
  broken: [CircleX, 'danger'],
  superseded: [CircleArrowRight, 'quiet'],
  cannot_be_checked: [CircleQuestionMark, 'quiet'],
}

/** The status of a commitment, with the reason in words where it is bad. */
export function CommitmentStatus({ value, reason }: { value: CommitmentState; reason?: StateReason | null }) {
  const t = useTranslations('states')
  const [icon, tone] = looks[value]
  return (
    <>
      <StateLabel icon={icon} tone={tone}>
        {t(`commitment.${value}`)}
      </StateLabel>
      {reason ? <span className="type-small ms-2 text-muted">{t(`reason.${reason}`)}</span> : null}
    </>
  )
}
