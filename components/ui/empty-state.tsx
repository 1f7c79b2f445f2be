import type { ReactNode } from 'react'

/** What is true, what comes next, and one deed. No picture. */
export function EmptyState({ title, children, deeds }: { title: ReactNode; children: ReactNode; deeds?: ReactNode }) {
  return (
    <div className="border-y border-separator py-8">
      <p className="type-section">{title}</p>
      <div className="type-lead mt-1 max-w-xl">{children}</div>
      {deeds ? <div className="mt-4 flex flex-wrap gap-2">{deeds}</div> : null}
    </div>
  )
}
