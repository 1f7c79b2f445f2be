import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import * as answers from '@/lib/api/answers/imports'
import { made } from '@/lib/api/answers/parts'
import { list } from '@/lib/api/list'
import { change, read, tagged } from '@/lib/api/operation'
import { receiveOne } from '@/lib/api/receive-upload'
import { applyImport } from '@/lib/imports/sheet/apply-import'
import { listImportLines, listOwnImports } from '@/lib/imports/sheet/list-lines'
import { mapImport } from '@/lib/imports/sheet/map-import'
import { getImport, getImportColumns } from '@/lib/imports/sheet/queries'
import { importInput, mapImportInput } from '@/lib/imports/sheet/schema'
import { startImport } from '@/lib/imports/sheet/start-import'
import { undoImport } from '@/lib/imports/sheet/undo-import'
import { ImportResult } from '@/prisma/generated/enums'

export const importOperations = tagged('Imports', [
  {
    method: 'POST',
    path: '/imports',
    scope: 'write',
    summary: 'Upload a spreadsheet (.csv, .xlsx) to bring it in; nothing is on the record yet',
    isUpload: true,
    isOnce: false,
    status: 201,
    answer: made,
    run: async (actor, { request }) => {
      const file = await receiveOne(actor, request)
      return startImport(actor, { files: [file], submissionKey: randomUUID() })
    },
  },
  list({
    path: '/imports',
    summary: 'List the spreadsheets that you brought, the newest first',
    query: {},
    key: z.object({ id: z.uuid() }),
    line: answers.importLine,
    run: (actor, { after, limit }) => listOwnImports(actor, { afterId: after?.id ?? null, limit }),
    keyOf: ({ id }) => ({ id }),
  }),
  read({
    path: '/imports/{importId}',
    summary: 'Get an import of your own: what it was taken for, how far it is, and whether it can be undone',
    answer: answers.oneImport,
    run: (actor, { importId = '' }) => getImport(actor, importId),
  }),
  read({
    path: '/imports/{importId}/columns',
    summary: 'Get the headings and samples of each column, and the dates that can be read two ways',
    answer: answers.importColumns,
    run: (actor, { importId = '' }) => getImportColumns(actor, importId),
  }),
  list({
    path: '/imports/{importId}/rows',
    summary: 'List what the dry run says of each row',
    query: { result: z.enum(ImportResult).optional() },
    key: z.object({ position: z.int() }),
    line: answers.rowOfImport,
    run: (actor, { params: { importId = '' }, query: { result = null }, after, limit }) =>
      listImportLines(actor, importId, { result, after: after?.position ?? null, limit }),
    keyOf: ({ position }) => ({ position }),
  }),
  change({
    path: '/imports/{importId}/mapping',
    summary: 'Correct what the columns hold, and make the dry run; the import is then `planned`',
    body: mapImportInput,
    run: mapImport,
  }),
  change({
    method: 'POST',
    path: '/imports/{importId}/apply',
    summary: 'Write a dry run to the record; where the record changed meanwhile it is `planned` anew',
    body: importInput,
    run: applyImport,
  }),
  change({
    method: 'POST',
    path: '/imports/{importId}/undo',
    summary: 'Undo a whole import',
    body: importInput,
    run: undoImport,
  }),
])
