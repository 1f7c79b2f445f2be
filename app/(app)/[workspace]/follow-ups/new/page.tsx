import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { planFollowUpAction } from '@/app/(app)/[workspace]/follow-ups/actions'
import { ComesAgain } from '@/components/follow-ups/comes-again'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Select } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { addDays, isDay, todayIn } from '@/lib/dates'
import { getFollowUpForm } from '@/lib/follow-ups/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('follow-ups'))('new_title') }
}

const oneWeek = 7

export default async function NewFollowUpPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const { members, cases } = await getFollowUpForm(actor)
  const t = await getTranslations('follow-ups')
  const links = ['letter', 'recipient', 'reply', 'commitment'] as const
  return (
    <PageBody isNarrow>
      <PageHead title={t('new_title')} lead={t('new_lead')} />
      <ActionForm action={bindAction(actor.workspaceSlug)(planFollowUpAction)} className="flex flex-col gap-4">
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        {links.map((name) => (
          <Hidden key={name} name={`${name}Id`} value={asId(query[name]) ?? ''} />
        ))}
        <Field name="what" label={t('what')} defaultValue={query.what?.slice(0, 500)} required />
        <div className="grid gap-3 sm:grid-cols-3">
          <Select
            name="caseId"
            label={t('case')}
            options={cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
            defaultValue={asId(query.case) ?? cases[0]?.id}
          />
          <Select
            name="assigneeId"
            label={t('who')}
            options={[
              { value: '', label: t('nobody') },
              ...members.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            defaultValue={actor.memberId}
          />
          <Field
            name="dueOn"
            type="date"
            label={t('due_on')}
            defaultValue={query.due && isDay(query.due) ? query.due : addDays(todayIn(actor.timeZone), oneWeek)}
            required
          />
        </div>
        <ComesAgain />
        <div>
          <SubmitButton hint="Ctrl ↵">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </PageBody>
  )
}
