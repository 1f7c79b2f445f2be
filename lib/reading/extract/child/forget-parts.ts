import { rm } from 'node:fs/promises'

/** Removes what a reading put aside of a file whose answer nobody gets: parts of it would stand there without a name, or twice. */
export async function forgetParts(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })))
}
