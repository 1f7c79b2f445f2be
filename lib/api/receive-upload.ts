import 'server-only'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import type { StoredFile } from '@/lib/documents/file-store'
import { FileDamagedError, receiveFile } from '@/lib/documents/receive-file'
import { keepDocument, uploadLimitBytes } from '@/lib/documents/keep-document'
import { receiveForm } from '@/lib/documents/receive-form'
import { ForbiddenError, InvalidError } from '@/lib/errors'

/** SHA-256 of the sent bytes in hex, from `Content-Digest: sha-256=:base64:` (RFC 9530). */
function digestOf(headers: Headers): string | null {
  const given = headers.get('content-digest')
  if (given === null) return null
  const base64 = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(given)?.[1]
  if (base64 === undefined) throw new InvalidError('Content-Digest', 'not_understood')
  return Buffer.from(base64, 'base64').toString('hex')
}

/** The name in `X-File-Name`, percent-encoded. */
function nameOf(headers: Headers): string {
  try {
    return decodeURIComponent(headers.get('x-file-name') ?? 'file')
  } catch (error) {
    if (error instanceof URIError) throw new InvalidError('X-File-Name', 'not_understood')
    throw error
  }
}

type Received = { name: string; stored: StoredFile }

async function fromForm(body: WebStream<Uint8Array>, contentType: string, sha256: string | null): Promise<Received> {
  const { files, refusal } = await receiveForm(body, contentType, uploadLimitBytes())
  if (refusal) throw refusal
  const [file] = files
  if (!file || files.length > 1) throw new InvalidError('file', 'file_missing')
  if (sha256 !== null && sha256 !== file.stored.sha256) throw new FileDamagedError('file_damaged')
  return file
}

/**
 * Takes in one file, streamed: the raw body with its name in X-File-Name, or the only file of a multipart form. When this
 * answers, its bytes are on disk, whole; no row names them yet.
 */
export async function receiveOne(actor: Actor, request: Request): Promise<Received> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  if (!request.body) throw new InvalidError('body', 'file_missing')
  const contentType = request.headers.get('content-type') ?? ''
  const sha256 = digestOf(request.headers)
  const body = request.body as unknown as WebStream<Uint8Array>
  return /^multipart\/form-data/i.test(contentType)
    ? fromForm(body, contentType, sha256)
    : fromRaw(body, request.headers, sha256)
}

/**
 * As `receiveOne`, acknowledged when its row is written too. The document stays staged until a letter, reply or source
 * names it.
 */
export async function receiveUpload(actor: Actor, request: Request) {
  const received = await receiveOne(actor, request)
  const { id } = await keepDocument(actor, { stored: received.stored, displayName: received.name })
  return { id, ...received.stored }
}

async function fromRaw(body: WebStream<Uint8Array>, headers: Headers, sha256: string | null): Promise<Received> {
  const name = nameOf(headers)
  const length = headers.get('content-length')
  const stored = await receiveFile(body, {
    limitBytes: uploadLimitBytes(),
    sizeBytes: length === null ? null : Number(length),
    sha256,
  })
  return { name, stored }
}
