import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Select, Tick } from '@/components/ui/form-fields'
import { SavedNotice } from '@/components/ui/saved-notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { writtenLanguages } from '@/lib/i18n/written-languages'
import { timeZones } from '@/lib/workspaces/schema'
import { DigestRhythm } from '@/prisma/generated/enums'
import type { FormAction } from '@/lib/web/form-state'

type Setting = {
  digest: DigestRhythm
  weekday: number
  onAssignment: boolean
  timeZone: string | null
  language: string
}

/** How a member wants to be told. */
export function SettingForm({ action, setting }: { action: FormAction; setting: Setting }) {
  const t = useTranslations('reminders')
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({ value: String(day), label: t(`weekdays.${day}`) }))
  const zones = [
    { value: '', label: t('time_zone_workspace') },
    ...timeZones.map((zone) => ({ value: zone, label: zone })),
  ]
  return (
    <ActionForm action={action} className="flex max-w-xl flex-col gap-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          name="digest"
          label={t('digest')}
          options={Object.values(DigestRhythm).map((value) => ({ value, label: t(`digest_${value}`) }))}
          defaultValue={setting.digest}
        />
        <Select name="weekday" label={t('weekday')} options={weekdays} defaultValue={String(setting.weekday)} />
      </div>
      <Select name="timeZone" label={t('time_zone')} options={zones} defaultValue={setting.timeZone ?? ''} />
      <Select
        name="language"
        label={t('language')}
        options={writtenLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
        defaultValue={setting.language}
      />
      <Tick name="onAssignment" label={t('on_assignment')} isTicked={setting.onAssignment} />
      <div>
        <SubmitButton>{t('save')}</SubmitButton>
      </div>
      <SavedNotice>{t('saved')}</SavedNotice>
    </ActionForm>
  )
}
