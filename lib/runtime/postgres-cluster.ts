import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { stopLeftover } from '@/lib/runtime/leftover-postgres'
import { postgresBinaries } from '@/lib/runtime/postgres-binaries'
import { choosePostgresUser, type PostgresUser } from '@/lib/runtime/postgres-user'

/** A running server: `urlOf` gives the owner's address of a database; `stop` lets it end cleanly. */
export type Cluster = { port: number; urlOf: (database: string) => string; stop: () => Promise<void> }

const owner = 'postgres'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

/** Its own process group: a Ctrl-C in the terminal reaches the product, which ends its requests first, and not PostgreSQL. */
function launch(user: PostgresUser, command: string, args: string[]): ChildProcess {
  const [program = command, ...rest] = [...user.before, command, ...args]
  const ids = user.before.length > 0 ? {} : { uid: user.uid, gid: user.gid }
  return spawn(program, rest, { ...ids, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function finish(child: ChildProcess, what: string): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stdout?.resume()
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${what} failed:\n${said}`)
}

async function createCluster(dir: string, user: PostgresUser, initdb: string): Promise<void> {
  const secret = join(dirname(dir), `postgres-password.${randomBytes(4).toString('hex')}`)
  await writeFile(secret, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (user.uid !== undefined) await chown(secret, user.uid, user.gid ?? user.uid)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und']
  const args = [`--pgdata=${dir}`, `--username=${owner}`, `--pwfile=${secret}`, '--auth=scram-sha-256', ...locale]
  try {
    await finish(launch(user, initdb, args), 'Creating the database cluster')
    await writeFile(join(dirname(dir), 'postgres-password'), await readFile(secret), { mode: 0o600 })
  } finally {
    await rm(secret, { force: true })
  }
}

async function untilReady(server: ChildProcess, url: string, log: () => string): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log()}`)
    const client = new pg.Client({ connectionString: url })
    const answered = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end()
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`PostgreSQL did not answer within a minute:\n${log()}`)
}

/** The server of an earlier start is not a child of this process; it ends as ours do, and is gone when its file is. */
async function startServer(dir: string, user: PostgresUser, postgres: string, port: number, flags: string[]) {
  const args = ['-D', dir, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...flags.flatMap((flag) => ['-c', flag])]
  const server = launch(user, postgres, args)
  let last = ''
  const keepTail = (chunk: Buffer) => (last = (last + chunk.toString()).slice(-4000))
  server.stderr?.on('data', keepTail)
  server.stdout?.on('data', keepTail)
  return { server, log: () => last }
}

/**
 * Starts the PostgreSQL that came with npm on a cluster in `dir`, which is created when it is not there. It listens on
 * loopback only, on a free port. `flags` are settings such as 'fsync=off'. Throws with what PostgreSQL said.
 */
export async function startCluster(dir: string, flags: string[] = []): Promise<Cluster> {
  const { initdb, postgres } = await postgresBinaries()
  await mkdir(dirname(dir), { recursive: true })
  const isNew = await readFile(join(dir, 'PG_VERSION')).then(
    () => false,
    () => true,
  )
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const user = await choosePostgresUser(dir, [dirname(postgres)])
  if (user.uid !== undefined) await chown(dir, user.uid, user.gid ?? user.uid)
  if (isNew) await createCluster(dir, user, initdb)
  await stopLeftover(dir)

  const password = (await readFile(join(dirname(dir), 'postgres-password'), 'utf8')).trim()
  const port = await freePort()
  const urlOf = (database: string) => `postgresql://${owner}:${password}@127.0.0.1:${port}/${database}`
  const { server, log } = await startServer(dir, user, postgres, port, flags)
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  await untilReady(server, urlOf('postgres'), log)
  const stop = async () => {
    if (server.exitCode === null) server.kill('SIGINT')
    await ended
  }
  return { port, urlOf, stop }
}
