'use client'

import { Fragment, useState, type ReactNode } from 'react'
import type { DraftOfForm } from '@/components/documents/files-of-form'

type Props = {
  draft: DraftOfForm
  /** The draft that the address asks for, whether there is one (any more) or not. */
  named: string | null
  children: ReactNode
}

/**
 * The form of a draft: of another draft it is another form, with the values of that. A page that is made anew around a form
 * leaves what was typed: also where its draft was begun here and is in the address only since then, and where it was saved or swept
 * meanwhile.
 */
export function FormOfDraft({ draft, named, children }: Props) {
  // Without scripts what a refused form said finds its form again by this key: an id that each page gives out anew would lose it.
  const [shown, setShown] = useState({ id: draft.id, named, key: named ?? 'begun' })
  const isOther = named === null ? shown.named !== null : named !== shown.named && named !== shown.id
  if (isOther) setShown({ id: draft.id, named, key: draft.id })
  return <Fragment key={shown.key}>{children}</Fragment>
}
