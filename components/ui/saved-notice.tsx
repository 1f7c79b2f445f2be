'use client'

import type { ReactNode } from 'react'
import { useFormState } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'

/** Inside an `ActionForm` whose page stays: says that the deed was done, each time anew. */
export function SavedNotice({ children }: { children: ReactNode }) {
  const { doneAt } = useFormState()
  return doneAt ? <Notice key={doneAt}>{children}</Notice> : null
}
