import type { ReactNode } from 'react'

/** Names and what they are; lines without a value are left out. */
export function DefinitionList({ items }: { items: { name: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-4 max-sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-y-1">
      {items.map(({ name, value }, index) =>
        value === null || value === undefined || value === '' ? null : (
          <div key={index} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
