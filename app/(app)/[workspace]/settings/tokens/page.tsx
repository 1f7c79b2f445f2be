import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { makeTokenAction, revokeTokenAction } from '@/app/(app)/[workspace]/settings/tokens/actions'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Field, Hidden, Select, Tick } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SecretBox } from '@/components/ui/secret-box'
import { SubmitButton } from '@/components/ui/submit-button'
import { Cell, Row, Table } from '@/components/ui/table'
import { SettingsTabs } from '@/components/workspaces/settings-tabs'
import { scopesOf } from '@/lib/tokens/policy'
import { listTokens, type TokenLine } from '@/lib/tokens/queries'
import { tokenDays } from '@/lib/tokens/schema'
import { bindAction } from '@/lib/web/bind-action'
import { handedOver } from '@/lib/web/hand-over-secret'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('title') }
}

export default async function TokensPage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  const tokens = await listTokens(actor)
  const t = await getTranslations('tokens')
  const format = await getFormatter()
  const bind = bindAction(actor.workspaceSlug)
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone: actor.timeZone })
  const handed = await handedOver()
  const made = tokens.some(({ id }) => id === handed?.id) ? handed : null
  const withdraw = ({ id, name }: TokenLine) => (
    <details>
      <summary className="button button--ghost">{t('withdraw')}</summary>
      <ActionForm action={bind(revokeTokenAction)} className="flex max-w-sm flex-col gap-2 py-2">
        <p>{t('withdraw_sure', { name })}</p>
        <Hidden name="tokenId" value={id} />
        <SubmitButton variant="danger">{t('withdraw_confirm', { name })}</SubmitButton>
      </ActionForm>
    </details>
  )
  return (
    <PageBody isNarrow>
      <PageHead title={t('title')} lead={t('lead')} />
      <SettingsTabs base={`/${actor.workspaceSlug}`} current="tokens" />
      {made ? <SecretBox title={t('made_title')} text={t('made_text')} label={t('token')} value={made.secret} /> : null}
      <p className="py-4">
        <ButtonLink href={`/${actor.workspaceSlug}/settings/api`}>{t('reference')}</ButtonLink>
      </p>
      {tokens.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      {tokens.length > 0 ? (
        <Table
          label={t('table')}
          heads={[t('name'), t('owner'), t('scopes'), t('until'), t('used'), t('state'), t('deeds')]}
        >
          {tokens.map((token) => (
            <Row key={token.id} isStill>
              <Cell isHead>{token.name}</Cell>
              <Cell>{token.member.name}</Cell>
              <Cell>{token.scopes.map((scope) => t(`scope.${scope}`)).join(', ')}</Cell>
              <Cell>{day(token.expiresAt)}</Cell>
              <Cell>{token.lastUsedAt ? day(token.lastUsedAt) : t('never_used')}</Cell>
              <Cell>{t(`states.${token.state}`)}</Cell>
              <Cell>{token.state === 'live' ? withdraw(token) : null}</Cell>
            </Row>
          ))}
        </Table>
      ) : null}
      <SectionHead title={t('make_title')} />
      <ActionForm action={bind(makeTokenAction)} className="flex max-w-xl flex-col gap-4 pt-3">
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <Field name="name" label={t('fields.name')} hint={t('fields.name_hint')} maxLength={100} required />
        <fieldset className="flex flex-col gap-2">
          <legend className="label mb-1">{t('fields.scopes')}</legend>
          {scopesOf(actor).map((scope) => (
            <Tick key={scope} name="scopes[]" value={scope} label={t(`scope.${scope}`)} isTicked={scope === 'read'} />
          ))}
        </fieldset>
        <Select
          name="days"
          label={t('fields.days')}
          options={tokenDays.map((days) => ({ value: String(days), label: t('fields.days_count', { days }) }))}
          defaultValue="90"
        />
        <div>
          <SubmitButton>{t('make')}</SubmitButton>
        </div>
      </ActionForm>
    </PageBody>
  )
}
