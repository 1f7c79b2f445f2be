import 'server-only'
import { createReadStream } from 'node:fs'
import { posix } from 'node:path'
import { displayNameOf } from '@/lib/documents/display-name'
import type { StoredFile } from '@/lib/documents/file-store'
import { receiveFile } from '@/lib/documents/receive-file'
import { firstBytesOf, uploadLimitBytes } from '@/lib/documents/keep-document'
import { fitOneLetter, isPicture, pictureTypes } from '@/lib/documents/letter-pages'
import { mediaTypeInside } from '@/lib/documents/media-type'
import { inOrderOfNames } from '@/lib/documents/page-order'
import { writeJoined } from '@/lib/documents/write-joined'
import type { Tx } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'
import type { Attachment } from '@/lib/reading/extract/schema'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * A file that was found inside another and whose bytes are on disk. `folder` is the one in an archive; empty elsewhere. One
 * whose name was erased names the erasure: its bytes are nobody's any more. */
export type Inside = { name: string; folder: string; mediaType: string; stored: StoredFile; erasureId: string | null }

/** Files in files in files: a letter in a mail in an archive is three. Deeper ones are kept and not opened. */
const deepest = 4

/**
 * Puts the bytes of what was found inside a file into the store, before any row names them. Pictures in the text stay
 * out.
 */
export async function storeInside(attachments: readonly Attachment[]): Promise<Inside[]> {
  const inside: Inside[] = []
  for (const { path, name: given, mediaType: said, isInline } of attachments) {
    if (path === null || (isInline && said.startsWith('image/'))) continue
    const stored = await receiveFile(createReadStream(path) as AsyncIterable<Uint8Array>, {
      limitBytes: uploadLimitBytes(),
    })
    const name = displayNameOf(given)
    const mediaType = await mediaTypeInside(await firstBytesOf(stored), name, said)
    const folder = posix.dirname(given.replaceAll('\\', '/'))
    inside.push({ name, folder, mediaType, stored, erasureId: null })
  }
  return inside
}

type Parent = {
  id: string
  caseId: string | null
  letterId: string | null
  replyId: string | null
  sourceId: string | null
  recipientId: string | null
  parentId: string | null
  keptById: string
  keptBy: { name: string }
}

/**
 * Makes the files inside a document documents of their own, with its owner; each is read in its turn. Once, however often.
 * The pictures in one folder of an archive are the pages of one letter.
 */
export async function keepInside(
  tx: Tx,
  workspaceId: string,
  parent: Parent,
  inside: readonly Inside[],
  isArchive: boolean,
): Promise<void> {
  if (inside.length === 0) return
  const { id: parentId, caseId, letterId, replyId, sourceId, recipientId, keptById } = parent
  const author = { workspaceId, memberId: keptById, name: parent.keptBy.name }
  const known = await tx.document.findMany({
    where: { workspaceId, OR: [{ parentId }, { parent: { parentId, mediaType: { in: pictureTypes } } }] },
    select: { sha256: true },
  })
  const pictures: (Inside & { id: string })[] = []
  const depth = await depthOf(tx, workspaceId, parent.parentId)
  for (const [index, one] of inside.entries()) {
    const { name, mediaType, stored, erasureId } = one
    if (known.some(({ sha256 }) => sha256 === stored.sha256)) continue
    const owner = { caseId, letterId, replyId, sourceId, recipientId }
    const { id } = await tx.document.create({
      data: {
        ...owner,
        ...stored,
        workspaceId,
        parentId,
        name,
        mediaType,
        role: 'attachment',
        position: 100 + index,
        origin: 'uploaded',
        keptById,
        erasureId,
        readState: erasureId ? 'read' : depth < deepest ? 'waiting' : 'failed',
        readError: erasureId || depth < deepest ? null : 'too_deep',
      },
      select: { id: true },
    })
    await recordEvent(tx, author, { type: 'document.kept', subjectId: id, caseId, data: { ...stored, parentId } })
    if (erasureId || depth >= deepest) continue
    await enqueue(tx, 'read-document', { workspaceId, memberId: keptById, subjectId: id })
    if (isArchive && isPicture(one)) pictures.push({ ...one, id })
  }
  for (const pages of Map.groupBy(pictures, ({ folder }) => folder).values()) {
    // The order in which an archive was packed says nothing.
    const ids = inOrderOfNames(pages).map(({ id }) => id)
    if (ids.length > 1 && fitOneLetter(pages.map(({ stored }) => stored))) await writeJoined(tx, author, ids)
  }
}

async function depthOf(tx: Tx, workspaceId: string, parentId: string | null): Promise<number> {
  if (parentId === null) return 1
  const parent = await tx.document.findUnique({
    where: { workspaceId_id: { workspaceId, id: parentId } },
    select: { parentId: true },
  })
  return 1 + (await depthOf(tx, workspaceId, parent?.parentId ?? null))
}
