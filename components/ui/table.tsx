import type { ReactNode } from 'react'

type TableProps = {
  label: string
  heads: ReactNode[]
  /** Shares of the width, so that several tables of one kind stand in line. */
  widths?: string[]
  children: ReactNode
}

/**
 * A table of hairlines under one strong rule. On a phone each row becomes a small block of lines, in the same order.
 */
export function Table({ label, heads, widths, children }: TableProps) {
  return (
    <table className="w-full text-start max-sm:block" aria-label={label}>
      {widths ? (
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} className={width} />
          ))}
        </colgroup>
      ) : null}
      <thead className="max-sm:sr-only">
        <tr className="border-b border-foreground">
          {heads.map((head, index) =>
            // A head without words says nothing: a plain cell over the column of deeds.
            head ? (
              <th
                key={index}
                scope="col"
                className="type-small py-2 pe-3 text-start align-bottom font-medium text-muted"
              >
                {head}
              </th>
            ) : (
              <td key={index} />
            ),
          )}
        </tr>
      </thead>
      <tbody className="max-sm:block max-sm:border-t max-sm:border-foreground">{children}</tbody>
    </table>
  )
}

type RowProps = {
  children: ReactNode
  id?: string
  isChosen?: boolean
  /** A line that is only read: J and K pass it by. */
  isStill?: boolean
}

export function Row({ children, id, isChosen, isStill }: RowProps) {
  return (
    <tr
      id={id}
      data-roving-item={isStill ? undefined : true}
      className={`border-b border-separator max-sm:flex max-sm:flex-col max-sm:gap-1 max-sm:py-3 ${isChosen ? '[&>*:first-child]:ps-3 bg-surface shadow-[inset_3px_0_0_var(--accent)]' : ''}`}
    >
      {children}
    </tr>
  )
}

export function Cell({ children, isHead, colSpan }: { children?: ReactNode; isHead?: boolean; colSpan?: number }) {
  const className =
    'py-2 pe-3 text-start align-top font-normal max-sm:block max-sm:py-0 [overflow-wrap:anywhere] sm:[overflow-wrap:break-word]'
  if (isHead) {
    return (
      <th scope="row" className={className} colSpan={colSpan}>
        {children}
      </th>
    )
  }
  return (
    <td className={className} colSpan={colSpan}>
      {children}
    </td>
  )
}

/** Names the lines below it: what is to be done with them, and how many there are. */
export function GroupRow({ title, count, columns }: { title: ReactNode; count: number; columns: number }) {
  return (
    <tr className="border-b border-separator max-sm:block">
      <th scope="rowgroup" colSpan={columns} className="type-group pb-1 pt-5 text-start max-sm:block">
        {title} <span className="type-small font-sans font-medium text-muted">{count}</span>
      </th>
    </tr>
  )
}
