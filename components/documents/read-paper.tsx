'use client'

import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { useFilesOfForm } from '@/components/documents/files-of-form'
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

/** The sheet: the file as it was read, its demands numbered as the form has them. */
function PaperSheet({ title, paper }: { title: string; paper: Paper }) {
  const t = useTranslations('documents')
  return (
    <>
      <p className="flex items-baseline justify-between gap-4">
        <span className="label flex-none">{title}</span>
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
    </>
  )
}

/**
 * The file as it was read; `children` is the way to paste a text instead. That stays where it stands when a file is read, so
 * that nothing typed into it is lost, and stays open while something is.
 */
export function ReadPaper({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('documents')
  const { paper } = useFilesOfForm().proposals
  const [isTyped, setTyped] = useState(false)
  return (
    <div className="flex flex-col gap-2">
      {paper ? <PaperSheet title={title} paper={paper} /> : null}
      <details
        open={paper === null || isTyped}
        onInput={({ target }) => target instanceof HTMLTextAreaElement && setTyped(target.value !== '')}
      >
        <summary className="link-quiet type-small py-1" hidden={paper === null}>
          {t('paste_too')}
        </summary>
        {children}
      </details>
    </div>
  )
}
