import { useTranslations } from 'next-intl'
import { UndoNotice } from '@/components/commitments/undo-notice'
import type { FormAction } from '@/lib/web/form-state'
import { Notice } from '@/components/ui/notice'
import { isUuid } from '@/lib/uuid'

type Props = {
  query: Record<string, string | string[] | undefined>
  backTo: string
  actions: { together: FormAction; update: FormAction }
}

/** Says what the last deed on this list did, to one line or to many together, and takes all of it back. */
export function JustChanged({ query, backTo, actions }: Props) {
  const t = useTranslations('commitments')
  const label = t('undo')
  if (query.undone) return <Notice>{t('undone')}</Notice>
  if (typeof query.saved === 'string') {
    const fields = { submissionKey: crypto.randomUUID(), updateId: query.saved, backTo }
    return (
      <UndoNotice said={t('saved')} undo={isUuid(query.saved) ? { action: actions.update, fields, label } : null} />
    )
  }
  if (typeof query.changed !== 'string') return null
  const fields = { changeId: query.changed, backTo }
  const said = t('changed_together', { count: Number(query.count) || 1 })
  return <UndoNotice said={said} undo={{ action: actions.together, fields, label }} />
}
