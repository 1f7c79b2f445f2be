import 'server-only'
import { z } from 'zod'
import { exported, workspaceExport } from '@/lib/api/answers/exports'
import { made } from '@/lib/api/answers/parts'
import { listWhole } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { exportMediaTypes, isExportFormat } from '@/lib/exports/media-types'
import { getFirstPage } from '@/lib/exports/get-first-page'
import { makeExport } from '@/lib/exports/make-export'
import { getExport, getExportFile, previewExport } from '@/lib/exports/queries'
import { retryExport } from '@/lib/exports/retry-export'
import { exportSummary, exportVolume, makeExportInput, retryExportInput } from '@/lib/exports/schema'
import { askWorkspaceExport } from '@/lib/workspaces/ask-workspace-export'
import { askWorkspaceExportInput } from '@/lib/workspaces/schema'
import { getWorkspaceExportFile, listWorkspaceExports } from '@/lib/workspaces/workspace-exports'

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
  change({
    method: 'POST',
    path: '/exports/{exportId}/retry',
    scope: 'export',
    summary: 'Have an export that failed made once more, from the same choice',
    body: retryExportInput,
    run: retryExport,
  }),
  read({
    path: '/exports/{exportId}/first-page',
    scope: 'export',
    summary: 'Get the first page of the PDF as a picture (PNG), also of a choice that is only looked at',
    answer: 'file',
    run: async (actor, { exportId = '' }) => {
      const bytes = await getFirstPage(actor, exportId)
      return bytes && { name: 'first-page.png', mediaType: 'image/png', bytes }
    },
  }),
  read({
    path: '/exports/{exportId}/files/{format}',
    scope: 'export',
    summary: 'Download a file of an export; of a PDF in several volumes the one that `volume` names',
    query: z.strictObject({ volume: exportVolume }),
    answer: 'file',
    run: async (actor, { exportId = '', format = '' }, query) => {
      if (!isExportFormat(format)) return null
      const file = await getExportFile(actor, exportId, format, query.volume)
      return file && { ...file, mediaType: exportMediaTypes[format] }
    },
  }),
  create({
    path: '/workspace-exports',
    scope: 'export',
    summary: 'Ask for everything of the workspace as one file; for owners, one at a time',
    body: askWorkspaceExportInput,
    answer: made,
    run: askWorkspaceExport,
  }),
  {
    ...listWhole({
      path: '/workspace-exports',
      summary: 'List the files of the whole workspace, the newest first, with their progress; for owners',
      query: {},
      line: workspaceExport,
      rows: async (actor) =>
        (await listWorkspaceExports(actor)).map(({ doneBytes, allBytes, sizeBytes, ...one }) => ({
          ...one,
          doneBytes: Number(doneBytes),
          allBytes: Number(allBytes),
          sizeBytes: sizeBytes === null ? null : Number(sizeBytes),
        })),
    }),
    scope: 'export',
  },
  read({
    path: '/workspace-exports/{workspaceExportId}/file',
    scope: 'export',
    summary: 'Download the file of the whole workspace',
    answer: 'file',
    run: (actor, { workspaceExportId = '' }) => getWorkspaceExportFile(actor, workspaceExportId),
  }),
])
