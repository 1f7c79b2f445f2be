import type { Withheld } from '@/lib/exports/redaction/withhold-originals'
import type { DocumentRole } from '@/prisma/generated/enums'

/** A file as it came, with its number in the export; `name` is redacted. What is withheld is in no file of the export. */
export type Original = {
  number: string
  belongsTo: string
  name: string
  mediaType: string
  sizeBytes: number
  sha256: string
  role: DocumentRole
  withheld: Withheld | null
}

// What some file system or archive program does not take.
const unsafe = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu

/** 'F-03 reply.pdf': unique by its number, and safe to unpack everywhere. */
export function fileNameOf({ number, name }: Original): string {
  const digits = number.replace(/\D/g, '').padStart(3, '0')
  const safe = name
    .normalize('NFC')
    .replace(unsafe, '_')
    .replace(/[. ]+$/, '')
  const short = safe.length <= 120 ? safe : safe.slice(0, 110) + (/\.[^.]{1,9}$/.exec(safe)?.[0] ?? '')
  return `F-${digits} ${short === '' ? 'file' : short}`
}

/** Bytes of originals that one PDF can take: more would not open on most machines. */
export const mostBytesInPdf = 300_000_000

/**
 * Why an original is not in the PDF: it stays behind altogether, the PDF is full, or its pages cannot be bound (another sort
 * of file, damaged, locked).
 */
export type NotInPdf = 'withheld' | 'full' | 'unbindable'

const bindable = ({ mediaType }: Original) => ['application/pdf', 'image/png', 'image/jpeg'].includes(mediaType)

/** Every original by its number: 'inside' the PDF, in their order as far as they fit, or why not. */
export function placesInPdf(originals: Original[], how: 'bound' | 'embedded'): Map<string, 'inside' | NotInPdf> {
  let bytes = 0
  const placeOf = (original: Original) => {
    if (original.withheld !== null) return 'withheld'
    if (how === 'bound' && !bindable(original)) return 'unbindable'
    if (bytes + original.sizeBytes > mostBytesInPdf) return 'full'
    bytes += original.sizeBytes
    return 'inside'
  }
  return new Map(originals.map((original) => [original.number, placeOf(original)]))
}
