import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { addInstitutionAction } from '@/app/(app)/[workspace]/institutions/actions'
import { InstitutionFields } from '@/components/institutions/institution-fields'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { listInstitutionNames } from '@/lib/institutions/queries'
import { listRuleChoices } from '@/lib/reply-rules/queries'
import { bindAction } from '@/lib/web/bind-action'
import { oneReading } from '@/lib/web/one-reading'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('institutions'))('new_title') }
}

export default async function NewInstitutionPage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  const { names, rules } = await oneReading(actor, async () => ({
    names: await listInstitutionNames(actor),
    rules: (await listRuleChoices(actor)).rules,
  }))
  const t = await getTranslations('institutions')
  return (
    <PageBody isNarrow>
      <PageHead title={t('new_title')} />
      <ActionForm action={bindAction(actor.workspaceSlug)(addInstitutionAction)} className="flex flex-col gap-4">
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <InstitutionFields values={{}} institutions={names} rules={rules} />
        <div>
          <SubmitButton hint="Ctrl ↵">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </PageBody>
  )
}
