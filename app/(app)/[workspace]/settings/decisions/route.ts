import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { exportDecisions } from '@/lib/suggestions/decisions'
import { mayExportDecisions } from '@/lib/suggestions/policy'
import { currentActor } from '@/lib/web/require-actor'
import { plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string }> }

/** The same decisions make the same archive. */
const mtime = new Date('2000-01-01T00:00:00Z')

/** What was accepted, changed and dismissed, with the texts, as one archive in the corpus format. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor((await params).workspace)
  if (!actor) return plain(401, 'Sign in to download this.')
  if (!mayExportDecisions(actor)) return plain(403, 'Owners and coordinators may download this.')
  const archive = new ZipFile()
  for (const { name, content } of await exportDecisions(actor)) {
    archive.addBuffer(Buffer.from(content), name, { mtime })
  }
  archive.end()
  return new Response(Readable.toWeb(Readable.from(archive.outputStream)) as ReadableStream, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="decisions.zip"',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
