import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { disconnect } from '@/lib/db'
import { createToken } from '@/lib/runtime/admin/create-token'
import { createUserByOperator } from '@/lib/runtime/admin/create-user'
import { createWorkspaceByOperator } from '@/lib/runtime/admin/create-workspace'
import { doctor } from '@/lib/runtime/admin/doctor'
import { explainDue } from '@/lib/runtime/admin/due'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { importWorkspace } from '@/lib/runtime/admin/import-workspace'
import { setPassword } from '@/lib/runtime/admin/set-password'
import { holderOf, lockDataDir } from '@/lib/runtime/data-lock'
import { addressFile } from '@/lib/runtime/database-urls'
import { openDatabase } from '@/lib/runtime/open-database'
import { env } from '@/lib/env'

type Options = Record<string, string | boolean | undefined>

/** What an operator can ask for. Each answers an object; see `printAnswer`. */
const commands: Record<string, (options: Options, files: string[]) => Promise<object>> = {
  'create-user': createUserByOperator,
  'create-workspace': createWorkspaceByOperator,
  'create-token': createToken,
  doctor,
  due: explainDue,
  export: exportWorkspace,
  import: importWorkspace,
  'set-password': setPassword,
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const known = {
  email: text,
  name: text,
  password: text,
  owner: text,
  workspace: text,
  scopes: text,
  days: text,
  'time-zone': text,
  rule: text,
  'trigger-on': text,
  'trigger-hour': text,
  calendar: text,
  list: flag,
  sweep: flag,
  json: flag,
  out: text,
  erasures: text,
  'with-passwords': flag,
}

const needsNoDatabase = new Set(['due'])

/** Runs beside a running product, or starts the embedded database for the time of the command. */
async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  // The address alone is not enough: a start that was killed leaves it behind.
  const isServed = existsSync(addressFile(env.DATA_DIR)) && holderOf(env.DATA_DIR) !== null
  if (env.DATABASE_URL || isServed) return work()
  const unlock = lockDataDir(env.DATA_DIR)
  try {
    const database = await openDatabase()
    try {
      return await work()
    } finally {
      await disconnect()
      await database.close()
    }
  } finally {
    unlock()
  }
}

/** Does what the words of a command line ask for. Throws, with a message for operators, what went wrong. */
export async function runCommand(args: string[]): Promise<object> {
  const { values, positionals } = parseArgs({ allowPositionals: true, args, options: known })
  const [name = '', ...files] = positionals
  const command = commands[name]
  if (!command) throw new Error(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
  try {
    return needsNoDatabase.has(name) ? await command(values, files) : await withDatabase(() => command(values, files))
  } finally {
    await disconnect()
  }
}
