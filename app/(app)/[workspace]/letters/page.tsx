import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageBody } from '@/components/layout/page-body'
import { LetterFilters } from '@/components/letters/letter-filters'
import { LetterTable } from '@/components/letters/letter-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { isDay, nullableDayOf, todayIn, toDay } from '@/lib/dates'
import type { LetterFilter } from '@/lib/letters/letter-lines'
import { listLetters } from '@/lib/letters/queries'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'
import { withQuery } from '@/lib/web/with-query'
import { LetterKind, RecipientState } from '@/prisma/generated/enums'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('title') }
}

const pageSize = 50

function readFilter(query: Record<string, string | undefined>): LetterFilter {
  const dayIn = (text = '') => (isDay(text) ? text : null)
  const state =
    query.state === 'late' ? 'late' : (Object.values(RecipientState).find((value) => value === query.state) ?? null)
  return {
    kind: Object.values(LetterKind).find((value) => value === query.kind) ?? null,
    caseId: asId(query.case),
    institutionId: asId(query.institution),
    state,
    from: dayIn(query.from),
    to: dayIn(query.to),
    words: (query.q ?? '').slice(0, 200),
  }
}

function readCursor(after = '') {
  const [id, on = ''] = after.split('.')
  const known = asId(id)
  return known && isDay(on) ? { id: known, sentOn: toDay(on) } : null
}

export default async function LettersPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const filter = readFilter(query)
  const today = todayIn(actor.timeZone)
  const { letters, drafts, cases, institutions } = await listLetters(actor, filter, today, readCursor(query.after))
  const t = await getTranslations('letters')
  const shell = await getTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/letters`
  const isFiltered = Object.keys(query).some((name) => name !== 'after' && query[name])
  const shown = letters.slice(0, pageSize)
  const last = letters.length > pageSize ? shown.at(-1) : undefined
  const next = last && withQuery(here, { ...query, after: `${last.id}.${nullableDayOf(last.sentOn) ?? ''}` })
  return (
    <PageBody
      keys={[
        { keys: ['J', 'K'], does: shell('key_next') },
        { keys: ['O'], does: shell('key_open') },
        { keys: ['L'], does: shell('key_letter') },
      ]}
    >
      <PageHead
        title={t('title')}
        deeds={
          <ButtonLink href={`${here}/new`} variant="primary" hint="L">
            {t('log')}
          </ButtonLink>
        }
      />
      <LetterFilters here={here} filter={filter} isFiltered={isFiltered} cases={cases} institutions={institutions} />
      {drafts.length > 0 && !isFiltered ? (
        <>
          <SectionHead title={t('drafts')} />
          <LetterTable base={base} letters={drafts} today={today} label={t('drafts')} />
        </>
      ) : null}
      {shown.length === 0 ? (
        <EmptyState
          title={isFiltered ? t('none_title') : t('empty_title')}
          deeds={
            <>
              <ButtonLink href={isFiltered ? here : `${here}/new`} variant="primary">
                {isFiltered ? t('clear') : t('log')}
              </ButtonLink>
              {isFiltered ? null : <ButtonLink href={`/${actor.workspaceSlug}/imports`}>{t('import')}</ButtonLink>}
            </>
          }
        >
          {isFiltered ? t('none') : t('empty')}
        </EmptyState>
      ) : (
        <LetterTable base={base} letters={shown} today={today} label={t('title')} />
      )}
      <nav className="flex gap-3 pt-4">
        {query.after ? (
          <ButtonLink href={withQuery(here, { ...query, after: undefined })}>{t('first_page')}</ButtonLink>
        ) : null}
        {next ? <ButtonLink href={next}>{t('next_page')}</ButtonLink> : null}
      </nav>
    </PageBody>
  )
}
