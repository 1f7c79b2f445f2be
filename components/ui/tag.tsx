import type { ReactNode } from 'react'

/** One of several names: a theme, a signatory. Not for states, which are text with an icon. */
export const Tag = ({ children }: { children: ReactNode }) => (
  <span
    className="type-small inline-flex min-h-6 items-center rounded-sm border border-border bg-surface px-2 py-0.5 text-foreground"
    dir="auto"
  >
    {children}
  </span>
)
