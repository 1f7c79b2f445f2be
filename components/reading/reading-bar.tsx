import type { ReactNode } from 'react'
import { MeasureBar } from '@/components/reading/measure-bar'

/** What a document is, in words, and what can be done with the whole of it. */
export type DocumentHead = {
  words: ReactNode
  deeds: ReactNode
  /** What is to be known before one reads it. */
  note?: ReactNode
}

type Props = { head: DocumentHead; isPlain?: boolean; legend?: ReactNode; children?: ReactNode }

/**
 * One bar over a document and its suggestions, two lines high on a desk, where it stays in sight; `children` is how it is looked at. On a phone the deeds of
 * the whole stand below what is read. `isPlain`: on the page's ground, with nothing below.
 */
export function ReadingBar({ head, isPlain, legend, children }: Props) {
  return (
    <header
      className={`flex flex-wrap items-center gap-x-6 gap-y-2 ${isPlain ? 'py-4' : 'reading-bar border-b border-border bg-surface px-4 py-2 sm:px-8'}`}
    >
      {isPlain ? null : <MeasureBar />}
      <div className="min-w-0 flex-1 basis-80">
        {head.words}
        {isPlain ? head.note : null}
      </div>
      <div className="flex flex-col items-end gap-1.5 max-lg:items-start">
        <div className="flex flex-wrap items-center gap-2">
          {children}
          <div className={`flex flex-wrap items-center gap-2 ${isPlain ? '' : 'max-sm:hidden'}`}>{head.deeds}</div>
        </div>
        {legend}
      </div>
    </header>
  )
}
