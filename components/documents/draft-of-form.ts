import type { DraftOfForm } from '@/components/documents/files-of-form'

/** The draft of a form whose page is being made: the one that it came with, else under which id it will be kept. */
export const draftOfForm = (form: string, draft: { id: string } | null): DraftOfForm => ({
  form,
  id: draft?.id ?? crypto.randomUUID(),
})
