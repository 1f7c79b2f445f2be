import { isPicture } from '@/lib/documents/letter-pages'
import type { FileKind, MailHead, Notice } from '@/lib/reading/extract/schema'
import { passedOnMarks } from '@/lib/reading/passed-on-marks'
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

/** Whether what a document holds are documents of their own, each a letter or a file: an archive, a mailbox. */
export const holdsOthers = (facts: unknown): boolean => isArchive(facts) || factsOf(facts)?.fileKind === 'mbox'

/**
 * How a document can be shown as it looks: as the pages of a PDF, as pictures, or not at all. By what it was read as, because a mail
 * or an archive may have called it anything; by its media type where it was not read, or a typed text was read for it.
 */
export function looksLike({ facts, mediaType }: { facts: unknown; mediaType: string }): 'pdf' | 'pictures' | null {
  const kind = factsOf(facts)?.fileKind
  if (kind === 'pdf' || mediaType === 'application/pdf') return 'pdf'
  return kind === 'image' || isPicture({ mediaType }) ? 'pictures' : null
}

const passedOn = new RegExp(`^\\s*${passedOnMarks}`, 'iu')

/** Whether a mail passes another on that hangs on it as a file: that one is what was written. */
export function passesOn(facts: unknown): boolean {
  const mail = factsOf(facts)?.mail
  return mail != null && mail.forwarded === null && passedOn.test(mail.subject ?? '')
}

/**
 * Whether a mail inside another was written by whoever the other goes to: an office sends our own letter back with what it says
 * to it, and is the one that writes.
 */
export function isSentBack(outer: unknown, inner: unknown): boolean {
  const author = factsOf(inner)?.mail?.from?.address?.toLowerCase()
  const mail = factsOf(outer)?.mail
  const goesTo = [...(mail?.to ?? []), ...(mail?.cc ?? [])].map(({ address }) => address?.toLowerCase())
  return author !== undefined && goesTo.includes(author)
}

/** Whether a document is a mail. */
export const isMail = (facts: unknown): boolean => factsOf(facts)?.mail != null

/** The facts of a row; null before it was read. Written by `storeReading` only, so its shape is trusted. */
export const factsOf = (facts: unknown): DocumentFacts | null => (facts as DocumentFacts | null) ?? null
