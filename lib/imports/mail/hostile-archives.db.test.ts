import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecord } from '@/lib/db'
import { takeIn } from '@/lib/imports/mail/fixtures/take-in'
import { filesBeside, whySkipped } from '@/lib/runtime/testing/files/files-beside'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const hostile = (filesBeside() ?? []).filter(
  ({ isHostile, kind }) => isHostile && ['zip', 'mbox', 'msg'].includes(kind),
)

describe(`hostile archives ${hostile.length === 0 ? whySkipped : 'beside the checkout'}`, { timeout: 300_000 }, () => {
  test.skipIf(hostile.length === 0)(
    'each ends in the queue, opened or with its reason, and the import is sorted',
    async () => {
      const actor = await buildWorkspace()
      const some = hostile.filter((_file, index) => index % 8 === 0).slice(0, 14)
      const files = await Promise.all(
        some.map(async ({ path }) => ({ name: basename(path), bytes: await readFile(path) })),
      )
      const importId = await takeIn(actor, files)
      const { sortedAt, lines } = await readRecord(actor, async (tx) => ({
        ...(await tx.mailImport.findUniqueOrThrow({
          where: { workspaceId_id: { workspaceId: actor.workspaceId, id: importId } },
          select: { sortedAt: true },
        })),
        lines: await tx.mailItem.findMany({
          where: { workspaceId: actor.workspaceId, importId },
          select: { document: { select: { name: true, readState: true, readError: true } } },
        }),
      }))
      expect(sortedAt).not.toBeNull()
      expect(lines.length).toBeGreaterThan(0)
      for (const { document } of lines) {
        expect(document.readState === 'read' || document.readError !== null, document.name).toBe(true)
      }
    },
  )
})
