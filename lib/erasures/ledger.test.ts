import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLedger } from '@/lib/erasures/ledger'

test('a ledger with a line that is broken is refused, naming the line and what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-ledger-'))
  const path = join(folder, 'erasures.ndjson')
  await writeFile(path, '\n{"workspaceId":"cut')
  await expect(readLedger(path)).rejects.toThrow(`Line 2 of ${path} cannot be read as an erasure. Put a whole copy`)
  await rm(folder, { recursive: true })
})
