import { createHmac } from 'node:crypto'
import pg from 'pg'

const groups = { app: 'answerable_app', identity: 'answerable_identity' } as const
export type Seat = keyof typeof groups

/**
 * The login role of a database for one of the two seats: it owns nothing, and its group has its rights. The password
 * follows from the secret of the installation, so that every process knows it and no file holds it.
 */
export function loginOf(database: string, seat: Seat, secret: string): { name: string; password: string } {
  const name = `${database}_${seat}_login`
  return { name, password: createHmac('sha256', secret).update(`role:${name}`).digest('base64url') }
}

/** Makes both login roles of a database, or sets their passwords again. Asked of the database's owner. */
export async function createLogins(ownerUrl: string, secret: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const database = client.database ?? 'answerable'
    for (const seat of ['app', 'identity'] as const) {
      const { name, password } = loginOf(database, seat, secret)
      const role = pg.escapeIdentifier(name)
      const known = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
      if (known.rowCount === 0) await client.query(`CREATE ROLE ${role}`)
      await client.query(`ALTER ROLE ${role} LOGIN INHERIT PASSWORD ${pg.escapeLiteral(password)}`)
      await client.query(`GRANT ${groups[seat]} TO ${role}`)
      await client.query(`GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(database)} TO ${role}`)
    }
  } finally {
    await client.end()
  }
}
