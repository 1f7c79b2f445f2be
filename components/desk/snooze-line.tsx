import { useTranslations } from 'next-intl'
import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { addDays, type Day } from '@/lib/dates'
import type { snoozable } from '@/lib/review/schema'

export type SnoozeFor = { action: FormAction; today: Day; backTo: string }
type Props = SnoozeFor & { kind: (typeof snoozable)[number]; subjectId: string }

/** Not now, for me: a week. The key S does it on the line in focus; the button shows when it has the focus itself. */
export function SnoozeLine({ action, today, backTo, kind, subjectId }: Props) {
  const t = useTranslations('desk')
  return (
    <ActionForm action={action} className="absolute end-0 top-full">
      <Hidden name="kind" value={kind} />
      <Hidden name="subjectId" value={subjectId} />
      <Hidden name="untilOn" value={addDays(today, 7)} />
      <Hidden name="backTo" value={backTo} />
      <button type="submit" data-line-key="s" className="button button--outline sr-only focus:not-sr-only focus:z-10">
        {t('snooze')}
      </button>
    </ActionForm>
  )
}
