import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const program = [process.execPath, '--import', 'tsx', '--conditions=react-server', 'lib/runtime/testing/fill-disk.ts']

/** In a namespace of its own a process may mount a disk of one megabyte, seen by nobody else; not every machine allows it. */
const alone = ['--user', '--map-root-user', '--mount', 'sh', '-c']
const mounted = (folder: string, command: string) => [`mount -t tmpfs -o size=1m tmpfs ${folder} && ${command}`]
const asFolder = mkdtempSync(join(tmpdir(), 'answerable-full-'))
const isAllowed = spawnSync('unshare', [...alone, ...mounted(asFolder, 'true')]).status === 0
const why = isAllowed ? '' : ' (skipped: this machine lets no process mount a small disk)'

afterAll(() => rmSync(asFolder, { recursive: true }))

test.skipIf(!isAllowed)(
  `a file that the disk has no room for is refused as that, and leaves its room to others${why}`,
  () => {
    const command = program.map((word) => `'${word}'`).join(' ')
    const { stdout, stderr } = spawnSync('unshare', [...alone, ...mounted(asFolder, command)], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: asFolder, NODE_OPTIONS: '' },
    })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({ outcome: 'no_room', kept: [500_000, 300_000], left: [] })
  },
)
