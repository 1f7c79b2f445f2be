import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { signInAction } from '@/app/(public)/sign-in/actions'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('sign_in.title') }
}

type Props = { searchParams: Promise<{ next?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const { next = '/' } = await searchParams
  const t = await getTranslations('auth')
  return (
    <>
      <header>
        <p className="type-group">Answerable</p>
        <p className="type-lead text-muted">{t('product')}</p>
      </header>
      <h1 className="type-title">{t('sign_in.title')}</h1>
      <ActionForm action={signInAction} className="flex flex-col gap-4">
        <Hidden name="next" value={next} />
        <Field name="email" type="email" label={t('fields.email')} autoComplete="username" required />
        <Field name="password" type="password" label={t('fields.password')} autoComplete="current-password" required />
        <div>
          <SubmitButton>{t('sign_in.submit')}</SubmitButton>
        </div>
      </ActionForm>
      <p>
        {t.rich('sign_in.no_account', {
          link: (words) => (
            <Link href="/create-account" className="link-quiet">
              {words}
            </Link>
          ),
        })}
      </p>
    </>
  )
}
