import 'server-only'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { recordKinds } from '@/lib/erasures/schema'
import { went } from '@/lib/erasures/went'
import { env } from '@/lib/env'
import { isMissing } from '@/lib/error-codes'

/** One erasure as it stands in the ledger beside the database. */
export const ledgerLine = z.strictObject({
  workspaceId: z.uuid(),
  id: z.uuid(),
  kind: z.enum([...recordKinds, 'words']),
  subjectId: z.uuid().nullable(),
  reason: z.string(),
  memberId: z.uuid().nullable(),
  memberName: z.string(),
  createdAt: z.iso.datetime(),
  went,
})
export type LedgerLine = z.output<typeof ledgerLine>

/**
 * Kept outside of the database, because a database that is restored from a backup has forgotten what was erased since. To be
 * copied together with the backups, the newest one always.
 */
export const ledgerPath = () => join(env.DATA_DIR, 'erasures.ndjson')

function readLine(text: string, place: string): LedgerLine {
  try {
    return ledgerLine.parse(JSON.parse(text))
  } catch (cause) {
    const help = 'Put a whole copy from your backups in its place: what it names must not come back.'
    throw new Error(`${place} cannot be read as an erasure. ${help}`, { cause })
  }
}

/**
 * The lines of a ledger; none where this installation has none yet.
 * @throws Error that names the first line which cannot be read, and says what to do
 */
export async function readLedger(path: string = ledgerPath()): Promise<LedgerLine[]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error) && path === ledgerPath()) return []
    throw error
  }
  return text
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [readLine(line, `Line ${index + 1} of ${path}`)]))
}

/** Puts lines into the ledger, over those of the same ids: a reason may have been erased itself since. */
export async function writeLedger(lines: readonly LedgerLine[]): Promise<void> {
  const before = new Map((await readLedger()).map((line) => [line.id, line]))
  const after = new Map(before)
  for (const line of lines) after.set(line.id, line)
  if (isDeepStrictEqual(before, after)) return
  const text = [...after.values()].map((line) => `${JSON.stringify(line)}\n`).join('')
  await mkdir(env.DATA_DIR, { recursive: true })
  const temporary = `${ledgerPath()}.new`
  await writeFile(temporary, text, { mode: 0o600, flush: true })
  await rename(temporary, ledgerPath())
}
