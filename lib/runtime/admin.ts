import { sayError } from '@/lib/runtime/admin/say-error'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { disconnect } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { createToken } from '@/lib/runtime/admin/create-token'
import { createUserByOperator } from '@/lib/runtime/admin/create-user'
import { createWorkspaceByOperator } from '@/lib/runtime/admin/create-workspace'
import { doctor } from '@/lib/runtime/admin/doctor'
import { explainDue } from '@/lib/runtime/admin/due'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { importWorkspace } from '@/lib/runtime/admin/import-workspace'
import { setPassword } from '@/lib/runtime/admin/set-password'
import { addressFile } from '@/lib/runtime/database-urls'
import { env } from '@/lib/env'

export type Options = Record<string, string | boolean | undefined>

/** What an operator can ask for. Each answers an object, which is printed as JSON. */
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
  'time-zone': text,
  rule: text,
  'trigger-on': text,
  'trigger-hour': text,
  calendar: text,
  list: flag,
  sweep: flag,
  json: flag,
  workspace: text,
  out: text,
  'with-passwords': flag,
}

const needsNoDatabase = new Set(['due'])

/** Runs beside a running product, or starts the embedded database for the time of the command. */
async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  if (env.DATABASE_URL || existsSync(addressFile(env.DATA_DIR))) return work()
  const { lockDataDir } = await import('@/lib/runtime/data-lock')
  const { openDatabase } = await import('@/lib/runtime/open-database')
  const unlock = lockDataDir(env.DATA_DIR)
  const database = await openDatabase()
  try {
    return await work()
  } finally {
    await disconnect()
    await database.close()
    unlock()
  }
}

async function run(): Promise<object> {
  const { values, positionals } = parseArgs({ allowPositionals: true, args: process.argv.slice(2), options: known })
  const [name = '', ...files] = positionals
  const command = commands[name]
  if (!command) throw new Error(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
  const answer = needsNoDatabase.has(name)
    ? await command(values, files)
    : await withDatabase(() => command(values, files))
  await disconnect()
  return answer
}

// Imported here and not above: a fault in the environment is then said like any other, as JSON.
try {
  const { runCommand } = await import('@/lib/runtime/admin/run-command')
  const answer = await runCommand(process.argv.slice(2))
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  if ('ok' in answer && answer.ok === false) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${JSON.stringify({ error: sayError(error) })}\n`)
  process.exitCode = 1
}
