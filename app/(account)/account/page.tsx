import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import {
  changePasswordAction,
  endOtherSessionsAction,
  renameAccountAction,
  signOutAction,
} from '@/app/(account)/account/actions'
import { NewPasswordField } from '@/components/auth/new-password-field'
import { ForgetTyped } from '@/components/layout/forget-typed'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SavedNotice } from '@/components/ui/saved-notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { countOtherSessions } from '@/lib/auth/queries'
import { requireAccount } from '@/lib/web/require-actor'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('account.title') }
}

const form = 'flex max-w-xl flex-col gap-4'

export default async function AccountPage() {
  const account = await requireAccount()
  const t = await getTranslations('auth')
  return (
    <>
      <PageHead title={t('account.title')} lead={t('account.lead', { email: account.email })} />
      <SectionHead title={t('account.name_title')} />
      <ActionForm action={renameAccountAction} className={form}>
        <Field
          name="name"
          label={t('fields.name')}
          hint={t('fields.name_hint')}
          defaultValue={account.name}
          autoComplete="name"
          required
        />
        <p className="type-small text-muted">{t('account.name_note')}</p>
        <div>
          <SubmitButton>{t('account.save_name')}</SubmitButton>
        </div>
        <SavedNotice>{t('account.name_saved')}</SavedNotice>
      </ActionForm>
      <SectionHead title={t('account.password_title')} />
      <ActionForm action={changePasswordAction} className={form}>
        <p className="type-small text-muted">{t('account.password_note')}</p>
        <Field
          name="currentPassword"
          type="password"
          label={t('fields.current_password')}
          autoComplete="current-password"
          required
        />
        <NewPasswordField name="newPassword" label={t('fields.new_password')} />
        <div>
          <SubmitButton>{t('account.change_password')}</SubmitButton>
        </div>
        <SavedNotice>{t('account.password_changed')}</SavedNotice>
      </ActionForm>
      <SectionHead title={t('account.sessions_title')} />
      <p>{t('account.sessions_count', { count: await countOtherSessions(account) })}</p>
      <p className="type-small text-muted">{t('account.sessions_note')}</p>
      <div className="flex flex-wrap gap-3 pt-3">
        <ActionForm action={endOtherSessionsAction}>
          <SubmitButton variant="outline">{t('account.end_other_sessions')}</SubmitButton>
        </ActionForm>
        <ForgetTyped>
          <ActionForm action={signOutAction}>
            <Hidden name="next" value="/sign-in" />
            <SubmitButton variant="outline">{t('account.sign_out')}</SubmitButton>
          </ActionForm>
        </ForgetTyped>
      </div>
    </>
  )
}
