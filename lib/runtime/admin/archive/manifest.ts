import { z } from 'zod'
import { archiveFormat } from '@/lib/runtime/admin/archive/tables'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What an archive says it holds: each table with its rows and the SHA-256 of its lines, each file with its own. */
export const archiveManifest = z.strictObject({
  format: z.literal(archiveFormat.format),
  version: z.literal(archiveFormat.version),
  migration: z.string(),
  workspace: z.strictObject({ id: z.uuid(), slug: z.string(), name: z.string() }),
  withPasswords: z.boolean(),
  tables: z.array(z.strictObject({ name: z.string().regex(/^[A-Za-z]+$/), rows: z.number().int(), sha256: hash })),
  files: z.array(z.strictObject({ sha256: hash, bytes: z.number().int() })),
  /** Ids of rows that no archive can hold, because they do not lie in their texts. */
  leftOut: z.strictObject({ suggestions: z.array(z.uuid()) }).optional(),
})
export type ArchiveManifest = z.output<typeof archiveManifest>

/** Where the rows of a table lie in an archive. */
export const tablePath = (name: string) => `record/${name}.ndjson`

/** Where a file lies in an archive, by the SHA-256 of its bytes in hex. */
export const filePath = (sha256: string) => `files/${sha256}`
export const manifestPath = 'manifest.json'
