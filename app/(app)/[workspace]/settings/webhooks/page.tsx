import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import {
  addWebhookAction,
  removeWebhookAction,
  switchWebhookAction,
  tellAgainAction,
} from '@/app/(app)/[workspace]/settings/webhooks/actions'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Tick } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SecretBox } from '@/components/ui/secret-box'
import { SubmitButton } from '@/components/ui/submit-button'
import { SettingsTabs } from '@/components/workspaces/settings-tabs'
import { WebhookDeliveries } from '@/components/workspaces/webhook-deliveries'
import { eventTypes } from '@/lib/timeline/event-types'
import { bindAction } from '@/lib/web/bind-action'
import { handedOver } from '@/lib/web/hand-over-secret'
import { requireActor } from '@/lib/web/require-actor'
import { mayKeepWebhooks } from '@/lib/webhooks/policy'
import { listWebhooks, type WebhookLine } from '@/lib/webhooks/queries'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks'))('title') }
}

const hostOf = (url: string) => new URL(url).host

export default async function WebhooksPage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  const t = await getTranslations('webhooks')
  const mayKeep = mayKeepWebhooks(actor)
  const webhooks = mayKeep ? await listWebhooks(actor) : []
  const handed = await handedOver()
  const made = webhooks.some(({ id }) => id === handed?.id) ? handed : null
  return (
    <PageBody isNarrow>
      <PageHead title={t('title')} lead={t('lead')} />
      <SettingsTabs base={`/${actor.workspaceSlug}`} current="webhooks" />
      {made ? (
        <SecretBox
          title={t('made_title')}
          text={`${t('made_text')} ${t('made_off')}`}
          label={t('secret')}
          value={made.secret}
        />
      ) : null}
      {mayKeep ? null : <p className="pt-5 text-muted">{t('only_owners')}</p>}
      {mayKeep && webhooks.length === 0 ? <p className="pt-5 text-muted">{t('none')}</p> : null}
      {webhooks.map((webhook) => (
        <OneWebhook key={webhook.id} workspaceSlug={actor.workspaceSlug} timeZone={actor.timeZone} webhook={webhook} />
      ))}
      {mayKeep ? <AddWebhook workspaceSlug={actor.workspaceSlug} /> : null}
    </PageBody>
  )
}

type OneProps = { workspaceSlug: string; timeZone: string; webhook: WebhookLine }

async function OneWebhook({ workspaceSlug, timeZone, webhook }: OneProps) {
  const t = await getTranslations('webhooks')
  const bind = bindAction(workspaceSlug)
  const { id, url, isOn, types, sendsDetail, stoppedAt, version, member, deliveries } = webhook
  const told = types.length === 0 ? t('all_types') : types.join(', ')
  return (
    <section className="border-b border-separator py-5">
      <h2 className="type-group [overflow-wrap:anywhere]">{url}</h2>
      <p>
        <strong>{isOn ? t('on') : t('off')}</strong> · {told} · {t('by', { name: member.name })}
        {sendsDetail ? ` · ${t('with_detail')}` : ''}
      </p>
      {stoppedAt ? (
        <p role="status" className="my-2 border-s-4 border-danger bg-surface p-3">
          {t('stopped')}
        </p>
      ) : null}
      <div className="flex flex-wrap items-start gap-3 py-2">
        <ActionForm action={bind(switchWebhookAction)}>
          <Hidden name="webhookId" value={id} />
          <Hidden name="version" value={String(version)} />
          <Hidden name="isOn" value={isOn ? '' : 'on'} />
          <SubmitButton variant="outline">{isOn ? t('switch_off') : t('switch_on')}</SubmitButton>
        </ActionForm>
        {isOn && deliveries.some(({ state }) => state === 'failed') ? (
          <ActionForm action={bind(tellAgainAction)}>
            <Hidden name="webhookId" value={id} />
            <SubmitButton variant="outline">{t('tell_again')}</SubmitButton>
          </ActionForm>
        ) : null}
        <details>
          <summary className="button button--ghost">{t('remove')}</summary>
          <ActionForm action={bind(removeWebhookAction)} className="flex max-w-sm flex-col gap-2 py-2">
            <p>{t('remove_sure', { host: hostOf(url) })}</p>
            <Hidden name="webhookId" value={id} />
            <SubmitButton variant="danger">{t('remove_confirm')}</SubmitButton>
          </ActionForm>
        </details>
      </div>
      <WebhookDeliveries host={hostOf(url)} deliveries={deliveries} timeZone={timeZone} />
    </section>
  )
}

async function AddWebhook({ workspaceSlug }: { workspaceSlug: string }) {
  const t = await getTranslations('webhooks')
  return (
    <>
      <SectionHead title={t('add_title')} />
      <ActionForm action={bindAction(workspaceSlug)(addWebhookAction)} className="flex max-w-xl flex-col gap-4 pt-3">
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <Field name="url" type="url" label={t('fields.url')} hint={t('fields.url_hint')} required />
        <details>
          <summary className="label">{t('fields.types')}</summary>
          <fieldset className="flex flex-col gap-2 pt-2">
            <legend className="type-small text-muted">{t('fields.types_hint')}</legend>
            {eventTypes.map((type) => (
              <Tick key={type} name="types[]" value={type} label={type} />
            ))}
          </fieldset>
        </details>
        <Tick name="sendsDetail" label={t('fields.detail')} />
        <div>
          <SubmitButton>{t('add')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
