import { notFound } from 'next/navigation'
import { CaseShell } from '@/components/cases/case-shell'
import { CommitmentTable } from '@/components/cases/commitment-table'
import { mayKeepCase } from '@/lib/cases/policy'
import { todayIn } from '@/lib/dates'
import { getCaseCommitments } from '@/lib/overview/queries'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }> }

export default async function CaseCommitmentsPage({ params }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const found = id && (await getCaseCommitments(actor, id))
  if (!found) notFound()
  return (
    <CaseShell base={`/${actor.workspaceSlug}`} head={found.head} tab="commitments" mayWrite={mayKeepCase(actor)}>
      <CommitmentTable
        slug={actor.workspaceSlug}
        commitments={found.below}
        today={todayIn(actor.timeZone)}
        withQuotes
      />
    </CaseShell>
  )
}
