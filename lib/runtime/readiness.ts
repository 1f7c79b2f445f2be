import { constants } from 'node:fs'
import { access, mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { identity } from '@/lib/db'
import { env } from '@/lib/env'

const migrationsDir = resolve(process.cwd(), 'prisma/migrations')

/** Whether every migration of this version was applied, as far as the product's own roles can see: their newest table is there. */
async function databaseAnswers(): Promise<boolean> {
  const rows = await identity().$queryRaw<
    { answers: boolean }[]
  >`SELECT has_table_privilege('"Session"', 'SELECT') AS answers`
  return rows[0]?.answers === true && (await readdir(migrationsDir)).length > 0
}

async function filesCanBeKept(): Promise<void> {
  const dir = join(env.DATA_DIR, 'files')
  await mkdir(dir, { recursive: true })
  await access(dir, constants.W_OK)
}

/** Whether this process can serve: the database answers its role, and files can be kept. Says nothing of why not. */
export async function isReady(): Promise<boolean> {
  try {
    const [answers] = await Promise.all([databaseAnswers(), filesCanBeKept()])
    return answers
  } catch {
    return false // any failure is the answer; the reason stands in the log of the part that failed
  }
}
