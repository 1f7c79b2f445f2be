import 'server-only'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { changeRecord } from '@/lib/db'
import { openWorkFolder } from '@/lib/documents/work-folder'
import { firstBytesOf } from '@/lib/documents/keep-document'
import { mediaTypeInside } from '@/lib/documents/media-type'
import { pathOf } from '@/lib/documents/file-store'
import { pictureTypes } from '@/lib/documents/letter-pages'
import { env } from '@/lib/env'
import { ownWeights } from '@/lib/reading/own-weights'
import { pagesRead, sheet } from '@/lib/reading/pages-read'
import { readFile } from '@/lib/reading/read-file'
import type { FileReading, Progress } from '@/lib/reading/extract/schema'
import type { Fitted } from '@/lib/reading/rules/score'
import { restErased } from '@/lib/reading/rest-erased'
import { storeFailure, storeReading } from '@/lib/reading/store-reading'
import { storeInside } from '@/lib/reading/keep-inside'
import { withOutsideModel } from '@/lib/reading/with-outside-model'

type Begun = {
  parentId: string | null
  name: string
  mediaType: string
  sha256: string
  pages: string[]
  typed: string | null
}

/** The machine is at fault, not the file: it had no process for it, or none for its scanned pages. */
class NoProcessError extends Error {
  readonly code: 'no_process' | 'no_recogniser'
  constructor(code: NoProcessError['code']) {
    super('No process could be started to read a file.')
    this.code = code
    this.name = 'NoProcessError'
  }
}

/**
 * Reads the file of a document, in a process of its own with caps, and keeps what it finds: text, facts, suggestions, and
 * the files inside it. For the job queue; doing it twice ends the same. A document that is gone, or was erased, is nothing to do.
 *
 * A text that a person typed is read instead of the file that could not be. The picture that stands for a letter is read with all
 * its pages; one of those is nothing to do by itself.
 */
export async function readDocument(workspaceId: string, documentId: string): Promise<void> {
  const scope = { workspaceId, hiddenCaseIds: [] }
  const document = await changeRecord(scope, async (tx): Promise<Begun | null> => {
    const isPage = { parent: { mediaType: { in: pictureTypes } } }
    await tx.document.updateMany({ where: { workspaceId, id: documentId, ...isPage }, data: { readState: 'read' } })
    const { count } = await tx.document.updateMany({
      where: { workspaceId, id: documentId, erasureId: null, NOT: isPage },
      data: { readState: 'reading', readShare: 0, readPages: null },
    })
    if (count === 0) {
      await restErased(tx, workspaceId, documentId)
      return null
    }
    const found = await tx.document.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: documentId } },
      select: {
        ...sheet,
        name: true,
        inside: { where: { erasureId: null }, select: sheet },
        texts: { orderBy: { version: 'desc' }, take: 1, select: { origin: true, text: true } },
      },
    })
    const [current] = found.texts
    return { ...found, pages: pagesRead(found), typed: current?.origin === 'typed' ? current.text : null }
  })
  if (!document) return
  const folder = await openWorkFolder()
  try {
    const weights = await ownWeights(workspaceId)
    const reading = await read(document, { folder: folder.path, weights }, ({ done, pages }) =>
      changeRecord(scope, async (tx) => {
        await tx.document.updateMany({
          where: { workspaceId, id: documentId, readState: 'reading' },
          data: { readShare: pages > 0 ? done / pages : 0, readPages: pages },
        })
      }),
    )
    if (!reading.ok) {
      const { code } = reading.error
      if (code === 'no_process' || code === 'no_recogniser') throw new NoProcessError(code)
      return await storeFailure(workspaceId, documentId, code, document.pages)
    }
    const inside = await storeInside(reading.extracted.attachments)
    const found = await withOutsideModel(workspaceId, documentId, { reading, inside })
    const { pages, typed } = document
    const about = { mediaType: await mediaTypeNow(document), pages, isTyped: typed !== null, erasedBy: found.erasureId }
    await storeReading(workspaceId, documentId, found.reading, found.inside, about)
  } catch (error) {
    // The job is tried again; until then the page says what is true and offers the same by hand.
    const why = error instanceof NoProcessError ? error.code : 'unreadable'
    await storeFailure(workspaceId, documentId, why, document.pages)
    throw error
  } finally {
    await folder.remove()
  }
}

/** Files inside others were once kept under what those said; reading one again tells what it is. */
const mediaTypeNow = async ({ parentId, sha256, name, mediaType }: Begun): Promise<string> =>
  parentId === null ? mediaType : mediaTypeInside(await firstBytesOf({ sha256 }), name, mediaType)

/** That a page cannot be told how far the reading is spoils no reading. */
const sayUntold = (error: unknown) =>
  process.stderr.write(`How far a reading is could not be noted: ${String(error)}\n`)

async function read(
  document: Begun,
  { folder, weights }: { folder: string; weights: Fitted | null },
  tell: (progress: Progress) => Promise<unknown>,
): Promise<FileReading> {
  const typedPath = join(folder, 'typed.txt')
  if (document.typed !== null) await writeFile(typedPath, document.typed)
  const telling: Promise<unknown>[] = []
  const isTyped = document.typed !== null
  const reading = await readFile(isTyped ? typedPath : pathOf(document.sha256), {
    ...(!isTyped && document.pages.length > 1 && { pages: document.pages.map(pathOf) }),
    name: isTyped ? 'typed.txt' : document.name,
    mediaType: isTyped ? 'text/plain' : document.mediaType,
    attachmentsInto: folder,
    weights,
    ocr: { languages: env.OCR_LANGUAGES },
    onProgress: (progress) => telling.push(tell(progress).catch(sayUntold)),
  })
  await Promise.all(telling)
  return reading
}
