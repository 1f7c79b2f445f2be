import type { FormDraft } from '@/lib/documents/queries'

/** The files that were uploaded with a form, in the order in which they were chosen. */
export const documentIdsOf = (draft: Pick<FormDraft, 'documents'> | null): string[] =>
  (draft?.documents ?? []).map(({ id }) => id)
