import type { Rows } from '@/lib/documents/cut-rows'
import { readText } from '@/lib/reading/read-text'
import type { Extracted, FileKind, MailKind } from '@/lib/reading/extract/schema'
import type { Fitted } from '@/lib/reading/rules/score'
import type { Reading } from '@/lib/reading/schema'

/** Mails that a program wrote. */
const automatic = new Set<MailKind>(['automatic_reply', 'bounce', 'delivery_receipt'])

/** Kinds whose text has the rows of tables as lines. In a PDF the lines of one cell may stand beside those of another. */
const rowsOf: Partial<Record<FileKind, Rows>> = {
  csv: 'all',
  xlsx: 'all',
  docx: 'tabbed',
  html: 'tabbed',
  eml: 'tabbed',
  msg: 'tabbed',
}

/** "Ministry of Norland <office@norland.example>": the name, else the address. */
const nameIn = (from: string | null): string | null => {
  const line = from?.slice(0, longestName).trim() ?? ''
  const address = line.indexOf('<')
  const name = address > 0 ? line.slice(0, address).trim() : line
  return (/^["'<]*([^"'<>]*)/.exec(name)?.[1] ?? '').trim() || null
}

/** Who wrote a letter is told in less; in characters. */
const longestName = 300

/**
 * What the words of a file say, with what its header and its pages tell for certain; by the weights given, else our own. The list of
 * names that an archive has for a text is in no language.
 */
export function readWords(
  { text, zones, meta, fileKind }: Pick<Extracted, 'text' | 'zones' | 'meta'> & Partial<Pick<Extracted, 'fileKind'>>,
  weights?: Fitted,
): Reading {
  const { mail } = meta
  // Of a letter that was passed on, whoever wrote it speaks, on its own day.
  const passedOn = mail?.forwarded ?? null
  const sender = (passedOn && nameIn(passedOn.from)) ?? mail?.from?.name ?? mail?.from?.address ?? null
  const isAutomatic = mail !== null && mail !== undefined && automatic.has(mail.mailKind)
  const hints = {
    datedOn: passedOn?.sentOn ?? mail?.sentOn ?? null,
    sender,
    isAutomatic,
    zones,
    rows: fileKind && rowsOf[fileKind],
  }
  const reading = readText(text, hints, weights)
  return fileKind === 'zip' ? { ...reading, language: null } : reading
}
