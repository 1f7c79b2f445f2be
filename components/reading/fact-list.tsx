import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Proposed } from '@/components/reading/entries'
import { ReasonText } from '@/components/reading/reason-text'
import { PassageKindLabel } from '@/components/states/passage-kind'
import { Disclosure } from '@/components/ui/disclosure'
import type { SuggestionLine } from '@/lib/suggestions/queries'

type Props = {
  facts: Proposed[]
  asks: SuggestionLine[]
  /** The card of the one in hand, in its place. */
  cardOf: (fact: Proposed) => ReactNode | null
  hrefOf: (suggestionId: string) => string
}

const isSure = ({ suggestion }: Proposed) => suggestion.tier === 'suggest' || suggestion.state !== 'open'

/** Dates, people and institutions that the text names, each with its reason: a line leads to the card that keeps or dismisses it. */
export function FactList({ facts, asks, cardOf, hrefOf }: Props) {
  const t = useTranslations('suggestions')
  if (facts.length === 0 && asks.length === 0) return null
  const weak = facts.filter((fact) => !isSure(fact))
  const hasCard = (some: readonly Proposed[]) => some.some((fact) => cardOf(fact) !== null)
  const lines = (some: readonly Proposed[]) => (
    <ol className="flex flex-col">
      {some.map((fact) => cardOf(fact) ?? <FactLine key={fact.passageId} fact={fact} href={hrefOf(fact.passageId)} />)}
    </ol>
  )
  const sure = facts.filter(isSure)
  return (
    <>
      {sure.length + asks.length > 0 ? (
        <Disclosure key={`sure-${hasCard(sure)}`} name={t('facts')} isOpen={hasCard(sure)}>
          {lines(sure)}
          <ul className="flex flex-col gap-1">
            {asks.map(({ id, quote }) => (
              <li key={id} className="flex gap-3">
                <span className="w-20 flex-none text-muted">{t('fact_ask')}</span>
                <span className="min-w-0 [overflow-wrap:anywhere]" dir="auto">
                  {quote.replace(/\s+/g, ' ')}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {weak.length > 0 ? (
        <Disclosure
          key={`weak-${hasCard(weak)}`}
          name={t('facts_less_sure', { count: weak.length })}
          isOpen={hasCard(weak)}
        >
          {lines(weak)}
        </Disclosure>
      ) : null}
    </>
  )
}

function FactLine({ fact, href }: { fact: Proposed; href: string }) {
  const t = useTranslations('suggestions')
  const { passageId, kind, title, suggestion } = fact
  const { state, reason } = suggestion
  return (
    <li
      id={state === 'accepted' ? undefined : `item-${passageId}`}
      className="flex scroll-mt-24 items-start gap-3 border-b border-separator py-2 last:border-0"
    >
      <div className="min-w-0 flex-1">
        <PassageKindLabel value={kind} />
        <p className="[overflow-wrap:anywhere]" dir="auto">
          {state === 'open' ? (
            <Link href={href} prefetch={false} scroll={false} className="link-quiet">
              {title}
            </Link>
          ) : (
            <span className="text-muted">{title}</span>
          )}
        </p>
        {state === 'open' ? (
          <p className="type-small text-muted">
            <ReasonText reason={reason} />
          </p>
        ) : null}
      </div>
      {state === 'open' ? null : (
        <span className="type-small flex items-center gap-1 whitespace-nowrap text-muted">
          {state === 'accepted' ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
          {t(state)}
        </span>
      )}
    </li>
  )
}
