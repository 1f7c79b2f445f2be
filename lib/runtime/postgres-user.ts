import { execFile, execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** How to run PostgreSQL: the user who owns the cluster, and the words before the command that make it that user. */
export type PostgresUser = { uid?: number; gid?: number; before: string[] }

const isRoot = () => userInfo().uid === 0

function idsOf(name: string): { uid: number; gid: number } | null {
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return null // `id` answers "no such user" with a failure: that is the answer
  }
}

/** PostgreSQL refuses to run as root: the owner of an existing cluster goes first, then "postgres", then "nobody". */
function unprivileged(clusterDir: string): { uid: number; gid: number } {
  if (existsSync(clusterDir)) {
    const { uid, gid } = statSync(clusterDir)
    if (uid !== 0) return { uid, gid }
  }
  const ids = idsOf('postgres') ?? idsOf('nobody')
  if (!ids) throw new Error('PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody".')
  return ids
}

async function canReach(ids: { uid: number; gid: number }, paths: string[]): Promise<boolean> {
  const tried = paths.map((path) => run('ls', ['-d', `${path}/.`], { ...ids, cwd: '/' }))
  return (await Promise.allSettled(tried)).every(({ status }) => status === 'fulfilled')
}

/**
 * The user that PostgreSQL runs as. As root it is an unprivileged one; where that one cannot walk down to the data or to
 * the server (a checkout in a folder of mode 0700, as below /root), it gets the one capability that it takes to walk
 * there, and nothing else: the cluster itself is its own.
 */
export async function choosePostgresUser(clusterDir: string, otherDirs: string[]): Promise<PostgresUser> {
  if (!isRoot()) return { before: [] }
  const ids = unprivileged(clusterDir)
  const parent = dirname(clusterDir)
  if (await canReach(ids, [parent, ...otherDirs])) return { ...ids, before: [] }
  const before = [
    'setpriv',
    `--reuid=${ids.uid}`,
    `--regid=${ids.gid}`,
    '--clear-groups',
    // Without it the kernel forgets the capability where initdb asks whether it may run the server beside it.
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ]
  const works = await run('setpriv', [...before.slice(1), 'ls', '-d', `${parent}/.`], { cwd: '/' }).then(
    () => true,
    () => false,
  )
  if (works) return { ...ids, before }
  throw new Error(
    `PostgreSQL does not run as root, and its user cannot reach ${clusterDir}. Set DATA_DIR to a folder that every user may enter, or give a DATABASE_URL.`,
  )
}
