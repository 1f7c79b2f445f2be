import 'server-only'
import { open, readFile } from 'node:fs/promises'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { changeRecord, type Tx } from '@/lib/db'
import { decodeText, type Decoded } from '@/lib/documents/decode-text'
import { displayNameOf } from '@/lib/documents/display-name'
import { nameInDraft, type DraftOf } from '@/lib/documents/form-draft'
import { pathOf, type StoredFile } from '@/lib/documents/file-store'
import { receiveBytes } from '@/lib/documents/receive-file'
import { mediaTypeOf } from '@/lib/documents/media-type'
import { env } from '@/lib/env'
import { ForbiddenError } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'

/** A text that a person pasted is one whatever its first bytes look like; what was received already may be one too. */
type Given = { displayName: string } & ({ pastedText: string } | { stored: StoredFile; isPasted?: boolean })

/** Texts longer than this (in bytes) are kept and not read: no letter is that long. */
const longestText = 10_000_000

/** The most that one file may have; a megabyte is a million bytes. */
export const uploadLimitBytes = () => env.UPLOAD_MAX_MB * 1_000_000

async function readable(
  mediaType: string,
  stored: StoredFile,
): Promise<Decoded | { text?: undefined; readError?: undefined }> {
  if (mediaType !== 'text/plain') return {}
  if (stored.sizeBytes > longestText) return { readError: 'too_long_to_read' }
  return decodeText(await readFile(pathOf(stored.sha256)))
}

/** Bytes that are on disk for good, and what their row will say. */
export type StoredDocument = { name: string; mediaType: string; isPasted: boolean; stored: StoredFile } & Awaited<
  ReturnType<typeof readable>
>

/** Puts a file or a pasted text on disk and looks at it; its row is written by `writeDocument`. The same bytes lie there once. */
async function storeDocument(given: Given): Promise<StoredDocument> {
  const isPasted = 'pastedText' in given || given.isPasted === true
  const stored =
    'pastedText' in given
      ? await receiveBytes(Buffer.from(given.pastedText), { limitBytes: uploadLimitBytes() })
      : given.stored
  const name = displayNameOf(given.displayName)
  const mediaType = isPasted ? 'text/plain' : await mediaTypeOf(await firstBytesOf(stored), name)
  return { name, mediaType, isPasted, stored, ...(await readable(mediaType, stored)) }
}

/** Puts a text that was pasted into a form on disk, before the transaction that writes its row; none when it is empty. */
export const storePastedText = async (text: string, displayName: string): Promise<StoredDocument[]> =>
  text === '' ? [] : [await storeDocument({ pastedText: text, displayName })]

/**
 * Writes the row of a document whose bytes are on disk, as a staged one, with its event and the job that reads it. A plain
 * text can be worked on at once.
 */
export async function writeDocument(tx: Tx, actor: Actor, given: StoredDocument): Promise<{ id: string }> {
  const { workspaceId, memberId } = actor
  const { name, mediaType, isPasted, stored, text, readError } = given
  const document = await tx.document.create({
    data: {
      workspaceId,
      name,
      mediaType,
      ...stored,
      origin: isPasted ? 'pasted' : 'uploaded',
      keptById: memberId,
      textVersion: text === undefined ? null : 1,
      readError: readError ?? null,
      readState: readError ? 'failed' : 'waiting',
    },
    select: { id: true },
  })
  if (text !== undefined) {
    await tx.documentText.create({
      data: { workspaceId, documentId: document.id, version: 1, origin: 'extracted', text },
      select: { version: true },
    })
  }
  await recordEvent(tx, actor, { type: 'document.kept', subjectId: document.id, data: { ...stored } })
  if (!readError) await enqueue(tx, 'read-document', { workspaceId, memberId, subjectId: document.id })
  return document
}

/**
 * Keeps a file or a pasted text as a staged document: its bytes are on disk before its row is written, and are never
 * changed. With `draft`: for that form, which can then be opened again with it.
 */
export async function keepDocument(actor: Actor, given: Given, draft: DraftOf | null = null): Promise<{ id: string }> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const stored = await storeDocument(given)
  return changeRecord(actor, async (tx) => {
    const document = await writeDocument(tx, actor, stored)
    if (draft) await nameInDraft(tx, actor, draft, { id: document.id, sha256: stored.stored.sha256 })
    return document
  })
}

/** Enough of a file to tell what it is. */
export async function firstBytesOf(stored: Pick<StoredFile, 'sha256'>): Promise<Uint8Array> {
  const handle = await open(pathOf(stored.sha256))
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
