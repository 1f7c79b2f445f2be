import type { ReactNode } from 'react'

/** A line of a list of work that is done in the background: what it is, and at its end how far it is or what came of it. */
export const JobRow = ({ end, children }: { end: ReactNode; children: ReactNode }) => (
  <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-b border-separator py-2">
    <div className="min-w-0">{children}</div>
    {end}
  </li>
)

/** A bar, and in words what it shows. */
export const JobProgress = ({ done, all, children }: { done: number; all: number; children: ReactNode }) => (
  <label className="flex items-center gap-2">
    <progress max={Math.max(all, 1)} value={done} />
    <span role="status">{children}</span>
  </label>
)
