import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { SuggestionLine } from '@/lib/suggestions/queries'

const labels = { date: 'fact_date', person: 'fact_person', institution: 'fact_institution', ask: 'fact_ask' } as const

/** Dates, people and institutions that the text names: to look at, nothing to decide. */
export function SuggestionFacts({ facts }: { facts: SuggestionLine[] }) {
  const t = useTranslations('suggestions')
  const named = facts.flatMap((fact) => (fact.kind in labels ? [{ fact, kind: fact.kind as keyof typeof labels }] : []))
  if (named.length === 0) return null
  return (
    <Disclosure name={t('facts')}>
      <ul className="flex flex-col gap-1">
        {named.map(({ fact, kind }) => (
          <li key={fact.id} className="flex gap-3">
            <span className="w-20 flex-none text-muted">{t(labels[kind])}</span>
            <span className="min-w-0 [overflow-wrap:anywhere]" dir="auto">
              {fact.quote.replace(/\s+/g, ' ')}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
