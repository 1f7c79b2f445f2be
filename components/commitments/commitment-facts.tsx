import { useTranslations } from 'next-intl'
import { signedBy } from '@/components/commitments/signed-by'
import { SignedWords } from '@/components/commitments/signed-words'
import { DayText } from '@/components/ui/day-text'
import { DefinitionList } from '@/components/ui/definition-list'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { dayOf, type Day } from '@/lib/dates'

/** Who said it and signed it, how firmly, by when, who keeps an eye on it. */
export function CommitmentFacts({ commitment, today }: { commitment: CommitmentPage; today: Day }) {
  const t = useTranslations('commitments')
  const states = useTranslations('states')
  const signed = signedBy(commitment, today)
  const day = (date: Date | null) => (date ? <DayText day={dayOf(date)} form="short" /> : null)
  return (
    <DefinitionList
      items={[
        {
          name: t('said_by'),
          value: commitment.institutions.map(({ institution }) => institution.name).join(', '),
        },
        { name: t('firmness'), value: states(`firmness.${commitment.firmness}`) },
        { name: t('condition'), value: commitment.condition },
        { name: t('made'), value: day(commitment.madeOn) },
        { name: t('due'), value: day(commitment.dueOn) ?? commitment.dueText },
        { name: t('next_check'), value: day(commitment.nextCheckOn) },
        { name: t('owner'), value: commitment.owner?.name },
        { name: t('signed_by'), value: signed && <SignedWords signed={signed} /> },
        { name: t('tags'), value: commitment.tags.length > 0 ? commitment.tags.join(', ') : null },
        { name: t('field_ask'), value: commitment.ask ? `${commitment.ask.number}. ${commitment.ask.text}` : null },
      ]}
    />
  )
}
