import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { addReplyRuleAction } from '@/app/(app)/[workspace]/settings/deadlines/actions'
import { VersionFields } from '@/components/deadlines/version-fields'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Tick } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayIn } from '@/lib/dates'
import { listRuleChoices } from '@/lib/reply-rules/queries'
import { bindAction } from '@/lib/web/bind-action'
import { requireActor } from '@/lib/web/require-actor'
import { LetterKind } from '@/prisma/generated/enums'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('deadlines'))('add_rule') }
}

export default async function NewRulePage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  const { calendars } = await listRuleChoices(actor)
  const t = await getTranslations('deadlines')
  const kinds = await getTranslations('states.letterKind')
  return (
    <PageBody isNarrow>
      <PageHead title={t('add_rule')} lead={t('add_rule_lead')} />
      <ActionForm action={bindAction(actor.workspaceSlug)(addReplyRuleAction)} className="flex flex-col gap-4" isMain>
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <Field name="name" label={t('rule_name')} hint={t('rule_name_hint')} required />
        <fieldset>
          <legend className="label">{t('kinds')}</legend>
          <p className="type-small pb-1 text-muted">{t('kinds_hint')}</p>
          <div className="flex flex-wrap gap-x-5 gap-y-1.5">
            {Object.values(LetterKind).map((kind) => (
              <Tick key={kind} name="kinds[]" value={kind} label={kinds(kind)} />
            ))}
          </div>
        </fieldset>
        <VersionFields given={null} calendars={calendars} today={todayIn(actor.timeZone)} />
        <div>
          <SubmitButton hint="Ctrl ↵">{t('save_rule')}</SubmitButton>
        </div>
      </ActionForm>
    </PageBody>
  )
}
