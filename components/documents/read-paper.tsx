'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { usePaper } from '@/components/documents/paper-context'
import type { Paper } from '@/lib/suggestions/paper'

type Piece = { text: string; start: number; ask: number | null }

/** The text in pieces, in order: a demand is a piece with its number, counted from 1. */
function piecesOf({ text, asks }: Paper): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [i, { start, end }] of asks.entries()) {
    if (start < at) continue
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, ask: null })
    pieces.push({ text: text.slice(start, end), start, ask: i + 1 })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, ask: null })
  return pieces
}

/** The file as it was read, its demands numbered as the form has them; `children` is the way to paste a text instead. */
export function ReadPaper({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('documents')
  const { paper } = usePaper()
  if (!paper) return children
  return (
    <div className="flex flex-col gap-2">
      <p className="flex items-baseline justify-between gap-4">
        <span className="label">{title}</span>
        <span className="type-small min-w-0 truncate text-muted" dir="auto">
          {paper.name}
        </span>
      </p>
      <div
        className="read-paper"
        lang={paper.language ?? undefined}
        dir="auto"
        tabIndex={0}
        role="region"
        aria-label={title}
      >
        {piecesOf(paper).map(({ text, start, ask }) =>
          ask === null ? (
            text
          ) : (
            <span key={start}>
              <span className="mark mark--answer mark--suggested me-1">{ask}</span>
              <span className="passage passage--answer passage--suggested">{text}</span>
            </span>
          ),
        )}
        {paper.isCut ? <p className="type-small mt-4 font-sans text-muted">{t('paper_cut')}</p> : null}
      </div>
      <details>
        <summary className="link-quiet type-small inline-block py-1">{t('paste_too')}</summary>
        {children}
      </details>
    </div>
  )
}
