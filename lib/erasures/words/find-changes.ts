import 'server-only'
import type { Tx } from '@/lib/db'
import type { Eraser } from '@/lib/documents/words/eraser'
import { placeLayout, placePassage, placeSuggestion, type NewText } from '@/lib/documents/words/place-again'
import { textTables, type TextTable } from '@/lib/erasures/words/text-columns'
import { walkRows, type Row } from '@/lib/erasures/words/walk-rows'

/** One row as it is, and the columns of it that change; `changes` is null where the row goes. */
export type Change = { table: TextTable; row: Row; changes: Row | null }

/** Rows that are somebody's passing note to themselves: they go whole. */
const goWhole = new Set(['FormDraft', 'SavedList'])

/** Columns that no two rows may share: the mark alone would be refused the second time. */
const unique: Record<string, string> = {
  Case: 'code',
  Institution: 'name',
  Organisation: 'name',
  Recipient: 'addressee',
}

function erasedColumns({ name, columns }: TextTable, row: Row, eraser: Eraser): Row {
  const changes: Row = {}
  for (const column of columns) {
    const before = row[column]
    const after = eraser.eraseJson(before)
    if (JSON.stringify(after) === JSON.stringify(before)) continue
    changes[column] = unique[name] === column ? `${String(after)} ${String(row.id).slice(-4)}` : after
  }
  return changes
}

/** A text that changes takes its layout along; where each run lay in the original is of no more use. */
function changedText(row: Row, changes: Row, eraser: Eraser, texts: Map<string, NewText>): Row {
  const now = eraser.eraseFrom(String(row.text))
  if (!now) return changes
  texts.set(`${String(row.documentId)} ${String(row.version)}`, now)
  const [pages, zones] = [placeLayout(row.pages, now.moved), placeLayout(row.zones, now.moved)]
  return { ...changes, text: now.text, pages, zones, map: null }
}

function placed(name: string, row: Row, changes: Row, texts: Map<string, NewText>): Row {
  const now = texts.get(`${String(row.documentId)} ${String(row.textVersion)}`)
  if (!now) return changes
  return { ...changes, ...(name === 'Passage' ? placePassage(row, now) : placeSuggestion(row, now)) }
}

/**
 * Every row of the workspace in which the words stand, or which is placed in a text in which they do, and what becomes of
 * it. Reads the whole record, what was taken back too: the transaction has said `app.erasing`, and hides no case.
 */
export async function findChanges(tx: Tx, workspaceId: string, eraser: Eraser): Promise<Change[]> {
  const found: Change[] = []
  const texts = new Map<string, NewText>()
  for (const table of await textTables(tx)) {
    for await (const row of walkRows(tx, workspaceId, table.name)) {
      if (goWhole.has(table.name)) {
        if (eraser.touches(JSON.stringify(row))) found.push({ table, row, changes: null })
        continue
      }
      let changes = erasedColumns(table, row, eraser)
      if (table.name === 'DocumentText') changes = changedText(row, changes, eraser, texts)
      if (table.name === 'Passage' || table.name === 'Suggestion') changes = placed(table.name, row, changes, texts)
      if (Object.keys(changes).length === 0) continue
      found.push({ table, row, changes })
    }
  }
  return found
}
