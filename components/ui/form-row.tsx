import type { ReactNode } from 'react'

const columns = { 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3', 4: 'sm:grid-cols-2 lg:grid-cols-4' }

type Props = {
  of?: keyof typeof columns
  /** The row stands under one with the same fields: its labels are for screen readers, and for a phone. */
  hidesLabels?: boolean
  children: ReactNode
}

/** Related fields side by side; one below the other on a phone. */
export function FormRow({ of = 2, hidesLabels = false, children }: Props) {
  const labels = hidesLabels ? 'sm:[&_.label]:sr-only' : ''
  return <div className={`grid grid-cols-1 items-start gap-3 ${columns[of]} ${labels}`}>{children}</div>
}
