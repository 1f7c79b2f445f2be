import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CaseShell } from '@/components/cases/case-shell'
import { CommitmentTable } from '@/components/cases/commitment-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { mayKeepCase } from '@/lib/cases/policy'
import { todayIn } from '@/lib/dates'
import { getCaseCommitments } from '@/lib/overview/queries'
import { mayRecordReply } from '@/lib/replies/policy'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }> }

export default async function CaseCommitmentsPage({ params }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const found = id && (await getCaseCommitments(actor, id))
  if (!found) notFound()
  const t = await getTranslations('cases')
  const base = `/${actor.workspaceSlug}`
  const record = <ButtonLink href={`${base}/replies/new?case=${found.head.id}`}>{t('record_reply')}</ButtonLink>
  return (
    <CaseShell base={base} head={found.head} tab="commitments" mayWrite={mayKeepCase(actor)}>
      {found.below.length === 0 ? (
        <EmptyState title={t('no_commitments_title')} deeds={mayRecordReply(actor) ? record : null}>
          {t('no_commitments')}
        </EmptyState>
      ) : (
        <CommitmentTable
          slug={actor.workspaceSlug}
          commitments={found.below}
          today={todayIn(actor.timeZone)}
          withQuotes
        />
      )}
    </CaseShell>
  )
}
