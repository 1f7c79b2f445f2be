import { randomUUID } from 'node:crypto'
import { receiveBytes } from '@/lib/documents/receive-file'
import { applyImport } from '@/lib/imports/sheet/apply-import'
import { listImportLines, listOwnImports } from '@/lib/imports/sheet/list-lines'
import { mapImport } from '@/lib/imports/sheet/map-import'
import { getImport, getImportColumns, getImportLines, listImports } from '@/lib/imports/sheet/queries'
import { runImport } from '@/lib/imports/sheet/run-import'
import { mapImportInput } from '@/lib/imports/sheet/schema'
import { startImport } from '@/lib/imports/sheet/start-import'
import { undoImport } from '@/lib/imports/sheet/undo-import'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'

/** Spreadsheets on their way into a record. */
export const importAttempts: Record<string, Attempt> = {
  startImport: async (s) => {
    const stored = await receiveBytes(Buffer.from('To,Subject\nx,y\n'), { limitBytes: 100 })
    return startImport(s, { files: [{ stored, name: 'x.csv' }], submissionKey: randomUUID() })
  },
  mapImport: (s, t) => mapImport(s, mapImportInput.parse({ importId: t.importId, version: 1, newCase: 'taken over' })),
  applyImport: (s, t) => applyImport(s, { importId: t.importId, version: 1 }),
  runImport: (s, t) => runImport(s, t.importId),
  undoImport: (s, t) => undoImport(s, { importId: t.importId, version: 1 }),
  listImports: (s) => listImports(s),
  listOwnImports: (s) => listOwnImports(s, { afterId: null, limit: 50 }),
  listImportLines: (s, t) => listImportLines(s, t.importId, { result: null, after: null, limit: 50 }),
  getImport: (s, t) => getImport(s, t.importId),
  getImportColumns: (s, t) => getImportColumns(s, t.importId),
  getImportLines: (s, t) => getImportLines(s, t.importId, null, 1),
}
