import type { ReactNode } from 'react'

/** Title of a page, a line below it, and its deeds at the end. */
export function PageHead({ title, lead, deeds }: { title: ReactNode; lead?: ReactNode; deeds?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-4 pt-6">
      <div className="min-w-0 max-w-3xl">
        <h1 className="type-title">{title}</h1>
        {lead ? <div className="type-lead mt-1">{lead}</div> : null}
      </div>
      {deeds ? <div className="flex flex-wrap items-center gap-2">{deeds}</div> : null}
    </header>
  )
}

/** Title of a section, with a link or a count at its end. */
export function SectionHead({ title, end, id }: { title: ReactNode; end?: ReactNode; id?: string }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pb-1.5 pt-6">
      <h2 id={id} className="type-section">
        {title}
      </h2>
      {end ? <div className="type-small text-muted">{end}</div> : null}
    </div>
  )
}
