import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Proposal } from '@/components/reading/proposal'
import { DayText } from '@/components/ui/day-text'
import { DefinitionList } from '@/components/ui/definition-list'
import type { SuggestionLine } from '@/lib/suggestions/queries'

type Item = { name: string; value: ReactNode }
type Props = { proposal: Proposal; suggestion: SuggestionLine }

/** What would be written, in words. */
export function ProposalLines({ proposal, suggestion }: Props) {
  const t = useTranslations('suggestions')
  const outcomes = useTranslations('states.outcome')
  const { as, fields, ask } = proposal
  const commitment = useCommitment(proposal)
  const answers = ask ? [{ name: t('answers'), value: t('answers_ask', { number: ask.number, text: ask.text }) }] : []
  const items: Record<Proposal['as'], Item[]> = {
    commitment: [...commitment, ...answers],
    claim: [{ name: t('said_by'), value: fields.institution }],
    reference: [{ name: t('cites'), value: <Cited url={fields.url} citation={fields.citation} /> }],
    outcome: [{ name: t('outcome'), value: outcomes('declined') }, ...answers],
    institution: [
      { name: t('holder_institution'), value: fields.name },
      { name: t('directory'), value: t(suggestion.type === 'in_directory' ? 'in_directory' : 'adds_to_directory') },
    ],
    office_holder: [
      { name: t('holder_name'), value: fields.name },
      { name: t('holder_function'), value: fields.function },
      { name: t('holder_institution'), value: fields.institution },
      { name: t('directory'), value: t('holder_kept') },
    ],
    date: [
      { name: t('day'), value: <DayOf value={suggestion.value ?? ''} /> },
      { name: t('accept'), value: t('date_kept') },
    ],
  }
  return (
    <div className="mb-3 max-lg:mb-1">
      <DefinitionList items={items[as].filter(({ value }) => value !== '')} isNarrow />
    </div>
  )
}

/** A day in words; a month or a year as it is kept. */
const DayOf = ({ value }: { value: string }) =>
  value.length === 10 ? <DayText day={value} form="long" /> : <time dateTime={value}>{value}</time>

function useCommitment({ fields, check, dueOn }: Proposal): Item[] {
  const t = useTranslations('suggestions')
  const firmness = useTranslations('states.firmness')
  const due = dueOn ? (
    <DayText day={dueOn} form="short" />
  ) : fields.dueText ? (
    t('due_words', { words: fields.dueText })
  ) : (
    t('due_none')
  )
  const next = check && (
    <>
      <DayText day={check.on} form="short" />{' '}
      <span className="type-small text-muted">{t(`check_why.${check.why}`, { words: check.words })}</span>
    </>
  )
  if (!fields.firmness) return []
  return [
    { name: t('firmness'), value: firmness(fields.firmness as Parameters<typeof firmness>[0]) },
    { name: t('condition'), value: fields.condition },
    { name: t('said_by'), value: fields.institutions },
    { name: t('due'), value: due },
    ...(next ? [{ name: t('next_check'), value: next }] : []),
  ]
}

/** What is referred to by the name the document gives it, leading to where it can be read. */
const Cited = ({ url, citation }: { url: string | undefined; citation: string | undefined }) =>
  url ? (
    <a href={url} rel="noreferrer" className="link-quiet">
      {citation}
    </a>
  ) : (
    citation
  )
