import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import {
  changeCommitmentAction,
  recordUpdateAction,
  relateCommitmentAction,
  withdrawUpdateAction,
} from '@/app/(app)/[workspace]/commitments/actions'
import { CommitmentFacts } from '@/components/commitments/commitment-facts'
import { CommitmentQuote } from '@/components/commitments/commitment-quote'
import { CorrectCommitment } from '@/components/commitments/correct-commitment'
import { Echoes } from '@/components/commitments/echoes'
import { PlannedFollowUps } from '@/components/commitments/planned-follow-ups'
import { UpdateForm } from '@/components/commitments/update-form'
import { UpdateHistory } from '@/components/commitments/update-history'
import { PageBody } from '@/components/layout/page-body'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { counts } from '@/lib/commitments/counting-update'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { proposeNextCheck } from '@/lib/commitments/propose-check'
import { getCommitment } from '@/lib/commitments/queries'
import { todayIn } from '@/lib/dates'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; commitmentId: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('commitments'))('head_commitment') }
}

export default async function CommitmentDetailPage({ params, searchParams }: Props) {
  const { workspace, commitmentId } = await params
  const actor = await requireActor(workspace)
  const id = asId(commitmentId)
  const query = readQuery(await searchParams)
  const commitment = id && (await getCommitment(actor, id))
  if (!commitment) notFound()
  const t = await getTranslations('commitments')
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/commitments/${commitment.id}`
  const today = todayIn(actor.timeZone)
  const bind = bindAction(actor.workspaceSlug)
  const mayWrite = mayKeepCommitments(actor)
  const newest = commitment.updates.find(counts)
  const { passage } = commitment
  const nextCheck = proposeNextCheck(commitment, today)
  return (
    <PageBody isNarrow>
      <PageHead
        title={commitment.title}
        lead={
          <Link href={`${base}/cases/${commitment.case.id}`} prefetch={false} className="link-quiet">
            {commitment.case.title}
          </Link>
        }
        deeds={
          <ButtonLink href={`${base}/commitments?open=${commitment.id}#c-${commitment.id}`}>{t('back')}</ButtonLink>
        }
      />
      {newest ? <CommitmentStatus value={newest.status} reason={newest.reason} /> : null}
      <CommitmentQuote slug={actor.workspaceSlug} passage={passage} document={commitment.document} />
      <div className="pt-4">
        <CommitmentFacts commitment={commitment} today={today} />
      </div>
      <Echoes
        base={base}
        commitment={commitment}
        action={mayWrite ? bind(relateCommitmentAction) : null}
        isRelating={query.relate === '1'}
      />
      <SectionHead title={t('history')} />
      <UpdateHistory
        base={base}
        updates={commitment.updates}
        passageId={passage.id}
        withdraw={mayWrite ? bind(withdrawUpdateAction) : null}
      />
      {mayWrite ? (
        <>
          <SectionHead title={t('form_title')} />
          <UpdateForm
            action={bind(recordUpdateAction)}
            commitment={{ id: commitment.id, version: commitment.version, status: newest?.status ?? 'open' }}
            submissionKey={crypto.randomUUID()}
            today={today}
            nextCheck={nextCheck}
            documents={commitment.documents}
            backTo={here}
          />
        </>
      ) : null}
      <PlannedFollowUps base={base} commitment={commitment} />
      {mayWrite ? (
        <CorrectCommitment action={bind(changeCommitmentAction)} commitment={commitment} members={commitment.members} />
      ) : null}
    </PageBody>
  )
}
