import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CaseShell } from '@/components/cases/case-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { EmptyState } from '@/components/ui/empty-state'
import { LineLink } from '@/components/ui/line-link'
import { Cell, Row, Table } from '@/components/ui/table'
import { mayKeepCase } from '@/lib/cases/policy'
import { dayOf } from '@/lib/dates'
import { getCaseSources } from '@/lib/overview/queries'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }> }

export default async function CaseSourcesPage({ params }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const found = id && (await getCaseSources(actor, id))
  if (!found) notFound()
  const t = await getTranslations('cases')
  const sources = await getTranslations('sources')
  const kinds = await getTranslations('states.sourceKind')
  const base = `/${actor.workspaceSlug}`
  const record = (
    <ButtonLink href={`${base}/sources/new?case=${found.head.id}`} variant="primary">
      {t('record_source')}
    </ButtonLink>
  )
  return (
    <CaseShell base={base} head={found.head} tab="sources" mayWrite={mayKeepCase(actor)}>
      {found.below.length === 0 ? (
        <EmptyState title={t('no_sources_title')} deeds={record}>
          {t('no_sources')}
        </EmptyState>
      ) : (
        <>
          <div className="py-4">{record}</div>
          <Table
            label={t('tab_sources')}
            heads={[sources('dated_on'), sources('title'), sources('kind'), sources('publishers')]}
            hasLines
          >
            {found.below.map((source) => (
              <Row key={source.id}>
                <Cell line="when">
                  <DayText day={dayOf(source.datedOn)} form="short" />
                </Cell>
                <Cell isHead line="who">
                  <LineLink href={`${base}/sources/${source.id}`}>{source.title}</LineLink>
                </Cell>
                <Cell line="state">{kinds(source.kind)}</Cell>
                <Cell line="what">{source.publishers.map(({ institution }) => institution.name).join(', ')}</Cell>
              </Row>
            ))}
          </Table>
        </>
      )}
    </CaseShell>
  )
}
