import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ZipFile } from 'yazl'
import { beforeAll, expect, test } from 'vitest'
import { identity } from '@/lib/db'
import { buildNamedRecord } from '@/lib/erasures/fixtures/named-record'
import { unzipped } from '@/lib/exports/fixtures/open-files'
import { archiveManifest } from '@/lib/runtime/admin/archive/manifest'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { importWorkspace } from '@/lib/runtime/admin/import-workspace'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

type Line = Record<string, unknown>

let folder = ''
let whole: Map<string, Buffer>
let [id, slug, otherId] = ['', '', '']

beforeAll(async () => {
  const actor = await buildWorkspace('Crafted')
  otherId = (await buildWorkspace('Beside it')).workspaceId
  ;[id, slug] = [actor.workspaceId, actor.workspaceSlug]
  await buildNamedRecord(actor, 'Xanthe Placeholder')
  folder = await mkdtemp(join(tmpdir(), 'answerable-crafted-'))
  const out = join(folder, 'whole.zip')
  await exportWorkspace({ workspace: slug, out })
  whole = unzipped(await readFile(out))
}, 120_000)

/** The archive of the workspace as another one, with the first line of a table changed and every hash made to fit. */
async function crafted(table: string, change: (line: Line) => Line) {
  const workspace = { id: randomUUID(), slug: `crafted-${randomUUID()}`, name: 'Crafted' }
  const renamed = (text: string) => text.replaceAll(id, workspace.id).replaceAll(slug, workspace.slug)
  const manifest = archiveManifest.parse(JSON.parse(String(whole.get('manifest.json'))))
  const zip = new ZipFile()
  const tables = manifest.tables.map((one) => {
    const [first = '', ...others] = renamed(String(whole.get(`record/${one.name}.ndjson`))).split('\n')
    const line = one.name === table ? JSON.stringify(change(JSON.parse(first) as Line)) : first
    const bytes = Buffer.from([line, ...others].join('\n'))
    zip.addBuffer(bytes, `record/${one.name}.ndjson`)
    return { ...one, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
  for (const { sha256 } of manifest.files) zip.addBuffer(whole.get(`files/${sha256}`) ?? Buffer.of(), `files/${sha256}`)
  zip.addBuffer(Buffer.from(JSON.stringify({ ...manifest, workspace, tables })), 'manifest.json')
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  const path = join(folder, `${workspace.id}.zip`)
  await writeFile(path, Buffer.concat(chunks))
  return { path, workspace }
}

const wrong: [string, unknown][] = [
  ['out of the text', [{ start: 10_000_000, end: 10_000_010 }]],
  ['past what a number holds', [{ start: 0, end: 1e300 }]],
  ['before the text', [{ start: -20, end: -10 }]],
  ['over one another', [3, 0].map((start) => ({ start, end: start + 5 }))],
  ['between two characters', [{ start: 0.5, end: 3 }]],
  ['empty', [{ start: 3, end: 3 }]],
  ['no numbers', [{ start: '0', end: '3' }]],
  ['no ranges', [null, 'x']],
  ['so many that they lie over one another', Array.from({ length: 200_000 }, () => ({ start: 0, end: 1 }))],
]

test.each(['Passage', 'Suggestion'].flatMap((table) => wrong.map(([what, ranges]) => [table, what, ranges] as const)))(
  'an archive in which the ranges of a %s are %s is refused with one sentence, and nothing of it is kept',
  async (table, _what, ranges) => {
    const { path, workspace } = await crafted(table, (line) => ({ ...line, ranges }))
    await expect(importWorkspace({}, [path])).rejects.toThrow(
      /^The (?:passage|suggestion) [0-9a-f-]{36} in the archive does not lie in its text: nothing was kept\.$/,
    )
    expect(await identity().workspace.count({ where: { id: workspace.id } })).toBe(0)
  },
)

test.each([
  ['Passage', { ranges: 'none' }],
  ['Passage', { ranges: [] }],
  ['Passage', { start: 1e12 }],
  ['Suggestion', { end: 'x' }],
])('an archive with a row of %s that no column takes is refused with one sentence: %j', async (table, change) => {
  const { path, workspace } = await crafted(table, (line) => ({ ...line, ...change }))
  await expect(importWorkspace({}, [path])).rejects.toThrow(
    new RegExp(`^${table} has a row that does not fit \\(.+\\): nothing was kept\\.$`),
  )
  expect(await identity().workspace.count({ where: { id: workspace.id } })).toBe(0)
})

test('an archive cannot put a passage into another workspace', async () => {
  const { path, workspace } = await crafted('Passage', (line) => ({ ...line, workspaceId: otherId }))
  await expect(importWorkspace({}, [path])).rejects.toThrow(/^Passage has \d+ rows of \d+: nothing was kept\.$/)
  expect(await identity().workspace.count({ where: { id: workspace.id } })).toBe(0)
})
