import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import {
  changeFollowUpAction,
  finishFollowUpAction,
  reopenFollowUpAction,
} from '@/app/(app)/[workspace]/follow-ups/actions'
import { ComesAgain } from '@/components/follow-ups/comes-again'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { DayText } from '@/components/ui/day-text'
import { Area, Field, Hidden, Select } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf, todayIn } from '@/lib/dates'
import { mayPlanFollowUps } from '@/lib/follow-ups/policy'
import { getFollowUp } from '@/lib/follow-ups/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; followUpId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('follow-ups'))('title') }
}

export default async function FollowUpPage({ params }: Props) {
  const { workspace, followUpId } = await params
  const actor = await requireActor(workspace)
  const id = asId(followUpId)
  const followUp = id && (await getFollowUp(actor, id))
  if (!followUp) notFound()
  const t = await getTranslations('follow-ups')
  const base = `/${actor.workspaceSlug}`
  const today = todayIn(actor.timeZone)
  const bind = bindAction(actor.workspaceSlug)
  const { doneOn } = followUp
  const identity = (
    <>
      <Hidden name="followUpId" value={followUp.id} />
      <Hidden name="version" value={String(followUp.version)} />
    </>
  )
  const belongs = [
    { href: `${base}/cases/${followUp.case.id}`, title: followUp.case.title },
    ...(followUp.letter ? [{ href: `${base}/letters/${followUp.letter.id}`, title: followUp.letter.subject }] : []),
    ...(followUp.commitment
      ? [{ href: `${base}/commitments/${followUp.commitment.id}`, title: followUp.commitment.title }]
      : []),
  ]
  return (
    <PageBody isNarrow>
      <PageHead
        title={followUp.what}
        lead={belongs.map(({ href, title }) => (
          <Link key={href} href={href} prefetch={false} className="link-quiet me-4">
            {title}
          </Link>
        ))}
      />
      {doneOn ? (
        <>
          <p>{t.rich('was_done', { day: () => <DayText day={dayOf(doneOn)} form="long" /> })}</p>
          {followUp.result ? <p className="whitespace-pre-wrap">{followUp.result}</p> : null}
        </>
      ) : null}
      {mayPlanFollowUps(actor) && doneOn ? (
        <ActionForm action={bind(reopenFollowUpAction)} className="pt-3">
          {identity}
          <SubmitButton variant="outline">{t('reopen')}</SubmitButton>
        </ActionForm>
      ) : null}
      {mayPlanFollowUps(actor) && !doneOn ? (
        <>
          <SectionHead title={t('done_title')} />
          <ActionForm action={bind(finishFollowUpAction)} className="flex flex-col gap-3">
            {identity}
            <Field name="doneOn" type="date" label={t('done_on')} defaultValue={today} max={today} required />
            <Area name="result" label={t('result')} rows={3} />
            <div>
              <SubmitButton hint="Ctrl ↵">{t('mark_done')}</SubmitButton>
            </div>
          </ActionForm>
          <SectionHead title={t('edit_title')} />
          <ActionForm action={bind(changeFollowUpAction)} className="flex flex-col gap-3">
            {identity}
            <Field name="what" label={t('what')} defaultValue={followUp.what} required />
            <div className="grid gap-3 sm:grid-cols-2">
              <Select
                name="assigneeId"
                label={t('who')}
                options={[
                  { value: '', label: t('nobody') },
                  ...followUp.members.map((member) => ({ value: member.id, label: member.name })),
                ]}
                defaultValue={followUp.assigneeId ?? ''}
              />
              <Field name="dueOn" type="date" label={t('due_on')} defaultValue={dayOf(followUp.dueOn)} required />
            </div>
            <ComesAgain months={followUp.everyMonths} />
            <div>
              <SubmitButton variant="outline">{t('save_changes')}</SubmitButton>
            </div>
          </ActionForm>
        </>
      ) : null}
    </PageBody>
  )
}
