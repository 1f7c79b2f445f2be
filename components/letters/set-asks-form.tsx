import { useTranslations } from 'next-intl'
import { FormDisclosure } from '@/components/letters/form-disclosure'
import { ActionForm } from '@/components/ui/action-form'
import { Area, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-state'

type Props = { action: FormAction; letterId: string; version: number; asks: { text: string }[] }

/** The numbered asks of a draft, all in one field. */
export function SetAsksForm({ action, letterId, version, asks }: Props) {
  const t = useTranslations('letters')
  return (
    <ActionForm action={action}>
      <FormDisclosure name={asks.length === 0 ? t('add_asks') : t('change_asks')} isOpen={asks.length === 0}>
        <Hidden name="letterId" value={letterId} />
        <Hidden name="version" value={String(version)} />
        <Area
          name="asks"
          label={t('asks')}
          hint={t('asks_hint')}
          rows={6}
          defaultValue={asks.map(({ text }) => text).join('\n')}
        />
        <div>
          <SubmitButton>{t('save_asks')}</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  )
}
