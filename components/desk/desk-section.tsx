import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { deskLines } from '@/lib/desk/policy'

type SectionProps<Line> = {
  title: string
  note: string
  /** One more than are shown where there are more: they are told, not counted. */
  lines: readonly Line[]
  children: (line: Line) => ReactNode
}

/** A section of the desk: its name and meaning at the side, its lines beside them. Sections without lines are left out. */
export function DeskSection<Line>({ title, note, lines, children }: SectionProps<Line>) {
  const t = useTranslations('desk')
  if (lines.length === 0) return null
  return (
    <section className="grid gap-x-5 border-t border-foreground lg:grid-cols-[10.5rem_1fr]">
      <header className="pt-3">
        <h2 className="type-section">
          {title}{' '}
          <span className="type-small font-sans font-medium text-muted">{Math.min(lines.length, deskLines)}</span>
        </h2>
        <p className="type-small text-muted">{note}</p>
      </header>
      <div className="min-w-0">
        <ol>{lines.slice(0, deskLines).map(children)}</ol>
        {lines.length > deskLines ? (
          <p className="type-small py-2 text-muted">{t('more', { count: deskLines })}</p>
        ) : null}
      </div>
    </section>
  )
}

type LineProps = {
  state: ReactNode
  title: ReactNode
  detail: ReactNode
  when: ReactNode
  whenDetail: ReactNode
  who: ReactNode
  deed: ReactNode
  /** Puts the line off for whoever reads the desk. */
  snooze?: ReactNode
}

/** One line: state, who and what, when, whose, and the next deed in the last column. */
export function DeskLine({ state, title, detail, when, whenDetail, who, deed, snooze }: LineProps) {
  return (
    <li
      data-roving-item
      className="grid min-h-[3.125rem] grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b border-separator py-3 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)_10.75rem] sm:px-3 sm:py-1.5 lg:grid-cols-[9rem_minmax(0,1fr)_10.75rem_4.5rem_10.5rem]"
    >
      <div>{state}</div>
      <div className="min-w-0 [overflow-wrap:anywhere] max-sm:col-span-2 max-sm:row-start-2 sm:[overflow-wrap:break-word]">
        <div>{title}</div>
        <div className="type-small text-muted">{detail}</div>
      </div>
      <div className="max-sm:text-end">
        <div className="font-medium">{when}</div>
        <div className="type-small text-muted">{whenDetail}</div>
      </div>
      <div className="type-small text-muted sm:max-lg:hidden">{who}</div>
      <div className="relative justify-self-end sm:col-start-2 sm:justify-self-stretch lg:col-start-auto">
        {deed}
        {snooze}
      </div>
    </li>
  )
}
