import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { unzipped } from '@/lib/exports/fixtures/open-files'
import { drawRecord } from '@/lib/imports/sheet/fixtures/draw-record'
import { realSheet } from '@/lib/imports/sheet/fixtures/real-sheet'
import { importAll } from '@/lib/imports/sheet/fixtures/walk-through'
import { archiveManifest } from '@/lib/runtime/admin/archive/manifest'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { importWorkspace } from '@/lib/runtime/admin/import-workspace'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../../..')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The operator's command in an installation of its own, with an embedded database that nobody used before. */
async function operate(dataDir: string, ...args: string[]): Promise<unknown> {
  const script = ['--import', 'tsx', '--conditions=react-server', 'lib/runtime/admin.ts', ...args]
  const env = { ...process.env, DATA_DIR: dataDir, AUTH_SECRET: '', NODE_ENV: 'production' as const, NODE_OPTIONS: '' }
  const { stdout } = await run(process.execPath, script, { cwd: root, env })
  return JSON.parse(stdout) as unknown
}

test(
  'a workspace is exported whole, imported into an empty installation, and comes out of that byte for byte',
  { timeout: 240_000 },
  async () => {
    const actor = await buildWorkspace('Moves House')
    await drawRecord(actor, 4)
    await importAll(actor, 'list.xlsx', await realSheet())
    const folder = await mkdtemp(join(tmpdir(), 'answerable-move-'))
    const [here, there, broken] = ['here.zip', 'there.zip', 'broken.zip'].map((name) => join(folder, name))
    if (!here || !there || !broken) throw new Error('No paths')
    await exportWorkspace({ workspace: actor.workspaceSlug, out: here })
    const bytes = await readFile(here)

    const entries = await unzipped(bytes)
    const manifest = archiveManifest.parse(JSON.parse(String(entries.get('manifest.json'))))
    expect(manifest.tables.find(({ name }) => name === 'Letter')?.rows).toBeGreaterThan(5)
    expect(manifest.files.length).toBeGreaterThan(5)
    for (const { name, sha256: hash } of manifest.tables)
      expect(sha256(entries.get(`record/${name}.ndjson`) ?? Buffer.of()), name).toBe(hash)
    for (const file of manifest.files)
      expect(sha256(entries.get(`files/${file.sha256}`) ?? Buffer.of())).toBe(file.sha256)
    expect(String(entries.get('record/User.ndjson'))).not.toContain('passwordHash')

    const installation = join(folder, 'data')
    expect(await operate(installation, 'import', here)).toMatchObject({
      workspace: actor.workspaceSlug,
      files: manifest.files.length,
    })
    await operate(installation, 'export', '--workspace', actor.workspaceSlug, '--out', there)
    expect(sha256(await readFile(there))).toBe(sha256(bytes))
    await expect(operate(installation, 'import', here)).rejects.toThrow('is here already')
    await expect(importWorkspace({}, [here])).rejects.toThrow('is here already')
    await writeFile(broken, bytes.subarray(0, bytes.length - 100))
    await expect(importWorkspace({}, [broken])).rejects.toThrow()
  },
)
