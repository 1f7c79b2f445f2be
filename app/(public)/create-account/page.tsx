import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { createAccountAction } from '@/app/(public)/create-account/actions'
import { NewPasswordField } from '@/components/auth/new-password-field'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('create_account.title') }
}

export default async function CreateAccountPage() {
  const t = await getTranslations('auth')
  return (
    <>
      <h1 className="type-title">{t('create_account.title')}</h1>
      <p className="type-lead text-muted">{t('create_account.lead')}</p>
      <ActionForm action={createAccountAction} className="flex flex-col gap-4">
        <Field name="name" label={t('fields.name')} hint={t('fields.name_hint')} autoComplete="name" required />
        <Field name="email" type="email" label={t('fields.email')} autoComplete="username" required />
        <NewPasswordField name="password" label={t('fields.password')} />
        <div>
          <SubmitButton>{t('create_account.submit')}</SubmitButton>
        </div>
      </ActionForm>
      <p>
        {t.rich('create_account.has_account', {
          link: (words) => (
            <Link href="/sign-in" className="link-quiet">
              {words}
            </Link>
          ),
        })}
      </p>
    </>
  )
}
