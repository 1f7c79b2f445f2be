import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { acceptInvitationAction, joinAction } from '@/app/(public)/invitations/[token]/actions'
import { NewPasswordField } from '@/components/auth/new-password-field'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentAccount } from '@/lib/web/require-actor'
import { findInvitation } from '@/lib/workspaces/find-invitation'
import { invitationDays } from '@/lib/workspaces/status'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspaces'))('invite.submit') }
}

export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const invitation = await findInvitation(token)
  if (!invitation) notFound()
  const account = await currentAccount()
  const t = await getTranslations('workspaces.invitation')
  const auth = await getTranslations('auth')
  const format = await getFormatter()
  const { workspaceName: workspace, role, state, expiresAt } = invitation
  if (state !== 'open') {
    return (
      <>
        <h1 className="sr-only">{t(`${state}_title`)}</h1>
        <EmptyState title={t(`${state}_title`)} deeds={<ButtonLink href="/">{t('to_start')}</ButtonLink>}>
          {t(`${state}_text`, { days: invitationDays })}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <header className="flex flex-col gap-2">
        <h1 className="type-title">{t('title', { workspace })}</h1>
        <p className="type-lead">{t('role', { role })}</p>
        <p className="text-muted">{t('until', { day: format.dateTime(expiresAt, { dateStyle: 'long' }) })}</p>
      </header>
      {account ? (
        <ActionForm action={acceptInvitationAction} className="flex flex-col gap-3">
          <p>{t('signed_in_as', { name: account.name, email: account.email })}</p>
          <Hidden name="token" value={token} />
          <div>
            <SubmitButton>{t('join', { workspace })}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <>
          <section className="flex flex-col gap-3">
            <h2 className="type-section">{t('with_account')}</h2>
            <div>
              <ButtonLink href={`/sign-in?next=/invitations/${token}`}>{t('sign_in')}</ButtonLink>
            </div>
          </section>
          <section className="flex flex-col gap-3">
            <h2 className="type-section">{t('without_account')}</h2>
            <ActionForm action={joinAction} className="flex flex-col gap-4">
              <Hidden name="token" value={token} />
              <Field name="name" label={auth('fields.name')} autoComplete="name" required />
              <Field name="email" type="email" label={auth('fields.email')} autoComplete="username" required />
              <NewPasswordField name="password" label={auth('fields.password')} />
              <div>
                <SubmitButton>{t('create_and_join')}</SubmitButton>
              </div>
            </ActionForm>
          </section>
        </>
      )}
    </>
  )
}
