import { useTranslations } from 'next-intl'
import { UndoNotice } from '@/components/commitments/undo-notice'
import type { FormAction } from '@/lib/web/form-state'
import { Notice } from '@/components/ui/notice'

type Props = {
  query: Partial<Record<string, string>>
  /** Back at the line that was dealt with. */
  here: string
  stay: string
  actions: { undo: FormAction; wake: FormAction }
}

/** Says what the last deed did, and takes it back. */
export function JustDone({ query, here, stay, actions }: Props) {
  const t = useTranslations('review')
  const label = t('undo')
  if (query.undone) return <Notice>{t('undone')}</Notice>
  if (query.undo) {
    const fields = { submissionKey: crypto.randomUUID(), updateId: query.undo, backTo: here }
    return <UndoNotice said={t('saved_one')} undo={{ action: actions.undo, fields, label }} />
  }
  if (!query.snoozed) return null
  const fields = { subjectId: query.snoozed, backTo: stay }
  return <UndoNotice said={t('snoozed_one')} undo={{ action: actions.wake, fields, label }} />
}
