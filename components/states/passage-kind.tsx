import { BadgeCheck, Ban, Handshake, Link2, ListChecks } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { StateIcon } from '@/components/ui/state-label'

export const passageKinds = ['commitment', 'claim', 'refusal', 'answer', 'reference'] as const
export type PassageKind = (typeof passageKinds)[number]

const icons: Record<PassageKind, StateIcon> = {
  commitment: Handshake,
  claim: BadgeCheck,
  refusal: Ban,
  answer: ListChecks,
  reference: Link2,
}

const colours: Record<PassageKind, string> = {
  commitment: 'text-[var(--k-commitment)]',
  claim: 'text-[var(--k-claim)]',
  refusal: 'text-[var(--k-refusal)]',
  answer: 'text-[var(--k-ask)]',
  reference: 'text-[var(--k-reference)]',
}

/** What was drawn from a passage. */
export function PassageKindLabel({ value }: { value: PassageKind }) {
  const t = useTranslations('states.passage')
  const Icon = icons[value]
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${colours[value]}`}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      {t(value)}
    </span>
  )
}
