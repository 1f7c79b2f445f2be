import 'server-only'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import busboy from 'busboy'
import type { StoredFile } from '@/lib/documents/file-store'
import { receiveFile } from '@/lib/documents/receive-file'
import { DomainError } from '@/lib/errors'
import { withoutNul } from '@/lib/fields'

/** A posted form: its text fields (repeated names are lists), and its files, whose bytes are on disk. */
export type ReceivedForm = {
  values: Record<string, string | string[]>
  files: { name: string; stored: StoredFile }[]
  refusal: DomainError | null
}

/** A text of two million characters has six million bytes in the widest scripts that letters are written in. */
const limits = { fields: 500, fieldSize: 8_000_000, files: 20 }

const nothing = () => undefined

/**
 * Reads a multipart form as it arrives: files go straight to disk, fields to memory. A file that is refused (too large)
 * does not end the form: what was typed is read to its end and given back with the refusal. So is a form with more in it
 * than is taken: nothing is left out without a word.
 */
export async function receiveForm(
  body: WebStream<Uint8Array>,
  contentType: string,
  limitBytes: number,
): Promise<ReceivedForm> {
  const form: ReceivedForm = { values: {}, files: [], refusal: null }
  const arriving: Promise<ReceivedForm['files'][number] | null>[] = []
  const parser = busboy({ headers: { 'content-type': contentType }, limits, defParamCharset: 'utf8' })
  const refuseMore = () => (form.refusal ??= new DomainError('form_too_large'))
  parser.on('fieldsLimit', refuseMore).on('filesLimit', refuseMore)
  parser.on('field', (givenName, given, { valueTruncated }) => {
    if (givenName.startsWith('$ACTION')) return
    if (valueTruncated) refuseMore()
    const [name, value] = [withoutNul(givenName), withoutNul(given)]
    const before = form.values[name]
    form.values[name] = before === undefined ? (name.endsWith('[]') ? [value] : value) : [before, value].flat()
  })
  parser.on('file', (_field, stream, { filename }) => {
    const take = async () => {
      if (!filename) {
        stream.resume()
        return null
      }
      try {
        // A file that is refused is read to its end all the same: the parser waits for it before it goes on.
        const bytes: AsyncIterable<Uint8Array> = stream.iterator({ destroyOnReturn: false })
        return { name: filename, stored: await receiveFile(bytes, { limitBytes }) }
      } catch (error) {
        stream.resume()
        if (!(error instanceof DomainError)) throw error
        form.refusal = error
        return null
      }
    }
    const taken = take()
    taken.catch(nothing) // awaited below; until then its failure must not end the process
    arriving.push(taken)
  })
  await new Promise<void>((resolve, reject) => {
    parser.on('close', resolve)
    parser.on('error', reject)
    Readable.fromWeb(body).on('error', reject).pipe(parser)
  })
  // In the order in which they were given, whichever was on disk first.
  form.files = (await Promise.all(arriving)).flatMap((file) => file ?? [])
  return form
}
