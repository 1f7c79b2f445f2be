import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { eraseRecord } from '@/lib/erasures/erase-record'
import { eraseWords } from '@/lib/erasures/erase-words'
import { holds, rareWord } from '@/lib/erasures/fixtures/hits'
import { buildNamedRecord, buildNamedReply } from '@/lib/erasures/fixtures/named-record'
import { ledgerPath } from '@/lib/erasures/ledger'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { finishErasure } from '@/lib/runtime/finish-erasure'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../../..')

/** The operator's command in an installation of its own. */
async function operate(dataDir: string, ...args: string[]): Promise<unknown> {
  const script = ['--import', 'tsx', '--conditions=react-server', 'lib/runtime/admin.ts', ...args]
  const env = { ...process.env, DATA_DIR: dataDir, AUTH_SECRET: '', NODE_ENV: 'production' as const, NODE_OPTIONS: '' }
  const { stdout } = await run(process.execPath, script, { cwd: root, env })
  return JSON.parse(stdout) as unknown
}

/** Files below a folder in which a word is. */
async function filesWith(folder: string, word: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && (await holds(await readFile(path), word))) found.push(path)
  }
  return found
}

test(
  'an archive that is older than an erasure brings nothing of it back: no name, no record, no file',
  { timeout: 240_000 },
  async () => {
    const actor = await buildWorkspace('Stays Forgotten')
    const { workspaceId, workspaceSlug } = actor
    const [named, told] = [rareWord(), rareWord()]
    const { caseId } = await buildNamedRecord(actor, `Xanthe ${named}`)
    const reply = await buildNamedReply(actor, { caseId, institution: 'Ministry of Rivers', name: `Xanthe ${told}` })
    const folder = await mkdtemp(join(tmpdir(), 'answerable-restore-'))
    const [older, newer, ledger, installation] = ['older.zip', 'newer.zip', 'ledger.ndjson', 'data'].map((name) =>
      join(folder, name),
    )
    if (!older || !newer || !ledger || !installation) throw new Error('No paths')
    await exportWorkspace({ workspace: workspaceSlug, out: older })
    expect(await filesWith(folder, named)).toEqual([older])

    const reason = 'Asked on 20 November'
    const erased = [
      await eraseRecord(actor, { submissionKey: randomUUID(), kind: 'reply', subjectId: reply.replyId, reason }),
      await eraseWords(actor, { submissionKey: randomUUID(), words: `Xanthe ${named}`, reason }),
      await eraseWords(actor, { submissionKey: randomUUID(), words: named, reason }),
    ]
    for (const { id } of erased) await finishErasure(workspaceId, id)
    await copyFile(ledgerPath(), ledger)

    expect(await operate(installation, 'import', older, '--erasures', ledger)).toMatchObject({ erasedAgain: 3 })
    await operate(installation, 'export', '--workspace', workspaceSlug, '--out', newer)
    expect(await operate(installation, 'doctor', '--json')).toMatchObject({
      ok: true,
      missing: [],
      history: { broken: [] },
    })
    for (const word of [named, told]) {
      expect(await filesWith(join(installation, 'files'), word)).toEqual([])
      expect(await holds(await readFile(newer), word)).toBe(false)
      expect(await holds(await readFile(join(installation, 'erasures.ndjson')), word)).toBe(false)
    }
    expect(String(await readFile(join(installation, 'erasures.ndjson')))).toContain(reason)
  },
)
