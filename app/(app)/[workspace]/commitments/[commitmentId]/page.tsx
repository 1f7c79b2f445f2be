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
import { CommitmentFields } from '@/components/commitments/commitment-fields'
import { Echoes } from '@/components/commitments/echoes'
import { PassageLink } from '@/components/commitments/passage-link'
import { signedBy } from '@/components/commitments/signed-by'
import { SignedWords } from '@/components/commitments/signed-words'
import { UpdateForm } from '@/components/commitments/update-form'
import { UpdateHistory } from '@/components/commitments/update-history'
import { PageBody } from '@/components/layout/page-body'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { DefinitionList } from '@/components/ui/definition-list'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { proposeCheck } from '@/lib/commitments/propose-check'
import { getCommitment } from '@/lib/commitments/queries'
import { dayOf, nullableDayOf, todayIn } from '@/lib/dates'
import { displayQuote } from '@/lib/documents/anchor'
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
  const states = await getTranslations('states')
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/commitments/${commitment.id}`
  const today = todayIn(actor.timeZone)
  const bind = bindAction(actor.workspaceSlug)
  const mayWrite = mayKeepCommitments(actor)
  const newest = commitment.updates.find(
    ({ withdrawsId, withdrawnBy }) => withdrawsId === null && withdrawnBy.length === 0,
  )
  const { passage } = commitment
  const signed = signedBy(commitment, today)
  const day = (date: Date | null) => (date ? <DayText day={dayOf(date)} form="short" /> : null)
  const nextCheck = proposeCheck(
    {
      firmness: commitment.firmness,
      dueOn: nullableDayOf(commitment.dueOn),
      words: `${passage.quote} ${commitment.dueText ?? ''}`,
    },
    today,
  )
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
      <blockquote className="type-quote my-4 max-w-3xl border-s-4 border-accent ps-4" dir="auto">
        <span className="text-muted">…{displayQuote(passage.prefix)} </span>
        <mark className="bg-transparent font-medium text-inherit underline decoration-[var(--k-commitment)] decoration-2 underline-offset-4">
          {displayQuote(passage.quote)}
        </mark>
        <span className="text-muted"> {displayQuote(passage.suffix)}…</span>
      </blockquote>
      <PassageLink base={actor.workspaceSlug} passage={passage} document={commitment.document} />
      <div className="pt-4">
        <DefinitionList
          items={[
            {
              name: t('said_by'),
              value: commitment.institutions.map(({ institution }) => institution.name).join(', '),
            },
            { name: t('firmness'), value: states(`firmness.${commitment.firmness}`) },
            { name: t('condition'), value: commitment.condition },
            { name: t('made'), value: day(commitment.madeOn) },
            { name: t('due'), value: day(commitment.dueOn) ?? commitment.dueText },
            { name: t('next_check'), value: day(commitment.nextCheckOn) },
            { name: t('owner'), value: commitment.owner?.name },
            {
              name: t('signed_by'),
              value: signed && <SignedWords signed={signed} />,
            },
            { name: t('tags'), value: commitment.tags.length > 0 ? commitment.tags.join(', ') : null },
            { name: t('field_ask'), value: commitment.ask ? `${commitment.ask.number}. ${commitment.ask.text}` : null },
          ]}
        />
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
      <SectionHead
        title={t('follow_ups')}
        end={
          <ButtonLink
            href={`${base}/follow-ups/new?case=${commitment.case.id}&commitment=${commitment.id}`}
            variant="ghost"
          >
            {t('plan_follow_up')}
          </ButtonLink>
        }
      />
      {commitment.followUps.length === 0 ? <p className="text-muted">{t('follow_ups_none')}</p> : null}
      <ul>
        {commitment.followUps.map((followUp) => (
          <li key={followUp.id} className="border-b border-separator py-2">
            <Link href={`${base}/follow-ups/${followUp.id}`} prefetch={false} className="link-quiet">
              {followUp.what}
            </Link>{' '}
            <span className="type-small text-muted">
              {day(followUp.doneOn ?? followUp.dueOn)} {followUp.assignee?.name}
            </span>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <details className="pt-6">
          <summary className="type-section underline">{t('edit')}</summary>
          <ActionForm action={bind(changeCommitmentAction)} className="flex flex-col gap-3 pt-3">
            <p className="text-muted">{t('edit_note')}</p>
            <Hidden name="commitmentId" value={commitment.id} />
            <Hidden name="version" value={String(commitment.version)} />
            <Hidden name="askId" value={commitment.ask?.id ?? ''} />
            <CommitmentFields commitment={commitment} members={commitment.members} />
            <div>
              <SubmitButton variant="outline">{t('save')}</SubmitButton>
            </div>
          </ActionForm>
        </details>
      ) : null}
    </PageBody>
  )
}
