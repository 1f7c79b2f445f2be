import { useTranslations } from 'next-intl'
import { Area, Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'

/** Why, and the password again: what every erasure asks for before its button. */
export function ConfirmFields({ children }: { children: string }) {
  const t = useTranslations('erasures')
  return (
    <>
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Area name="reason" label={t('reason')} hint={t('reason_hint')} rows={3} required />
      <Field
        name="password"
        type="password"
        autoComplete="current-password"
        label={t('password')}
        hint={t('password_hint')}
        required
      />
      <div>
        <SubmitButton variant="danger">{children}</SubmitButton>
      </div>
    </>
  )
}
