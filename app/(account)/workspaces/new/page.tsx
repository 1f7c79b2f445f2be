import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { createWorkspaceAction } from '@/app/(account)/workspaces/new/actions'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Select } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { timeZones } from '@/lib/workspaces/schema'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspaces'))('new.title') }
}

export default async function NewWorkspacePage() {
  const t = await getTranslations('workspaces')
  return (
    <>
      <PageHead title={t('new.title')} lead={t('new.lead')} />
      <ActionForm action={createWorkspaceAction} className="flex max-w-xl flex-col gap-4">
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <Field name="name" label={t('fields.name')} required />
        <Select
          name="timeZone"
          label={t('fields.time_zone')}
          hint={t('fields.time_zone_hint')}
          options={timeZones.map((zone) => ({ value: zone, label: zone }))}
          defaultValue="Europe/Brussels"
        />
        <div>
          <SubmitButton>{t('new.submit')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
