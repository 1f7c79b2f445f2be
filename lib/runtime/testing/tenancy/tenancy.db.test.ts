import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { attempts } from '@/lib/runtime/testing/tenancy/attempts'
import { buildTarget, canary, type Target } from '@/lib/runtime/testing/tenancy/build-target'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

let target: Target
let stranger: Actor
const database = new pg.Client({ connectionString: ownerDatabaseUrl() })

beforeAll(async () => {
  await database.connect()
  target = await buildTarget()
  stranger = await buildWorkspace('A stranger')
})

afterAll(() => database.end())

const lib = resolve(import.meta.dirname, '../../..')
/** Not of the domains: what runs and shows them, and what their tests build with. */
const outside = /^(runtime|web|i18n)\/|\/fixtures\//

/** Every exported function of the domains whose first argument is the actor. */
function exportedDeedsAndQueries(): string[] {
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.ts$/.test(path) && !/\.test\.ts$/.test(path) && !outside.test(path),
  )
  const pattern = /export (?:async )?(?:function|const) (\w+)(?:<[^>]*>)?(?:\s*=\s*)?(?:async )?\(\s*actor: Actor\b/g
  const inTransactions = new Set(['once', 'editOnce'])
  return files
    .flatMap((path) => [...readFileSync(join(lib, path), 'utf8').matchAll(pattern)].map(([, name = '']) => name))
    .filter((name) => !inTransactions.has(name))
}

/** All rows of the workspace under attack, as one hash: seen by the owner of the database, past every policy. */
async function stateHash(workspaceId: string): Promise<string> {
  const { rows: tables } = await database.query<{ table_name: string }>(
    `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspaceId' ORDER BY 1`,
  )
  const rowsOf = ({ table_name: name }: { table_name: string }) =>
    `SELECT ${pg.escapeLiteral(name)} AS table, t::text AS row FROM ${pg.escapeIdentifier(name)} t WHERE "workspaceId" = $1`
  const { rows } = await database.query(`${tables.map(rowsOf).join(' UNION ALL ')} ORDER BY 1, 2`, [workspaceId])
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}

test('every exported deed and query has a row in the table of attempts, and nothing else has', () => {
  expect(Object.keys(attempts).sort()).toEqual(exportedDeedsAndQueries().sort())
})

describe('called by a stranger with ids of another workspace', () => {
  test.each(Object.keys(attempts))('%s gives away nothing and changes nothing', async (name) => {
    const before = await stateHash(target.owner.workspaceId)
    const [outcome] = await Promise.allSettled([attempts[name]?.(stranger, target)])
    const said =
      outcome?.status === 'rejected'
        ? String(outcome.reason)
        : JSON.stringify(outcome?.value ?? null, (_key, value: unknown) =>
            typeof value === 'bigint' ? String(value) : value,
          )
    expect(said).not.toContain(canary)
    expect(await stateHash(target.owner.workspaceId)).toBe(before)
  })
})
