import type { ExportFormat } from '@/prisma/generated/enums'

/** What a file of an export says it is when it is downloaded. */
export const exportMediaTypes = {
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const satisfies Record<ExportFormat, string>

export const isExportFormat = (format: string): format is ExportFormat => Object.hasOwn(exportMediaTypes, format)
