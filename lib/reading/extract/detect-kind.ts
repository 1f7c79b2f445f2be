import type { FileKind } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'

const textKinds: Record<string, FileKind> = {
  txt: 'txt',
  text: 'txt',
  md: 'txt',
  eml: 'eml',
  mbox: 'mbox',
  mbx: 'mbox',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
}

const byMediaType: Record<string, FileKind> = {
  'message/rfc822': 'eml',
  'application/mbox': 'mbox',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/csv': 'csv',
  'text/plain': 'txt',
}

/** Kinds that have a signature: a file with such a name and other bytes is damaged, whatever else it may be. */
const signedEndings = new Set(['pdf', 'docx', 'docm', 'xlsx', 'xlsm', 'msg', 'zip', 'png', 'jpg', 'jpeg'])

const latin1 = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

const endingOf = (name: string) => /\.([^./\\]{1,8})$/.exec(name.toLowerCase())?.[1] ?? ''

const names = (bytes: Uint8Array, words: string, encoding: BufferEncoding = 'latin1') =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(words, encoding))

/** How far behind its mark the name of an entry stands: in the list of an archive, and above what it holds. APPNOTE.TXT, 4.3.7 and 4.3.12. */
const nameBehind = [
  ['PK\x01\x02', 46],
  ['PK\x03\x04', 30],
] as const

/** Whether an entry of an archive has a name that begins with these words: a folder may hold what was unpacked. */
function holds(contents: Uint8Array, words: string): boolean {
  const all = Buffer.from(contents.buffer, contents.byteOffset, contents.length)
  for (let at = all.indexOf(words, 0, 'latin1'); at >= 0; at = all.indexOf(words, at + 1, 'latin1'))
    if (nameBehind.some(([mark, far]) => at >= far && latin1(all, at - far, at - far + 4) === mark)) return true
  return false
}

/** The list of what an archive holds, which stands at its end; all of it where the list is gone. What it holds may be archives too. */
function contentsOf(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = whole.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  return end < 0 || end + 16 > whole.length
    ? bytes
    : whole.subarray(Math.max(0, end - whole.readUInt32LE(end + 12)), end)
}

/** OpenDocument and EPUB say what they are in a first entry of this name, which is packed as it stands. */
const saysItself = /^PK\x03\x04[^]{26}mimetypeapplication\//

/** What presentations, and the programs of Apple, call their main part. */
const mainParts = ['ppt/presentation.xml', 'Index/Document.iwa']

/** Office documents are archives that name their main part. Those that are not read hold no letters beside each other either. */
function kindOfArchive(bytes: Uint8Array, ending: string): FileKind {
  const contents = contentsOf(bytes)
  if (saysItself.test(latin1(bytes, 0, 64)) || mainParts.some((name) => holds(contents, name)))
    throw new UnreadableError('kind_not_read')
  if (/^doc[xm]$/.test(ending) || holds(contents, 'word/document')) return 'docx'
  if (/^xls[xm]$/.test(ending) || holds(contents, 'xl/workbook.xml')) return 'xlsx'
  return 'zip'
}

/** OLE files: Outlook letters, documents locked with a password, and programs from before 2007. */
function kindOfCompound(bytes: Uint8Array, ending: string): FileKind {
  if (names(bytes, 'EncryptedPackage', 'utf16le')) throw new UnreadableError('encrypted')
  if (ending === 'msg' || names(bytes, '__properties_version1.0', 'utf16le')) return 'msg'
  throw new UnreadableError('kind_not_read')
}

const headerLine =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type|x-[\w-]+|reply-to|sender|dkim-signature|arc-[\w-]+|authentication-results):/i

/** "Sent:" stands in what Outlook copies, for people to read, and in no mail as it was sent. */
const isCopied = (lines: string[]) => {
  const end = lines.findIndex((line) => line.trim() === '')
  return lines.slice(0, end < 0 ? undefined : end).some((line) => /^sent:/i.test(line))
}

function looksLikeMail(head: string): boolean {
  const lines = head.split(/\r?\n/).slice(0, 12)
  if (isCopied(lines)) return false
  return headerLine.test(lines[0] ?? '') && lines.filter((line) => headerLine.test(line)).length >= 2
}

function kindOfText(head: string, ending: string, mediaType: string | null): FileKind {
  const named = textKinds[ending]
  if (/^(?:\ufeff|ï»¿)?\s*From \S+.*\d{4}\s*\r?\n[\w-]+:/.test(head) && named !== 'eml') return 'mbox'
  if (named && named !== 'txt') return named
  if (looksLikeMail(head)) return 'eml'
  if (/^(?:\ufeff|ï»¿)?\s*(?:<!doctype html|<html[\s>])/i.test(head)) return 'html'
  return named ?? byMediaType[mediaType ?? ''] ?? 'txt'
}

/** Bytes with NUL are no text, unless they are UTF-16: a mark at the start, or NUL in every second place. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false
  if (!head.includes(0)) return false
  const odd = head.filter((byte, i) => i % 2 === 1 && byte === 0).length
  const even = head.filter((byte, i) => i % 2 === 0 && byte === 0).length
  return Math.max(odd, even) < head.length * 0.4 || Math.min(odd, even) > head.length * 0.05
}

/**
 * What sort of file this is: by its first bytes, and between kinds of text by its name. Throws an UnreadableError when it
 * is a kind that is not read, or when its name promises another kind than its bytes hold.
 */
export function detectKind(bytes: Uint8Array, name: string, mediaType: string | null): FileKind {
  const ending = endingOf(name)
  const head = latin1(bytes, 0, 4096)
  // Before PDF: an archive may hold one as it stands, in its first bytes.
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return kindOfArchive(bytes, ending)
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return kindOfCompound(bytes, ending)
  if (head.startsWith('\x89PNG\r\n\x1a\n') || head.startsWith('\xff\xd8\xff')) return 'image'
  if (ending === 'zip' && names(bytes, 'PK\x05\x06')) return 'zip'
  if (ending === 'pdf' && names(bytes, ' obj')) return 'pdf'
  if (signedEndings.has(ending)) throw new UnreadableError('damaged')
  if (/^\{\\rtf|^GIF8|^II\*\0|^MM\0\*|^OggS|^\x1f\x8b|^Rar!|^7z\xbc\xaf/.test(head))
    throw new UnreadableError('kind_not_read')
  const kind = kindOfText(head, ending, mediaType)
  if (kind !== 'eml' && isBinary(bytes)) throw new UnreadableError('kind_not_read')
  return kind
}
