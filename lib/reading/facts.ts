import type { FileKind, MailHead, Notice } from '@/lib/reading/extract/schema'
import type { ReadingMeta } from '@/lib/reading/schema'

/** What is known of a whole document once it is read; kept in `Document.facts`. */
export type DocumentFacts = {
  fileKind: FileKind
  /** Pages, sheets, letters of a mailbox, entries of an archive. */
  count: number | null
  notices: Notice[]
  mail: MailHead | null
  /** What its words say; null where they were not read. */
  meta: ReadingMeta | null
  language: string | null
}

/** Whether a document only holds others: its own text is the list of their names, and each of them is read by itself. */
export const isArchive = (facts: unknown): boolean => factsOf(facts)?.fileKind === 'zip'

/** The facts of a row; null before it was read. Written by `storeReading` only, so its shape is trusted. */
export const factsOf = (facts: unknown): DocumentFacts | null => (facts as DocumentFacts | null) ?? null
