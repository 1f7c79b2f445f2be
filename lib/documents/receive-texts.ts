import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { incomingDir, pathOf, syncDir } from '@/lib/documents/file-store'

const atOnce = 16

/**
 * Takes many short texts in, equal ones once: as `receiveFile`, but each folder is flushed once at the end. When this
 * returns, all of them survive a power cut; when it throws, what is there belongs to no row and the sweep removes it.
 */
export async function receiveTexts(texts: Iterable<string>): Promise<void> {
  const waiting = [...new Set(texts)]
  const folders = new Set<string>()
  await mkdir(incomingDir(), { recursive: true })
  const takeNext = async (): Promise<void> => {
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) folders.add(await placeText(text))
  }
  await Promise.all(Array.from({ length: atOnce }, takeNext))
  for (const folder of folders) await syncDir(folder)
}

/** Puts one text under its hash, and answers the folder that is to be flushed. */
async function placeText(text: string): Promise<string> {
  const temporary = join(incomingDir(), randomUUID())
  const bytes = Buffer.from(text)
  const final = pathOf(createHash('sha256').update(bytes).digest('hex'))
  await mkdir(dirname(final), { recursive: true })
  try {
    await writeFile(temporary, bytes, { flag: 'wx', mode: 0o600, flush: true })
    await rename(temporary, final)
  } finally {
    await rm(temporary, { force: true })
  }
  return dirname(final)
}
