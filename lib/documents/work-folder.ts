import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { incomingDir } from '@/lib/documents/file-store'

export type WorkFolder = { path: string; remove: () => Promise<void> }

/**
 * A folder for what is being made, on the disk of the store. What stays in it when the process is killed goes with the
 * sweep; a second try under the same name begins by removing it.
 */
export async function openWorkFolder(name: string = randomUUID()): Promise<WorkFolder> {
  const path = join(incomingDir(), `work-${name}`)
  const remove = () => rm(path, { recursive: true, force: true })
  await remove()
  await mkdir(path, { recursive: true, mode: 0o700 })
  return { path, remove }
}
