'use client'

import type { ReactNode } from 'react'
import { useFormState } from '@/components/ui/action-form'

type Props = {
  /** What the fold is called, as it looks. */
  summary: ReactNode
  /** Classes of the fields in it. */
  className: string
  children: ReactNode
}

/** Inside an `ActionForm`: its fields in a fold, which stands open when their post was refused, also where the page is made anew around it. */
export function FormFold({ summary, className, children }: Props) {
  const { error, fieldErrors } = useFormState()
  const isRefused = error !== null || Object.keys(fieldErrors).length > 0
  return (
    <details open={isRefused || undefined}>
      {summary}
      <div className={className}>{children}</div>
    </details>
  )
}
