import { useTranslations } from 'next-intl'

type Note = { key: string; values?: Record<string, string | number> }

/** A note about a row, in words; names of columns as the sheet of the record has them. */
export function NoteText({ note: { key, values = {} } }: { note: Note }) {
  const t = useTranslations('imports.notes')
  const known = key as Parameters<typeof t>[0]
  return t.has(known)
    ? t(known, { ...values, column: String(values.column ?? '').replaceAll('_', ' ') } as never)
    : null
}
