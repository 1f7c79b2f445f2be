import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CaseShell } from '@/components/cases/case-shell'
import { CommitmentTable } from '@/components/cases/commitment-table'
import { OwingLetters } from '@/components/cases/owing-letters'
import { Timeline } from '@/components/cases/timeline'
import { FileList } from '@/components/documents/file-list'
import { AsksGrid } from '@/components/letters/asks-grid'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { SectionHead } from '@/components/ui/page-head'
import { mayKeepCase } from '@/lib/cases/policy'
import { todayIn } from '@/lib/dates'
import { answersMissing } from '@/lib/letters/status'
import { getCaseOverview } from '@/lib/overview/queries'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('head_case') }
}

export default async function CasePage({ params, searchParams }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const overview = id && (await getCaseOverview(actor, id))
  if (!overview) notFound()
  const { head, letters, commitments, timeline, files } = overview
  const t = await getTranslations('cases')
  const letterWords = await getTranslations('letters')
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/cases/${head.id}`
  const today = todayIn(actor.timeZone)
  const asked = letters.filter(({ asks, sentOn }) => asks.length > 0 && sentOn)
  const main = [...asked].sort((a, b) => b.asks.length * b.recipients.length - a.asks.length * a.recipients.length)[0]
  const missing = main ? answersMissing(main) : 0
  const more = (href: string, words: string) => (
    <Link href={href} prefetch={false} className="link-quiet">
      {words}
    </Link>
  )
  return (
    <CaseShell base={base} head={head} tab="overview" mayWrite={mayKeepCase(actor)}>
      <div className="grid gap-x-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          {head.summary ? <p className="type-lead max-w-3xl pt-4">{head.summary}</p> : null}
          <SectionHead
            title={t('owes')}
            end={more(`${here}/letters`, t('all_letters', { count: head._count.letters }))}
          />
          {letters.length > 0 ? (
            <OwingLetters base={base} letters={letters} today={today} />
          ) : (
            <EmptyState
              title={t('no_letters_title')}
              deeds={
                <ButtonLink href={`${base}/letters/new?case=${head.id}`} variant="primary">
                  {t('log_letter')}
                </ButtonLink>
              }
            >
              {t('no_letters')}
            </EmptyState>
          )}
          {main ? (
            <>
              <SectionHead
                title={t('asks_and_answers')}
                end={
                  <>
                    {missing > 0 ? (
                      <span className="me-2 font-semibold text-danger">
                        {letterWords('answers_missing', { count: missing })}
                      </span>
                    ) : null}
                    {more(`${base}/letters/${main.id}`, t('asks_of', { subject: main.subject }))}
                  </>
                }
              />
              <AsksGrid
                base={base}
                letterId={main.id}
                asks={main.asks}
                recipients={main.recipients}
                today={today}
                label={t('asks_and_answers')}
                here={here}
                chosen={asId(readQuery(await searchParams).recipient)}
              />
            </>
          ) : null}
          <SectionHead
            title={t('commitments')}
            end={
              <>
                {more(`${here}/commitments`, t('all_commitments', { count: head._count.commitments }))}
                {' · '}
                {more(`${base}/commitments/review?case=${head.id}`, t('review_them'))}
              </>
            }
          />
          <CommitmentTable slug={actor.workspaceSlug} commitments={commitments} today={today} />
        </div>
        <aside className="min-w-0">
          <SectionHead title={t('timeline')} end={more(`${here}/timeline`, t('whole_timeline'))} />
          <Timeline base={base} entries={timeline} />
          <SectionHead
            title={t('files')}
            end={more(`${here}/files`, t('all_files', { count: head._count.documents }))}
          />
          <FileList base={base} files={files} />
        </aside>
      </div>
    </CaseShell>
  )
}
