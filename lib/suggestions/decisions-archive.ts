import 'server-only'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Actor } from '@/lib/auth/actor'
import { ConflictError } from '@/lib/errors'
import { exportDecisions } from '@/lib/suggestions/decisions'

/** The same decisions make the same archive. */
const mtime = new Date('2000-01-01T00:00:00Z')

/**
 * What was accepted, changed and dismissed, with the texts, as one archive in the corpus format. An empty one would look as if
 * something had been lost.
 * @throws ConflictError while no document is worked through to its end
 */
export async function makeDecisionsArchive(actor: Actor) {
  const files = await exportDecisions(actor)
  if (files.length === 0) throw new ConflictError('nothing_decided')
  const archive = new ZipFile()
  for (const { name, content } of files) {
    archive.addBuffer(Buffer.from(content), name, { mtime })
  }
  archive.end()
  return { name: 'decisions.zip', mediaType: 'application/zip', bytes: await buffer(archive.outputStream) }
}
