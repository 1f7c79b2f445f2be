import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/form-fields'
import { passwordLength } from '@/lib/auth/schema'

/** A password that is chosen now: browsers offer to make one and to keep it. */
export function NewPasswordField({ name, label }: { name: string; label: string }) {
  const t = useTranslations('auth.fields')
  const hint = t('password_hint', { min: passwordLength.min })
  return <Field name={name} type="password" label={label} hint={hint} autoComplete="new-password" required />
}
