import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CaseShell } from '@/components/cases/case-shell'
import { EventList } from '@/components/cases/event-list'
import { ButtonLink } from '@/components/ui/button-link'
import { mayKeepCase } from '@/lib/cases/policy'
import { getCaseHistory } from '@/lib/overview/queries'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }>; searchParams: Promise<Query> }

const pageSize = 50

export default async function CaseHistoryPage({ params, searchParams }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const found = id && (await getCaseHistory(actor, id, asId(readQuery(await searchParams).before)))
  if (!found) notFound()
  const t = await getTranslations('cases')
  const shown = found.below.slice(0, pageSize)
  const last = found.below.length > pageSize ? shown.at(-1) : undefined
  return (
    <CaseShell base={`/${actor.workspaceSlug}`} head={found.head} tab="history" mayWrite={mayKeepCase(actor)}>
      <p className="pt-4 text-muted">{t('history_lead')}</p>
      <EventList events={shown} timeZone={actor.timeZone} />
      {last ? (
        <ButtonLink href={`/${actor.workspaceSlug}/cases/${found.head.id}/history?before=${last.id}`}>
          {t('older')}
        </ButtonLink>
      ) : null}
    </CaseShell>
  )
}
