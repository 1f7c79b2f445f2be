import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** Next's own script: started with node itself, so that a signal reaches the server and not a wrapper. */
export const nextScript = join(root, 'node_modules/next/dist/bin/next')

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'proxy.ts',
  'next.config.js',
  'package-lock.json',
]

async function newestIn(path: string): Promise<number> {
  const found = await stat(path).catch(() => null) // a source that is not there is not newer
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const entries = await readdir(path)
  return Math.max(0, ...(await Promise.all(entries.map((entry) => newestIn(join(path, entry))))))
}

/** Whether the built product is there and newer than everything that it was built from. */
export async function isBuilt(): Promise<boolean> {
  const built = await newestIn(join(root, '.next/BUILD_ID'))
  if (built === 0) return false
  const newest = await Promise.all(sources.map((path) => newestIn(join(root, path))))
  return newest.every((changed) => changed <= built)
}

/** Builds the product, until `stop`. What Next says about it is shown only when it fails, and then this throws. */
export async function build(stop?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [nextScript, 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  stop?.addEventListener('abort', () => child.kill('SIGTERM'))
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise((done) => child.once('close', done))
  if (code === 0 || stop?.aborted) return
  process.stderr.write(Buffer.concat(said))
  throw new Error('The product could not be built; the reason stands above.')
}
