import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { displayNameOf } from '@/lib/documents/display-name'
import type { StoredFile } from '@/lib/documents/file-store'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { mayImport } from '@/lib/imports/sheet/policy'
import { proposeSheet } from '@/lib/imports/sheet/propose-mapping'
import { readTable } from '@/lib/imports/sheet/read-table'
import type { SheetCells } from '@/lib/reading/read-cells-of'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'
import type { ImportMapping } from '@/lib/imports/sheet/mapping'

/** Several files are one import, a sheet each: the CSV files of an export name rows of one another. */
type Given = { files: { stored: StoredFile; name: string }[]; submissionKey: string }

/**
 * Takes a spreadsheet in: its cells are kept, and what each column may hold is proposed. Nothing is on the record yet.
 * Throws an InvalidError for 'file' where it cannot be read.
 */
export async function startImport(actor: Actor, { files, submissionKey }: Given): Promise<{ id: string }> {
  if (!mayImport(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  const [first] = files
  if (!first) throw new InvalidError('file', 'table_empty')
  const sheets: SheetCells[] = []
  for (const { stored, name } of files) sheets.push(...(await readTable(stored, name)))
  const mapping: ImportMapping = { sheets: sheets.map(proposeSheet), dayOrder: null, caseId: null, newCase: '' }
  return once(actor, submissionKey, async (tx) => {
    const { id } = await tx.import.create({
      data: {
        workspaceId,
        name: displayNameOf(files.map(({ name }) => name).join(', ')),
        ...first.stored,
        mapping,
        createdById: memberId,
      },
      select: { id: true },
    })
    await tx.importSheet.createMany({
      data: sheets.map((sheet, number) => ({ workspaceId, importId: id, number, name: sheet.name, rows: sheet.rows })),
    })
    await recordEvent(tx, actor, {
      type: 'import.started',
      subjectId: id,
      data: { ...first.stored, files: files.length },
    })
    return { id }
  })
}
