import type { ReactNode } from 'react'

/** Fields that belong together, under a name, with a short word at the end of its line. */
export function FormSection({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 flex w-full items-baseline justify-between gap-4">
        <span className="type-group">{title}</span>
        {aside && <span className="type-small text-muted">{aside}</span>}
      </legend>
      {children}
    </fieldset>
  )
}
