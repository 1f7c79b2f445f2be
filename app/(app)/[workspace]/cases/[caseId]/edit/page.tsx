import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import {
  changeCaseAction,
  closeCaseAction,
  reopenCaseAction,
  restrictCaseAction,
} from '@/app/(app)/[workspace]/cases/actions'
import { CaseFields, RestrictFields } from '@/components/cases/case-fields'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayRestrictCase } from '@/lib/cases/policy'
import { getCaseForm } from '@/lib/cases/queries'
import { todayIn } from '@/lib/dates'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('edit_title') }
}

export default async function EditCasePage({ params }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const today = todayIn(actor.timeZone)
  const { members, leads, found } = await getCaseForm(actor, today.slice(0, 4), asId(caseId))
  if (!found) notFound()
  const t = await getTranslations('cases')
  const bind = bindAction(actor.workspaceSlug)
  const named = found.members.map(({ memberId }) => memberId)
  return (
    <PageBody isNarrow>
      <PageHead title={t('edit_title')} lead={found.code} />
      <ActionForm action={bind(changeCaseAction)} className="flex flex-col gap-4">
        <Hidden name="caseId" value={found.id} />
        <Hidden name="version" value={String(found.version)} />
        <CaseFields values={{ ...found, leadId: found.leadId ?? '', tags: found.tags.join('\n') }} leads={leads} />
        <div>
          <SubmitButton hint="Ctrl ↵">{t('save_changes')}</SubmitButton>
        </div>
      </ActionForm>
      {mayRestrictCase(actor) ? (
        <>
          <SectionHead title={t('restrict_title')} />
          <ActionForm action={bind(restrictCaseAction)} className="flex flex-col gap-3">
            <Hidden name="caseId" value={found.id} />
            <Hidden name="version" value={String(found.version)} />
            <RestrictFields members={members} isRestricted={found.isRestricted} named={named} />
            <div>
              <SubmitButton variant="outline">{t('save_restrict')}</SubmitButton>
            </div>
          </ActionForm>
        </>
      ) : null}
      <SectionHead title={t('close_title')} />
      {found.closedOn ? (
        <ActionForm action={bind(reopenCaseAction)}>
          <Hidden name="caseId" value={found.id} />
          <Hidden name="version" value={String(found.version)} />
          <SubmitButton variant="outline">{t('reopen')}</SubmitButton>
        </ActionForm>
      ) : (
        <ActionForm action={bind(closeCaseAction)} className="flex flex-wrap items-end gap-3">
          <Hidden name="caseId" value={found.id} />
          <Hidden name="version" value={String(found.version)} />
          <Field name="closedOn" type="date" label={t('close_on')} defaultValue={today} max={today} required />
          <SubmitButton variant="outline">{t('close')}</SubmitButton>
        </ActionForm>
      )}
    </PageBody>
  )
}
