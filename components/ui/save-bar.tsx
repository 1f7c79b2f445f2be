import type { ReactNode } from 'react'

/** The buttons of a form, always in view at its foot; a word about what happens next at the end. */
export function SaveBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="save-bar">
      {children}
      {note && <span className="type-small ms-2 text-muted has-[>:empty]:hidden">{note}</span>}
    </div>
  )
}
