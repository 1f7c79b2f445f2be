import { createHash } from 'node:crypto'
import { extractText } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { allFormats, asked, exported } from '@/lib/exports/fixtures/exported'
import { buildCanaryRecord, canary, passage, replyWords, type CanaryRecord } from '@/lib/exports/fixtures/canary-record'
import { allThatIsIn, expectSound, hexStrings, laidOpen, lettersIn, unzipped } from '@/lib/exports/fixtures/open-files'
import { makeExport } from '@/lib/exports/make-export'
import { getFirstPage } from '@/lib/exports/get-first-page'
import { getExport, getExportFile, previewExport } from '@/lib/exports/queries'
import { sweepExports } from '@/lib/exports/sweep-exports'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const patience = 120_000
/** The words that must be nowhere, as letters alone: however they are broken, hyphenated or wrapped in tags. */
const mustBeNowhere = ['quillfeather', 'zephyrine', lettersIn('threw her telephone into the river')]

async function leaksOf(files: Awaited<ReturnType<typeof exported>>['files']): Promise<string[]> {
  const found: string[] = []
  for (const [format, { name, bytes }] of files) {
    const all = lettersIn((await allThatIsIn(name, bytes)).replace(/<[^>]*>/g, ''))
    for (const word of mustBeNowhere) if (all.includes(word)) found.push(`${word} in ${format}`)
  }
  return found
}

describe('an export', () => {
  let actor: Actor
  let record: CanaryRecord
  beforeAll(async () => {
    actor = await buildWorkspace('Open Records')
    record = await buildCanaryRecord(actor)
  })

  test(
    'has all formats, each with what was ticked in it',
    async () => {
      const { made, files } = await exported(actor, record)
      expect(made).toMatchObject({ state: 'done', stepsDone: 7, stepsAll: 7 })
      expect([...files.keys()].sort()).toEqual([...allFormats].sort())
      for (const [format, { name, bytes }] of files) {
        const all = lettersIn((await allThatIsIn(name, bytes)).replace(/<[^>]*>/g, ''))
        expect(all.includes('zephyrinequillfeather'), format).toBe(true)
      }
      const names = [...unzipped(files.get('zip')?.bytes ?? Buffer.alloc(0)).keys()]
      expect(names).toContain('originals/F-001 Zephyrine_Quillfeather.txt')
      expect(names).toContain('originals/F-002 statement.pdf')
    },
    patience,
  )

  test(
    'holds the originals untouched, and a manifest whose every hash is right',
    async () => {
      const { files } = await exported(actor, record, { formats: ['pdf', 'zip'] })
      const entries = unzipped(files.get('zip')?.bytes ?? Buffer.alloc(0))
      const manifest = JSON.parse(String(entries.get('manifest.json'))) as {
        files: { path: string; sha256: string; bytes: number }[]
        leftOut: unknown[]
      }
      expect(manifest.leftOut).toEqual([])
      expect(manifest.files.map(({ path }) => path).sort()).toEqual(
        [...entries.keys()].filter((name) => name !== 'manifest.json').sort(),
      )
      for (const { path, sha256, bytes } of manifest.files) {
        const content = entries.get(path) ?? Buffer.alloc(0)
        expect([path, createHash('sha256').update(content).digest('hex'), content.length]).toEqual([
          path,
          sha256,
          bytes,
        ])
      }
      expect(entries.get('originals/F-001 Zephyrine_Quillfeather.txt')?.toString()).toBe(replyWords)
    },
    patience,
  )

  for (const originals of ['none', 'bound', 'embedded'] as const) {
    test(
      `that redacts a name and a passage has them in no byte of any format, originals ${originals}`,
      async () => {
        const redact = `${canary}\nQuillfeather\nZephyrine\n${passage}`
        const { made, files } = await exported(actor, record, { redact, originals })
        expect(made?.state).toBe('done')
        expect(await leaksOf(files)).toEqual([])
        const manifest = String(unzipped(files.get('zip')?.bytes ?? Buffer.alloc(0)).get('manifest.json'))
        expect((JSON.parse(manifest) as { leftOut: unknown[] }).leftOut).toEqual([
          { number: 'F 1', belongsTo: 'E 1', name: '[redacted].txt', role: 'main', reason: 'words_found' },
          { number: 'F 2', belongsTo: 'E 1', name: 'statement.pdf', role: 'attachment', reason: 'not_searched' },
        ])
        expect((await allThatIsIn('x.pdf', files.get('pdf')?.bytes ?? Buffer.alloc(0))).includes('[redacted]')).toBe(
          true,
        )
      },
      patience,
    )
  }

  test(
    'that redacts whole items keeps their number, day and kind, and nothing else of them',
    async () => {
      const { files } = await exported(actor, record, {
        redacted: [record.letterId, record.replyId, record.commitmentId],
        redact: canary,
      })
      const json = JSON.parse(String(files.get('json')?.bytes)) as { replies: object[]; files: object[] }
      expect(json.replies[0]).toMatchObject({
        number: 'E 1',
        kind: 'substantive',
        receivedOn: '2026-04-17',
        text: ['[redacted]'],
      })
      expect(json.files[0]).toMatchObject({ name: '[redacted]', sha256: null, bytes: null })
      expect(await leaksOf(files)).toEqual([])
      expect(String(files.get('json')?.bytes)).not.toContain('publish the instruction')
    },
    patience,
  )

  test(
    'with originals bound is a sound PDF with stamped pages, bookmarks and no claim to be archival',
    async () => {
      const { files } = await exported(actor, record, { purpose: 'court_bundle', originals: 'bound', formats: ['pdf'] })
      const pdf = files.get('pdf')?.bytes ?? Buffer.alloc(0)
      const { text } = await extractText(new Uint8Array(pdf), { mergePages: false })
      const [first, second] = text.slice(-2).map((page) => page.replace(/\s+/g, ' '))
      expect(first).toContain('E 1 F 2 1/2')
      expect(first).toContain(`Bundle page ${String(text.length - 1)}`)
      expect(second).toContain('E 1 F 2 2/2')
      const exhibits = text.find((page) => page.includes('Pages of the bundle')) ?? ''
      expect(exhibits.replace(/\s+/g, ' ')).toContain(`pages ${String(text.length - 1)} to ${String(text.length)}`)
      expect(laidOpen(pdf).includes('pdfaid:part')).toBe(false)
      // Bookmarks are strings of digits; the search for what is redacted reads them too.
      expect(hexStrings(laidOpen(pdf).toString('latin1')).join()).toContain('E 1, F 2 statement.pdf')
      expectSound(pdf)
    },
    patience,
  )

  test(
    'with originals embedded is a PDF/A-3 that gives them back to the byte',
    async () => {
      const { files } = await exported(actor, record, { originals: 'embedded', formats: ['pdf'] })
      const pdf = files.get('pdf')?.bytes ?? Buffer.alloc(0)
      expect(laidOpen(pdf).includes('<pdfaid:part>3</pdfaid:part>')).toBe(true)
      expect(laidOpen(pdf).includes(Buffer.from(replyWords))).toBe(true)
      expectSound(pdf)
    },
    patience,
  )

  test(
    'that is only looked at shows its first page, which is another one when the title of the case is redacted',
    async () => {
      const firstPage = async (redact: string) => {
        const { id } = await makeExport(actor, asked(record, { as: 'preview', redact }))
        return (await getFirstPage(actor, id)) ?? Buffer.alloc(0)
      }
      const [whole, again, redacted] = [await firstPage(''), await firstPage(''), await firstPage(canary)]
      expect(whole.subarray(1, 4).toString()).toBe('PNG')
      expect(whole.readUInt32BE(16)).toBe(880)
      expect(again.equals(whole)).toBe(true)
      expect(redacted.equals(whole)).toBe(false)
    },
    patience,
  )

  test(
    'that is only looked at keeps what it comes to, as it would be counted anew',
    async () => {
      const { id } = await makeExport(actor, asked(record, { as: 'preview', redact: canary }))
      const [kept, counted] = [await getExport(actor, id), await previewExport(actor, id)]
      expect(kept).toMatchObject({ state: 'draft', summary: counted })
      expect(counted?.places[0]).toBeGreaterThan(0)
    },
    patience,
  )

  test(
    'keeps proofs of delivery apart from the originals in the archive',
    async () => {
      const other = await buildCanaryRecord(actor, ' by post')
      const { workspaceId } = actor
      const proof = {
        where: { workspaceId, replyId: other.replyId, position: 1 },
        data: { role: 'proof_of_delivery' },
      } as const
      await changeRecord(actor, (tx) => tx.document.updateMany(proof))
      const { files } = await exported(actor, other, { formats: ['zip'] })
      const names = [...unzipped(files.get('zip')?.bytes ?? Buffer.alloc(0)).keys()]
      expect(names.filter((name) => name.includes('/'))).toEqual([
        'originals/F-001 Zephyrine_Quillfeather.txt',
        'proofs-of-delivery/F-002 statement.pdf',
      ])
    },
    patience,
  )

  test('that was asked for with a quotation whose document is not ticked is refused', async () => {
    await expect(exported(actor, record, { replies: [] })).rejects.toThrow('document_not_chosen')
  })

  test(
    'is kept for its term behind the same permissions, then its files are gone',
    async () => {
      const { id } = await exported(actor, record, { formats: ['json'] })
      const colleague = await buildMember(actor, 'viewer', 'Colleague')
      expect(await getExportFile(colleague, id, 'json')).not.toBeNull()
      const restricted = { ...colleague, hiddenCaseIds: [record.caseId] }
      expect(await getExportFile(restricted, id, 'json')).toBeNull()
      expect(await getExport(restricted, id)).toBeNull()
      const inAMonth = new Date(Date.now() + 31 * 86_400_000)
      expect(await sweepExports(actor, inAMonth)).toBeGreaterThan(0)
      expect(await getExportFile(actor, id, 'json')).toBeNull()
      expect((await getExport(actor, id))?.removedAt).not.toBeNull()
    },
    patience,
  )

  test(
    'of several cases numbers them one after the other, and is hidden with any of them',
    async () => {
      const other = await buildCanaryRecord(actor, ' and others')
      const { id, files } = await exported(actor, record, {
        cases: [other.caseId],
        letters: [record.letterId, other.letterId],
        replies: [record.replyId, other.replyId],
        commitments: [record.commitmentId, other.commitmentId],
        formats: ['pdf', 'json'],
      })
      const { histories } = JSON.parse(String(files.get('json')?.bytes)) as {
        histories: { letters: { number: string }[] }[]
      }
      expect(histories.flatMap(({ letters }) => letters.map(({ number }) => number))).toEqual(['L 1', 'L 2'])
      const { text } = await extractText(new Uint8Array(files.get('pdf')?.bytes ?? []), { mergePages: true })
      expect(text).toContain('Cases')
      const colleague = { ...(await buildMember(actor, 'viewer', 'Colleague')), hiddenCaseIds: [other.caseId] }
      expect(await getExport(colleague, id)).toBeNull()
      expect(await getExportFile(colleague, id, 'pdf')).toBeNull()
    },
    patience,
  )
})
