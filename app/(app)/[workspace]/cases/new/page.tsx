import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { openCaseAction } from '@/app/(app)/[workspace]/cases/actions'
import { CaseFields, RestrictFields } from '@/components/cases/case-fields'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayRestrictCase } from '@/lib/cases/policy'
import { getCaseForm } from '@/lib/cases/queries'
import { todayIn } from '@/lib/dates'
import { bindAction } from '@/lib/web/bind-action'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('new_title') }
}

export default async function NewCasePage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  const today = todayIn(actor.timeZone)
  const { members, nextCode } = await getCaseForm(actor, today.slice(0, 4), null)
  const t = await getTranslations('cases')
  return (
    <PageBody isNarrow>
      <PageHead title={t('new_title')} lead={t('new_lead')} />
      <ActionForm action={bindAction(actor.workspaceSlug)(openCaseAction)} className="flex flex-col gap-4">
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <Hidden name="proposedCode" value={nextCode} />
        <div className="grid gap-3 sm:grid-cols-2">
          <Field name="code" label={t('code')} hint={t('code_hint')} defaultValue={nextCode} />
          <Field name="openedOn" type="date" label={t('opened_on')} defaultValue={today} required />
        </div>
        <CaseFields values={{ leadId: actor.memberId }} leads={members} />
        {mayRestrictCase(actor) ? (
          <RestrictFields members={members} isRestricted={false} named={[actor.memberId]} />
        ) : null}
        <div>
          <SubmitButton hint="Ctrl ↵">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </PageBody>
  )
}
