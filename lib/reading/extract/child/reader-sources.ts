import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const root = process.cwd()
const program = path.join(root, 'lib', 'reading', 'extract', 'child', 'strip-types.mjs')
const run = promisify(execFile)

/** Files wait for it: one that never ends would hold them all up. It takes a third of a second. */
const mostMs = 30_000

let made: Promise<Buffer> | null = null

/**
 * The modules that a child reads with, without their types, as JSON in bytes: made once in each process that has files
 * read. A child that takes the types out itself does so for every file, which took most of the time of a short one. It may
 * write nowhere, so no cache on disk could serve it. Empty where that failed: a child then does it itself.
 */
export const readerSources = (): Promise<Buffer> => (made ??= make())

/** Not to start the program at all is told at once, by a throw, where the system has no memory for it. */
async function make(): Promise<Buffer> {
  try {
    const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      cwd: root,
      env: { NODE_ENV: 'production' },
      maxBuffer: 20_000_000,
      timeout: mostMs,
      killSignal: 'SIGKILL',
    })
    return Buffer.from(stdout)
  } catch (error) {
    process.stderr.write(`The reader's modules keep their types: ${String(error)}\n`)
    made = null
    return Buffer.alloc(0)
  }
}
