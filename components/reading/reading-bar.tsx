import type { ReactNode } from 'react'

/** What a document is, in words, and what can be done with the whole of it. */
export type DocumentHead = { words: ReactNode; deeds: ReactNode }

type Props = { head: DocumentHead; isPlain?: boolean; children?: ReactNode }

/** One bar over a document and its suggestions, and between its words and deeds how it is looked at. `isPlain`: on the page's ground. */
export function ReadingBar({ head, isPlain, children }: Props) {
  return (
    <header
      className={`flex flex-wrap items-center gap-x-6 gap-y-2 ${isPlain ? 'py-4' : 'border-b border-border bg-surface px-4 py-2 sm:px-8'}`}
    >
      <div className="min-w-0 flex-1 basis-80">{head.words}</div>
      {children}
      <div className="flex flex-wrap items-center gap-2">{head.deeds}</div>
    </header>
  )
}
