'use client'

import { createContext, useContext, useState, type ReactNode } from 'react'
import type { Paper } from '@/lib/suggestions/paper'

type Shown = { paper: Paper | null; show: (paper: Paper | null) => void }

const PaperContext = createContext<Shown>({ paper: null, show: () => undefined })

/** The sheet beside a form: what its files say, once they are read. */
export const usePaper = () => useContext(PaperContext)

/** Ties the files of a form to the sheet beside it. `initial` is what was read before the page was made. */
export function PaperOfFiles({ initial, children }: { initial: Paper | null; children: ReactNode }) {
  const [paper, show] = useState(initial)
  return <PaperContext value={{ paper, show }}>{children}</PaperContext>
}
