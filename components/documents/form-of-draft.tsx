'use client'

import { Fragment, useState, type ReactNode } from 'react'
import type { DraftOfForm } from '@/components/documents/files-of-form'

type Props = {
  draft: DraftOfForm
  /** Whether the page was made with what this draft holds, or only says under which id it will be kept. */
  isKept: boolean
  children: ReactNode
}

/**
 * The form of a draft: of another draft it is another form, with the values of that. A page that is made anew around a form whose files
 * were put in here, and which is a draft only since then, leaves what was typed.
 */
export function FormOfDraft({ draft, isKept, children }: Props) {
  const [begunHere, setBegunHere] = useState<string[]>([])
  if (!isKept && !begunHere.includes(draft.id)) setBegunHere([...begunHere, draft.id])
  return <Fragment key={isKept && !begunHere.includes(draft.id) ? draft.id : 'begun here'}>{children}</Fragment>
}
