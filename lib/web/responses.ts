import 'server-only'
import { Readable } from 'node:stream'
import { contentDispositionOf } from '@/lib/documents/display-name'
import { openStored } from '@/lib/documents/file-store'
import { firstBytesOf } from '@/lib/documents/keep-document'
import { isPicture } from '@/lib/documents/letter-pages'
import { mediaTypeOf } from '@/lib/documents/media-type'

/** A refusal in plain words, for route handlers. */
export const plain = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })

/** The one answer for what is missing and what is foreign. */
export const notFoundResponse = () => plain(404, 'There is nothing here.')

/** Whatever is inside, the browser runs nothing of it on this site, keeps nothing, and tells nobody where it was. */
const fileHeaders = {
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'private, no-store',
}

/**
 * A stored file, byte for byte. Always to be saved, never to be shown: whatever is inside, the browser runs nothing of it
 * on this site.
 */
export async function fileResponse(file: { name: string; mediaType: string; sha256: string }): Promise<Response> {
  const { stream, sizeBytes } = await openStored(file.sha256)
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(sizeBytes),
      'Content-Disposition': contentDispositionOf(file.name),
      ...fileHeaders,
      'Repr-Digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
    },
  })
}

/**
 * A stored picture, to be shown and not saved, where its bytes are a PNG or a JPEG; null for everything else, whatever its row
 * calls it. As what it is served, its bytes decide, and the browser may not guess again; a drawing that could run a script (SVG)
 * is none of the two.
 */
export async function pictureResponse(file: { sha256: string }): Promise<Response | null> {
  const mediaType = await mediaTypeOf(await firstBytesOf(file), '')
  if (!isPicture({ mediaType })) return null
  const { stream, sizeBytes } = await openStored(file.sha256)
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(sizeBytes),
      'Content-Disposition': 'inline',
      ...fileHeaders,
    },
  })
}

/** A PNG that was made for this request, to be shown and not saved. */
export const pngResponse = (png: Uint8Array) =>
  new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png', ...fileHeaders } })

/** A file that was made for this request, to be saved: under the same rules as a stored one, but for its digest. */
export const bytesResponse = ({ name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array }) =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': contentDispositionOf(name),
      ...fileHeaders,
    },
  })
