import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { refuseUnfitOwner } from '@/lib/runtime/check-owner'
import { addressFile } from '@/lib/runtime/database-urls'
import { startCluster } from '@/lib/runtime/postgres-cluster'
import { createDatabase, prepareDatabase } from '@/lib/runtime/prepare-database'

/** A database of this version, ready for both login roles; `close` ends an embedded one cleanly. */
export type OpenDatabase = { applied: string[]; embedded: boolean; close: () => Promise<void> }

const nothingToClose = () => Promise.resolve()

/** Opens the database of this installation: the one that DATABASE_URL names, else the embedded one in the data directory. */
export async function openDatabase(): Promise<OpenDatabase> {
  if (env.DATABASE_URL) {
    await refuseUnfitOwner(env.DATABASE_URL)
    return { applied: await prepareDatabase(env.DATABASE_URL, env.AUTH_SECRET), embedded: false, close: nothingToClose }
  }
  const cluster = await startCluster(join(env.DATA_DIR, 'postgres'))
  const address = addressFile(env.DATA_DIR)
  const close = async () => {
    await rm(address, { force: true })
    await cluster.stop()
  }
  try {
    await createDatabase(cluster.urlOf('postgres'), 'answerable')
    await writeFile(address, cluster.urlOf('answerable'), { mode: 0o600 })
    await chmod(address, 0o600)
    return { applied: await prepareDatabase(cluster.urlOf('answerable'), env.AUTH_SECRET), embedded: true, close }
  } catch (error) {
    await close()
    throw error
  }
}
