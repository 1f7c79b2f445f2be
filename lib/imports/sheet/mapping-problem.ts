import { columnsOf } from '@/lib/imports/sheet/flat-columns'
import type { ImportMapping, Note } from '@/lib/imports/sheet/mapping'

/** What a row of a flat sheet must say; the others are needed only where it tells of a reply. */
const neededInFlat = ['institution', 'subject']

/** Why no row could be made of a mapping: a column given twice, or one that is needed and missing. Null: nothing. */
export function problemOf({ sheets }: ImportMapping): Note | null {
  for (const { as, columns } of sheets) {
    const taken = columns.filter((key) => key !== '')
    const labelOf = (key: string) => columnsOf(as).find((column) => column.key === key)?.label ?? key
    const twice = taken.find((key, index) => taken.indexOf(key) !== index)
    if (twice && as !== 'skip') return { key: 'column_twice', values: { column: labelOf(twice) } }
    const needed = as === 'flat' ? neededInFlat : columnsOf(as).flatMap(({ key, needed: is }) => (is ? [key] : []))
    const missing = needed.find((key) => !taken.includes(key))
    if (missing) return { key: 'column_missing', values: { column: labelOf(missing) } }
  }
  return sheets.every(({ as }) => as === 'skip') ? { key: 'nothing_taken' } : null
}
