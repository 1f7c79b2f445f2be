import { useTranslations } from 'next-intl'
import { Area } from '@/components/ui/form-fields'
import { NameTags } from '@/components/ui/name-tags'

/** The organisations that signed, one a line; as tags where scripts run. */
export function SignatoriesField({ defaultValue }: { defaultValue: string }) {
  const t = useTranslations('letters')
  return (
    <div className="tagged-field">
      <Area
        name="signatories"
        label={t('signatories')}
        hint={t('signatories_hint')}
        rows={6}
        defaultValue={defaultValue}
      />
      <NameTags label={t('signatories')} add={t('signatories_add')} />
    </div>
  )
}
