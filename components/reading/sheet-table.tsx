import { useTranslations } from 'next-intl'
import type { Marked } from '@/components/reading/drawn-passages'
import { MarkLinks } from '@/components/reading/mark-links'
import { PassageText } from '@/components/reading/passage-text'
import type { Range } from '@/lib/documents/anchor'
import type { SplitBlock } from '@/lib/documents/split-blocks'

type Props = {
  text: string
  /** A row a block, its runs the cells. */
  rows: readonly SplitBlock[]
  drawn: readonly Marked[]
  chosen: Range | null
  currentId: string | null
}

/** The rows of a table as rows, cell by cell, the names of its sheets (`# …`) as headings; what is wider than the sheet is reached by scrolling. */
export function SheetTable({ text, rows, drawn, chosen, currentId }: Props) {
  const t = useTranslations('reading')
  const columns = rows.reduce((most, { runs }) => Math.max(most, runs.length), 1)
  return (
    <div role="group" aria-label={t('table')} className="sheet-table" tabIndex={0}>
      <table>
        <tbody>
          {rows.map(({ runs, sentences }) => {
            const [first, last] = [runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0]
            const here = drawn.filter(({ ranges }) => ranges.some(({ start, end }) => start < last && end > first))
            const begin = here.filter(({ ranges }) => (ranges[0]?.start ?? 0) >= first)
            return (
              <tr key={first} data-name={runs.length === 1 && text.startsWith('# ', first) ? true : undefined}>
                {drawn.length > 0 ? (
                  <td>
                    <MarkLinks marked={begin} />
                  </td>
                ) : null}
                {runs.map((cell) => (
                  <td key={cell.start} colSpan={runs.length === 1 ? columns : undefined}>
                    {cell.start < cell.end ? (
                      <PassageText
                        text={text}
                        runs={[cell]}
                        within={{ drawn: here, chosen, sentences, notes: [] }}
                        currentId={currentId}
                      />
                    ) : null}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
