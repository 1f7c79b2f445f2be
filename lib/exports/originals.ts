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

/** Bytes of originals in one volume of a PDF: with more it would not open on most machines. */
export const mostBytesInVolume = 300_000_000

/** Why an original is not in the PDF: it stays behind altogether, or its pages cannot be bound (another sort of file, damaged, locked). */
export type NotInPdf = 'withheld' | 'unbindable'

const bindable = ({ mediaType }: Original) => ['application/pdf', 'image/png', 'image/jpeg'].includes(mediaType)

/** Every original by its number: 'inside' the PDF, or why not. */
export function placesInPdf(originals: Original[], how: 'bound' | 'embedded'): Map<string, 'inside' | NotInPdf> {
  const placeOf = (original: Original) => {
    if (original.withheld !== null) return 'withheld'
    return how === 'bound' && !bindable(original) ? 'unbindable' : 'inside'
  }
  return new Map(originals.map((original) => [original.number, placeOf(original)]))
}

/**
 * Originals cut into the volumes of a PDF, in their order. A volume ends before the original that it has no room for; one
 * that is too large for any stands alone, so that none is left out. One empty volume where there are none.
 */
export function cutIntoVolumes<T extends { sizeBytes: number }>(originals: T[]): T[][] {
  let last: T[] = []
  let bytes = 0
  const volumes = [last]
  for (const original of originals) {
    if (last.length > 0 && bytes + original.sizeBytes > mostBytesInVolume) {
      volumes.push((last = []))
      bytes = 0
    }
    last.push(original)
    bytes += original.sizeBytes
  }
  return volumes
}
