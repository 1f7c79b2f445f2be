import { useFormatter, useTranslations } from 'next-intl'
import type { CaseDocument } from '@/lib/commitments/case-documents'

/** Documents as options of a field, each with whose it is and its day: many files have the same name. */
export function useDocumentOptions(): (documents: CaseDocument[]) => { value: string; label: string }[] {
  const t = useTranslations('commitments')
  const format = useFormatter()
  const dayOf = (on: string) => format.dateTime(new Date(`${on}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
  return (documents) =>
    documents.map(({ id, name, of, on }) => ({
      value: id,
      label: of === null || on === null ? name : t('document_of', { of, day: dayOf(on), name }),
    }))
}
