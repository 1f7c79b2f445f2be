import { BadgeCheck, Ban, CalendarDays, Handshake, Landmark, Link2, ListChecks, UserRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { StateIcon } from '@/components/ui/state-label'

export const passageKinds = ['commitment', 'claim', 'refusal', 'answer', 'reference'] as const
export type PassageKind = (typeof passageKinds)[number]

/** What a text names: kept in the directory, or as a passage. */
export const factKinds = ['date', 'person', 'institution'] as const
export type FactKind = (typeof factKinds)[number]

/** Whatever is marked in a text. */
export type MarkKind = PassageKind | FactKind

const icons: Record<MarkKind, StateIcon> = {
  commitment: Handshake,
  claim: BadgeCheck,
  refusal: Ban,
  answer: ListChecks,
  reference: Link2,
  date: CalendarDays,
  person: UserRound,
  institution: Landmark,
}

const colours: Record<MarkKind, string> = {
  commitment: 'text-[var(--k-commitment)]',
  claim: 'text-[var(--k-claim)]',
  refusal: 'text-[var(--k-refusal)]',
  answer: 'text-[var(--k-ask)]',
  reference: 'text-[var(--k-reference)]',
  date: 'text-[var(--k-reference)]',
  person: 'text-[var(--k-reference)]',
  institution: 'text-[var(--k-reference)]',
}

/** What was drawn from a passage. */
export function PassageKindLabel({ value }: { value: MarkKind }) {
  const t = useTranslations('states.passage')
  const Icon = icons[value]
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${colours[value]}`}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      {t(value)}
    </span>
  )
}
