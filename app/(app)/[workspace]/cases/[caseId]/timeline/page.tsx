import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CaseShell } from '@/components/cases/case-shell'
import { Timeline } from '@/components/cases/timeline'
import { ButtonLink } from '@/components/ui/button-link'
import { mayKeepCase } from '@/lib/cases/policy'
import { isDay } from '@/lib/dates'
import { getCaseTimeline } from '@/lib/overview/queries'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }>; searchParams: Promise<Query> }

const pageSize = 50

export default async function CaseTimelinePage({ params, searchParams }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const [cursorId, on = ''] = (readQuery(await searchParams).after ?? '').split('.')
  const cursor = asId(cursorId) && isDay(on) ? { id: cursorId ?? '', on } : null
  const id = asId(caseId)
  const found = id && (await getCaseTimeline(actor, id, cursor))
  if (!found) notFound()
  const t = await getTranslations('cases')
  const base = `/${actor.workspaceSlug}`
  const shown = found.below.slice(0, pageSize)
  const last = found.below.length > pageSize ? shown.at(-1) : undefined
  return (
    <CaseShell base={base} head={found.head} tab="timeline" mayWrite={mayKeepCase(actor)}>
      <div className="max-w-3xl">
        <Timeline base={base} entries={shown} />
      </div>
      {last ? (
        <ButtonLink href={`${base}/cases/${found.head.id}/timeline?after=${last.id}.${last.on}`}>
          {t('older')}
        </ButtonLink>
      ) : null}
    </CaseShell>
  )
}
