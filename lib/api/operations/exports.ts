import 'server-only'
import { exported } from '@/lib/api/answers/directory'
import { made } from '@/lib/api/answers/parts'
import { create, read, tagged } from '@/lib/api/operation'
import { exportMediaTypes, isExportFormat } from '@/lib/exports/media-types'
import { makeExport } from '@/lib/exports/make-export'
import { getExport, getExportFile, previewExport } from '@/lib/exports/queries'
import { exportSummary, makeExportInput } from '@/lib/exports/schema'

export const exportOperations = tagged('Exports', [
  create({
    path: '/exports',
    scope: 'export',
    summary: 'Ask for an export; get it until its state is `done`, then download its files',
    body: makeExportInput,
    answer: made,
    run: makeExport,
  }),
  read({
    path: '/exports/{exportId}',
    scope: 'export',
    summary: 'Get an export with its progress and its files',
    answer: exported,
    run: (actor, { exportId = '' }) => getExport(actor, exportId),
  }),
  read({
    path: '/exports/{exportId}/preview',
    scope: 'export',
    summary: 'Get what a choice would come to',
    answer: exportSummary,
    run: (actor, { exportId = '' }) => previewExport(actor, exportId),
  }),
  read({
    path: '/exports/{exportId}/files/{format}',
    scope: 'export',
    summary: 'Download a file of an export',
    answer: 'file',
    run: async (actor, { exportId = '', format = '' }) => {
      if (!isExportFormat(format)) return null
      const file = await getExportFile(actor, exportId, format)
      return file && { ...file, mediaType: exportMediaTypes[format] }
    },
  }),
])
