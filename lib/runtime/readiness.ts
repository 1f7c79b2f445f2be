import { mkdir, open, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { identity } from '@/lib/db'
import { env } from '@/lib/env'

const migrationsDir = resolve(process.cwd(), 'prisma/migrations')

/** The names of the migrations that this version of the product needs. */
async function neededMigrations(): Promise<string[]> {
  const entries = await readdir(migrationsDir, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/**
 * Whether the database answers, and every migration of this version was applied to its end. A newer version's migrations
 * may be there too: while a release is rolled out, both versions serve.
 */
async function databaseIsOfThisVersion(): Promise<boolean> {
  const [needed, applied] = await Promise.all([
    neededMigrations(),
    identity().$queryRaw<{ name: string }[]>`
      SELECT "migration_name" AS name FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  ])
  const names = new Set(applied.map(({ name }) => name))
  return needed.length > 0 && needed.every((name) => names.has(name))
}

/**
 * Writes a byte where uploads are written, and takes it away again: rights alone say nothing of a full disk or of one that
 * was mounted for reading. Throws when it cannot.
 */
async function keepAByte(): Promise<void> {
  const incoming = join(env.DATA_DIR, 'incoming')
  await Promise.all([incoming, join(env.DATA_DIR, 'files')].map((dir) => mkdir(dir, { recursive: true })))
  const path = join(incoming, `ready-${process.pid}-${crypto.randomUUID()}`)
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.write('.')
  } finally {
    await handle.close()
    await rm(path, { force: true })
  }
}

/** Whether this process can serve: a database of this version answers, and files can be kept. Says nothing of why not. */
export async function isReady(): Promise<boolean> {
  try {
    const [isOfThisVersion] = await Promise.all([databaseIsOfThisVersion(), keepAByte()])
    return isOfThisVersion
  } catch {
    return false // any failure is the answer; the reason stands in the log of the part that failed
  }
}
