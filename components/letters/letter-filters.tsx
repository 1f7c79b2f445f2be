import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { LetterFilter } from '@/lib/letters/letter-lines'
import { LetterKind, RecipientState } from '@/prisma/generated/enums'

type Props = {
  /** The list without a filter. */
  here: string
  filter: LetterFilter
  isFiltered: boolean
  cases: readonly { id: string; title: string }[]
  institutions: readonly { id: string; name: string }[]
}

/** Which letters are listed, as a plain form whose fields stand in the address. */
export function LetterFilters({ here, filter, isFiltered, cases, institutions }: Props) {
  const t = useTranslations('letters')
  const states = useTranslations('states')
  return (
    <form action={here} aria-label={t('filters')} className="flex flex-wrap items-end gap-2 pb-3">
      <FilterSelect
        name="kind"
        label={t('kind')}
        value={filter.kind}
        options={Object.values(LetterKind).map((value) => [value, states(`letterKind.${value}`)])}
      />
      <FilterSelect
        name="case"
        label={t('case')}
        value={filter.caseId}
        options={cases.map(({ id, title }) => [id, title])}
      />
      <FilterSelect
        name="institution"
        label={t('institution')}
        value={filter.institutionId}
        options={institutions.map(({ id, name }) => [id, name])}
      />
      <FilterSelect
        name="state"
        label={t('state')}
        value={filter.state}
        options={[
          ['late', t('late')],
          ...Object.values(RecipientState).map((value): [string, string] => [value, states(`recipient.${value}`)]),
        ]}
      />
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="flex flex-col gap-1">
          <span className="label">{t(name)}</span>
          <input type="date" name={name} defaultValue={filter[name] ?? ''} className="input" />
        </label>
      ))}
      <label className="flex flex-col gap-1">
        <span className="label">{t('words')}</span>
        <input type="search" name="q" defaultValue={filter.words} className="input" />
      </label>
      <button className="button button--outline">{t('show')}</button>
      {isFiltered ? (
        <Link href={here} prefetch={false} className="button button--ghost">
          {t('clear')}
        </Link>
      ) : null}
    </form>
  )
}

function FilterSelect({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string | null
  options: [string, string][]
}) {
  const t = useTranslations('letters')
  return (
    <label className="flex max-w-60 flex-col gap-1">
      <span className="label">{label}</span>
      <select name={name} defaultValue={value ?? ''} className="select-native">
        <option value="">{t('any')}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
