import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { signedBy } from '@/components/commitments/signed-by'
import { SignedWords } from '@/components/commitments/signed-words'
import { DayText } from '@/components/ui/day-text'
import { DefinitionList } from '@/components/ui/definition-list'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { dayOf, type Day } from '@/lib/dates'

/** What was asked, how firm it is, who signed, and what it says again or against. */
export function ReviewFacts({ base, commitment, today }: { base: string; commitment: CommitmentPage; today: Day }) {
  const t = useTranslations('review')
  const states = useTranslations('states.firmness')
  const signed = signedBy(commitment, today)
  const { ask, dueOn, dueText, repeats, contradicts } = commitment
  const other = (found: { id: string; title: string } | null) =>
    found ? (
      <Link href={`${base}/commitments/${found.id}`} prefetch={false} className="link-quiet">
        {found.title}
      </Link>
    ) : null
  return (
    <DefinitionList
      items={[
        {
          name: t('asked'),
          value: ask ? (
            <>
              {t.rich('ask', { number: ask.number, text: ask.text, b: (chunks) => <strong>{chunks}</strong> })}{' '}
              <Link href={`${base}/letters/${ask.letter.id}`} prefetch={false} className="link-quiet">
                {t('letter_of', { subject: ask.letter.subject })}
              </Link>
            </>
          ) : null,
        },
        {
          name: t('firmness'),
          value: (
            <>
              {states(commitment.firmness)}
              {dueOn ? <>, {t.rich('due_by', { day: () => <DayText day={dayOf(dueOn)} form="short" /> })}</> : null}
              {dueText ? <>, {t('due_words', { words: dueText })}</> : null}
            </>
          ),
        },
        {
          name: t('signed'),
          value: signed && <SignedWords signed={signed} />,
        },
        { name: t('condition'), value: commitment.condition },
        { name: t('repeats'), value: other(repeats) },
        { name: t('contradicts'), value: other(contradicts) },
      ]}
    />
  )
}
