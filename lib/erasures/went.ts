import { z } from 'zod'
import { traceOfWords } from '@/lib/documents/words/traced-needle'

/** What an erasure took, in ids, hashes and numbers only: it stays when the words are gone. */
export const went = z.strictObject({
  /** Documents of which the text went, or in which words of it did. */
  documents: z.array(z.string()),
  /** Contents of the store that the workspace names no more; `on` is when the newest row that named one was made. */
  files: z.array(z.strictObject({ sha256: z.string(), on: z.string() })),
  /** Finished exports that ended. */
  exports: z.int(),
  /** Rows by table, for words. */
  places: z.record(z.string(), z.int()),
  needle: traceOfWords.nullable(),
})
export type Went = z.output<typeof went>

export type ErasedFile = Went['files'][number]
