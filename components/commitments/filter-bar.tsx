import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { FilterMenu } from '@/components/ui/filter-menu'
import { Notice } from '@/components/ui/notice'
import { dueFilters, unfinishedStates, type CommitmentFilter } from '@/lib/commitments/filter'
import { commitmentStates } from '@/lib/commitments/status'
import { Firmness } from '@/prisma/generated/enums'

type Option = { id: string; name: string }
type Props = {
  base: string
  filter: CommitmentFilter
  isFiltered: boolean
  /** What of the address is not understood, as it stands there. */
  unread: string[]
  /** The address of the list with some answers changed or, where undefined, left out. */
  hrefWith: (changes: Partial<Record<string, string>>) => string
  options: { institutions: Option[]; cases: Option[]; members: Option[]; themes: string[] }
}

const box = 'flex min-h-6 items-center gap-2'

/** Filters as one form whose answers stand in the address: a list can be kept, passed on, and read without JavaScript. */
export function FilterBar({ base, filter, isFiltered, unread, hrefWith, options }: Props) {
  const t = useTranslations('commitments')
  const states = useTranslations('states')
  const format = useFormatter()
  const isDefault =
    filter.states.length === unfinishedStates.length && filter.states.every((state) => unfinishedStates.includes(state))
  const isEveryState = filter.states.length === commitmentStates.length
  const statusWords = isDefault ? t('unfinished') : t('chosen', { count: filter.states.length })
  const nameOf = (list: Option[], id: string | null) => list.find((option) => option.id === id)?.name
  const radio = (name: string, value: string, current: string | null, label: ReactNode) => (
    <label key={value} className={box}>
      <input type="radio" name={name} value={value} defaultChecked={(current ?? '') === value} />
      {label}
    </label>
  )
  const without = (name: string) => ({ withoutHref: hrefWith({ [name]: undefined }) })
  const apply = <button className="button button--primary mt-1">{t('show')}</button>
  return (
    <>
      {unread.length > 0 ? <Notice>{t('unread_filters', { filters: format.list(unread) })}</Notice> : null}
      <form
        action={`${base}/commitments`}
        aria-label={t('filters')}
        className="relative flex flex-wrap items-center gap-2 pb-2"
      >
        {filter.checkHasCome ? <input type="hidden" name="check" value="come" /> : null}
        {filter.sort === 'check' ? null : <input type="hidden" name="sort" value={filter.sort} />}
        <FilterMenu
          name={t('status')}
          chosen={isEveryState ? undefined : statusWords}
          withoutHref={hrefWith({ status: 'all' })}
        >
          {commitmentStates.map((state) => (
            <label key={state} className={box}>
              <input type="checkbox" name="status" value={state} defaultChecked={filter.states.includes(state)} />
              {states(`commitment.${state}`)}
            </label>
          ))}
          {apply}
        </FilterMenu>
        <FilterMenu
          {...without('institution')}
          name={t('institution')}
          chosen={filter.institutionIds.length > 0 ? t('chosen', { count: filter.institutionIds.length }) : undefined}
        >
          {options.institutions.map((institution) => (
            <label key={institution.id} className={box}>
              <input
                type="checkbox"
                name="institution"
                value={institution.id}
                defaultChecked={filter.institutionIds.includes(institution.id)}
              />
              {institution.name}
            </label>
          ))}
          {apply}
        </FilterMenu>
        <FilterMenu {...without('case')} name={t('case')} chosen={nameOf(options.cases, filter.caseId)}>
          {radio('case', '', filter.caseId, t('any'))}
          {options.cases.map(({ id, name }) => radio('case', id, filter.caseId, name))}
          {apply}
        </FilterMenu>
        <FilterMenu
          {...without('firmness')}
          name={t('firmness')}
          chosen={filter.firmness ? states(`firmness.${filter.firmness}`) : undefined}
        >
          {radio('firmness', '', filter.firmness, t('any'))}
          {Object.values(Firmness).map((value) =>
            radio('firmness', value, filter.firmness, states(`firmness.${value}`)),
          )}
          {apply}
        </FilterMenu>
        <FilterMenu {...without('due')} name={t('due')} chosen={filter.due ? t(`due_${filter.due}`) : undefined}>
          {radio('due', '', filter.due, t('any'))}
          {dueFilters.map((value) => radio('due', value, filter.due, t(`due_${value}`)))}
          {apply}
        </FilterMenu>
        <FilterMenu {...without('owner')} name={t('owner')} chosen={nameOf(options.members, filter.ownerId)}>
          {radio('owner', '', filter.ownerId, t('any'))}
          {options.members.map(({ id, name }) => radio('owner', id, filter.ownerId, name))}
          {apply}
        </FilterMenu>
        <FilterMenu {...without('since')} name={t('since')} chosen={filter.notCheckedSince ?? undefined}>
          <label className="flex flex-col gap-1">
            <span className="label">{t('since')}</span>
            <input type="date" name="since" className="input" defaultValue={filter.notCheckedSince ?? ''} />
          </label>
          {apply}
        </FilterMenu>
        <FilterMenu {...without('theme')} name={t('theme')} chosen={filter.theme ?? undefined}>
          {radio('theme', '', filter.theme, t('any'))}
          {options.themes.map((theme) => radio('theme', theme, filter.theme, theme))}
          {apply}
        </FilterMenu>
        <FilterMenu {...without('tag')} name={t('tag')} chosen={filter.tag ?? undefined}>
          <label className="flex flex-col gap-1">
            <span className="label">{t('tag')}</span>
            <input type="text" name="tag" className="input" defaultValue={filter.tag ?? ''} autoComplete="off" />
          </label>
          {apply}
        </FilterMenu>
        <input
          type="search"
          name="q"
          defaultValue={filter.words}
          aria-label={t('words')}
          placeholder={t('words')}
          className="input !w-40"
        />
        <button className="button button--outline">{t('show')}</button>
        {isFiltered ? (
          <Link href={`${base}/commitments`} prefetch={false} className="button button--ghost">
            {t('clear')}
          </Link>
        ) : null}
      </form>
    </>
  )
}
