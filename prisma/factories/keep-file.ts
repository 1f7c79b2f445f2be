import type { Actor } from '@/lib/auth/actor'
import { keepDocument } from '@/lib/documents/keep-document'
import { receiveBytes } from '@/lib/documents/receive-file'

/** Larger than any file of a test, in bytes. */
const limitBytes = 200_000_000

/** Keeps a file as it comes with a form, under that name, and answers the id of its document; nobody has read it yet. */
export async function keepFile(actor: Actor, displayName: string, content: string | Uint8Array): Promise<string> {
  const stored = await receiveBytes(Buffer.from(content), { limitBytes })
  return (await keepDocument(actor, { displayName, stored })).id
}
