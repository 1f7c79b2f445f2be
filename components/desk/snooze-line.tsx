import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { addDays, type Day } from '@/lib/dates'
import type { snoozable } from '@/lib/review/schema'
import type { FormAction } from '@/lib/web/form-state'

const formId = 'snooze'

/** Not now, for me: a week. One form for all lines of the desk; the button of a line says which. */
export function SnoozeForm({ action, today, backTo }: { action: FormAction; today: Day; backTo: string }) {
  return (
    <ActionForm id={formId} action={action}>
      <Hidden name="untilOn" value={addDays(today, 7)} />
      <Hidden name="backTo" value={backTo} />
    </ActionForm>
  )
}

type Props = { kind: (typeof snoozable)[number]; subjectId: string }

/** Puts a line off. The key S does it on the line in focus; the button shows when it has the focus itself. */
export function SnoozeLine({ kind, subjectId }: Props) {
  const t = useTranslations('desk')
  return (
    <button
      type="submit"
      form={formId}
      name="line"
      value={`${kind}:${subjectId}`}
      data-line-key="s"
      className="button button--outline sr-only end-0 top-full focus:not-sr-only focus:!absolute focus:z-10"
    >
      {t('snooze')}
    </button>
  )
}
