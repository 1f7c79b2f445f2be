import type { ReactNode } from 'react'

const columns = { 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3', 4: 'sm:grid-cols-2 lg:grid-cols-4' }

/** Related fields side by side; one below the other on a phone. */
export function FormRow({ of = 2, children }: { of?: keyof typeof columns; children: ReactNode }) {
  return <div className={`grid grid-cols-1 items-start gap-3 ${columns[of]}`}>{children}</div>
}
