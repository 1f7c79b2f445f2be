import type { ReactNode } from 'react'

type Props = {
  items: { name: ReactNode; value: ReactNode }[]
  /** In a column of its own beside something: names take no more room than the longest. */
  isNarrow?: boolean
}

/** Names and what they are; lines without a value are left out. */
export function DefinitionList({ items, isNarrow }: Props) {
  return (
    <dl
      className={`grid gap-x-4 gap-y-1 ${isNarrow ? 'grid-cols-[max-content_minmax(0,1fr)]' : 'grid-cols-[minmax(7rem,auto)_1fr] max-sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]'}`}
    >
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
