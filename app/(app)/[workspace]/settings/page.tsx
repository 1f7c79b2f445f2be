import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { changeWorkspaceAction } from '@/app/(app)/[workspace]/settings/actions'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Field, Hidden, Select, Tick } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SavedNotice } from '@/components/ui/saved-notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { DecisionsSection } from '@/components/workspaces/decisions-section'
import { SettingsTabs } from '@/components/workspaces/settings-tabs'
import { env } from '@/lib/env'
import { mayErase } from '@/lib/erasures/policy'
import { mayImport } from '@/lib/imports/sheet/policy'
import { listDecided } from '@/lib/suggestions/decisions'
import { mayExportDecisions } from '@/lib/suggestions/policy'
import { bindAction } from '@/lib/web/bind-action'
import { oneReading } from '@/lib/web/one-reading'
import { requireActor } from '@/lib/web/require-actor'
import { mayChangeWorkspace, mayExportWorkspace } from '@/lib/workspaces/policy'
import { getWorkspaceSettings } from '@/lib/workspaces/queries'
import { timeZones } from '@/lib/workspaces/schema'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspaces'))('settings.title') }
}

export default async function SettingsPage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  const { settings, decided } = await oneReading(actor, async () => ({
    settings: await getWorkspaceSettings(actor),
    decided: mayExportDecisions(actor) ? await listDecided(actor) : null,
  }))
  const t = await getTranslations('workspaces')
  const imports = await getTranslations('imports')
  const erasures = await getTranslations('erasures')
  const reading = await getTranslations('suggestions')
  return (
    <PageBody isNarrow>
      <PageHead title={t('settings.title')} lead={t('settings.address', { address: `/${settings.slug}` })} />
      <SettingsTabs base={`/${actor.workspaceSlug}`} current="workspace" />
      {mayChangeWorkspace(actor) ? (
        <ActionForm
          action={bindAction(actor.workspaceSlug)(changeWorkspaceAction)}
          className="flex max-w-xl flex-col gap-4 pt-5"
        >
          <Hidden name="version" value={String(settings.version)} />
          <Field name="name" label={t('fields.name')} defaultValue={settings.name} required />
          <Select
            name="timeZone"
            label={t('fields.time_zone')}
            hint={t('fields.time_zone_hint')}
            options={timeZones.map((zone) => ({ value: zone, label: zone }))}
            defaultValue={settings.timeZone}
          />
          <Tick name="mailNamesCases" label={t('fields.mail_names_cases')} isTicked={settings.mailNamesCases} />
          <div>
            <SubmitButton>{t('settings.save')}</SubmitButton>
          </div>
          <SavedNotice>{t('settings.saved')}</SavedNotice>
        </ActionForm>
      ) : (
        <p className="pt-5 text-muted">{t('settings.read_only')}</p>
      )}
      <section className="max-w-xl">
        <SectionHead title={reading('outside_title')} />
        <p>
          {env.OUTSIDE_MODEL_URL
            ? reading('outside_on', { host: new URL(env.OUTSIDE_MODEL_URL).host })
            : reading('outside_off')}
        </p>
      </section>
      {mayImport(actor) ? (
        <section className="max-w-xl">
          <SectionHead title={imports('title')} />
          <p className="pb-3">{imports('lead')}</p>
          <ButtonLink href={`/${actor.workspaceSlug}/imports`}>{imports('begin')}</ButtonLink>
        </section>
      ) : null}
      {decided ? <DecisionsSection base={`/${actor.workspaceSlug}`} {...decided} /> : null}
      {mayErase(actor) ? (
        <section className="max-w-xl">
          <SectionHead title={erasures('title')} />
          <p className="pb-3">{erasures('section_lead')}</p>
          <ButtonLink href={`/${actor.workspaceSlug}/erasures`}>{erasures('section_deed')}</ButtonLink>
        </section>
      ) : null}
      {mayExportWorkspace(actor) ? (
        <section className="max-w-xl">
          <SectionHead title={t('whole.title')} />
          <p className="pb-3">{t('whole.section_lead')}</p>
          <ButtonLink href={`/${actor.workspaceSlug}/settings/workspace-export`}>{t('whole.section_deed')}</ButtonLink>
        </section>
      ) : null}
    </PageBody>
  )
}
