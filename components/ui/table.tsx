import type { CSSProperties, ReactNode } from 'react'

type TableProps = {
  label: string
  heads: ReactNode[]
  /** Shares of the width, so that several tables of one kind stand in line. */
  widths?: string[]
  /** On a phone each row is set as lines, by the `line` of its cells, without the names of its columns. */
  hasLines?: boolean
  children: ReactNode
}

/** On a phone a column's name stands before each of its values; the head of the table is not in view there. */
const namedColumns = [
  'max-[56rem]:[&_tr>td:nth-child(1):not([colspan],:empty)]:before:content-[var(--head-1)]',
  'max-[56rem]:[&_tr>td:nth-child(2):not([colspan],:empty)]:before:content-[var(--head-2)]',
  'max-[56rem]:[&_tr>td:nth-child(3):not([colspan],:empty)]:before:content-[var(--head-3)]',
  'max-[56rem]:[&_tr>td:nth-child(4):not([colspan],:empty)]:before:content-[var(--head-4)]',
  'max-[56rem]:[&_tr>td:nth-child(5):not([colspan],:empty)]:before:content-[var(--head-5)]',
  'max-[56rem]:[&_tr>td:nth-child(6):not([colspan],:empty)]:before:content-[var(--head-6)]',
  'max-[56rem]:[&_tr>td:nth-child(7):not([colspan],:empty)]:before:content-[var(--head-7)]',
  'max-[56rem]:[&_tr>td:nth-child(8):not([colspan],:empty)]:before:content-[var(--head-8)]',
]
const nameLook =
  'max-[56rem]:[&_tr>td:not(:empty)]:before:me-2 max-[56rem]:[&_tr>td:not(:empty)]:before:text-[13px] max-[56rem]:[&_tr>td:not(:empty)]:before:whitespace-nowrap max-[56rem]:[&_tr>td:not(:empty)]:before:text-muted'

/** Names as CSS strings; a head that is more than words, or none, names nothing. */
const namesOf = (heads: ReactNode[]) =>
  Object.fromEntries(
    heads.flatMap((head, index) =>
      typeof head === 'string' && head !== '' ? [[`--head-${index + 1}`, JSON.stringify(head)]] : [],
    ),
  ) as CSSProperties

/**
 * A table of hairlines under one strong rule. On a phone each row becomes a small block, in the same order: its head on a line
 * of its own, and each value after the name of its column.
 */
export function Table({ label, heads, widths, hasLines, children }: TableProps) {
  const names = hasLines ? 'lines-table' : `${nameLook} ${namedColumns.slice(0, heads.length).join(' ')}`
  return (
    <table
      className={`w-full text-start max-[56rem]:block ${names}`}
      style={hasLines ? undefined : namesOf(heads)}
      aria-label={label}
    >
      {widths ? (
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} className={width} />
          ))}
        </colgroup>
      ) : null}
      <thead className="max-[56rem]:sr-only">
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
      <tbody className="max-[56rem]:block max-[56rem]:border-t max-[56rem]:border-foreground">{children}</tbody>
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
      className={`border-b border-separator max-[56rem]:flex max-[56rem]:flex-wrap max-[56rem]:gap-x-5 max-[56rem]:gap-y-1 max-[56rem]:py-3 ${isChosen ? '[&>*:first-child]:ps-3 max-[56rem]:[&>*]:ps-3 bg-surface shadow-[inset_3px_0_0_var(--accent)]' : ''}`}
    >
      {children}
    </tr>
  )
}

/**
 * Where a cell stands when its row is set as lines on a phone: state and date on the first, then who, what, more in small,
 * the deed; a count brings its name along, and what says nothing there is left out.
 */
export type LinePlace = 'state' | 'when' | 'who' | 'what' | 'more' | 'count' | 'deed' | 'none'

type CellProps = { children?: ReactNode; isHead?: boolean; colSpan?: number; line?: LinePlace; name?: string }

export function Cell({ children, isHead, colSpan, line, name }: CellProps) {
  const onPhone = line === 'none' ? 'max-[56rem]:hidden' : 'max-[56rem]:block max-[56rem]:py-0 max-[56rem]:pe-0'
  const className = `py-2 pe-3 text-start align-top font-normal ${onPhone} [overflow-wrap:anywhere] sm:[overflow-wrap:break-word]`
  if (isHead) {
    return (
      <th
        scope="row"
        className={`${className} ${line ? '' : 'max-[56rem]:basis-full'}`}
        colSpan={colSpan}
        data-line={line}
      >
        {children}
      </th>
    )
  }
  return (
    <td className={className} colSpan={colSpan} data-line={line} data-name={name}>
      {children}
    </td>
  )
}

/** Names the lines below it: what is to be done with them, and how many there are. */
export function GroupRow({ title, count, columns }: { title: ReactNode; count: number; columns: number }) {
  return (
    <tr className="border-b border-separator max-[56rem]:block">
      <th scope="rowgroup" colSpan={columns} className="type-group pb-1 pt-5 text-start max-[56rem]:block">
        {title} <span className="type-small font-sans font-medium text-muted">{count}</span>
      </th>
    </tr>
  )
}
