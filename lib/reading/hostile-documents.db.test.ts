import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecord } from '@/lib/db'
import { receiveFile } from '@/lib/documents/receive-file'
import { keepDocument } from '@/lib/documents/keep-document'
import { readDocument } from '@/lib/reading/read-document'
import { filesBeside, whySkipped } from '@/lib/runtime/testing/files/files-beside'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const beside = filesBeside()
const hostile = (beside ?? []).filter(({ isHostile }) => isHostile)
/** One of each kind: all of them are read, without the record, by the tests of the extraction. */
const some = hostile.filter(({ kind }, index) => hostile.findIndex((other) => other.kind === kind) === index)

describe(`hostile files ${some.length === 0 ? whySkipped : 'beside the checkout'}`, { timeout: 120_000 }, () => {
  test.skipIf(some.length === 0)(
    'end on the record, read or with their reason, and nothing stays under way',
    async () => {
      const actor = await buildWorkspace()
      const { workspaceId } = actor
      for (const { path } of some) {
        const bytes = createReadStream(path) as AsyncIterable<Uint8Array>
        const stored = await receiveFile(bytes, { limitBytes: 200_000_000 })
        const { id } = await keepDocument(actor, { displayName: basename(path), stored })
        await readDocument(workspaceId, id)
      }
      const documents = await readRecord(actor, (tx) =>
        tx.document.findMany({
          where: { workspaceId, parentId: null },
          select: {
            name: true,
            readState: true,
            readError: true,
            texts: { select: { text: true } },
            inside: { select: { id: true } },
          },
        }),
      )
      expect(documents).toHaveLength(some.length)
      for (const { name, readState, readError, texts, inside } of documents) {
        const isReadInEarnest =
          readState === 'read' && (texts.some(({ text }) => text.trim() !== '') || inside.length > 0)
        const isRefused = readState === 'failed' && readError !== null
        expect(isReadInEarnest || isRefused, `${name}: ${readState} ${readError}`).toBe(true)
      }
    },
  )
})
