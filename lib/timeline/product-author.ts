import type { Author } from '@/lib/timeline/record-event'

/** The product itself, for what it does of its own accord. */
export const productAuthor = (workspaceId: string): Author => ({ workspaceId, memberId: null, name: 'Answerable' })
