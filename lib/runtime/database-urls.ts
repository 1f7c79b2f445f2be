import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { loginOf, type Seat } from '@/lib/runtime/roles'

/** Where the embedded PostgreSQL of a data directory listens, written by start for every other process. */
export const addressFile = (dataDir: string) => join(dataDir, 'postgres-address')

function ownerUrl(): URL {
  if (env.DATABASE_URL) return new URL(env.DATABASE_URL)
  try {
    return new URL(readFileSync(addressFile(env.DATA_DIR), 'utf8').trim())
  } catch (error) {
    throw new Error(`No database runs for ${env.DATA_DIR}. Start the product with "npm start", or set DATABASE_URL.`, {
      cause: error,
    })
  }
}

function loginUrl(seat: Seat): string {
  const url = ownerUrl()
  const { name, password } = loginOf(decodeURIComponent(url.pathname.slice(1)), seat, env.AUTH_SECRET)
  url.username = encodeURIComponent(name)
  url.password = encodeURIComponent(password)
  return url.href
}

/** The address of the record's database for the role that reads and writes the record. */
export const appDatabaseUrl = () => loginUrl('app')

/** The same database for the role that knows accounts and memberships. */
export const identityDatabaseUrl = () => loginUrl('identity')

/** The owner's address: for migrations, for the operator's commands, never for a request. */
export const ownerDatabaseUrl = () => ownerUrl().href
