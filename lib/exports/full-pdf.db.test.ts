import { extractText } from 'unpdf'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { buildCanaryRecord, type CanaryRecord } from '@/lib/exports/fixtures/canary-record'
import { exported } from '@/lib/exports/fixtures/exported'
import { mostBytesInPdf } from '@/lib/exports/originals'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const patience = 120_000

let actor: Actor
let record: CanaryRecord

/** One original counts as so large that nothing fits beside it; which bytes it has does not matter to what is told. */
beforeAll(async () => {
  actor = await buildWorkspace('Full files')
  record = await buildCanaryRecord(actor)
  await changeRecord(actor, (tx) =>
    tx.document.updateMany({
      where: { workspaceId: actor.workspaceId, name: 'statement.pdf' },
      data: { sizeBytes: mostBytesInPdf + 1 },
    }),
  )
})

async function textOf(given: object) {
  const { made, files } = await exported(actor, record, { formats: ['pdf'], ...given })
  const { text } = await extractText(new Uint8Array(files.get('pdf')?.bytes ?? []), { mergePages: true })
  return { summary: made?.summary, words: text.replace(/\s+/g, ' ') }
}

test(
  'an original that a PDF with embedded originals has no room for is named in it as not attached, and counted',
  async () => {
    const { summary, words } = await textOf({ originals: 'embedded' })
    expect(summary).toMatchObject({ originals: 2, notInPdf: { full: 1, unbindable: 0 } })
    expect(words).toContain('Not attached: this PDF takes 300 MB of originals. It is whole in the ZIP.')
    expect(words).toContain('Attached to this PDF.')
  },
  patience,
)

test(
  'a bundle names in its list of exhibits what has no room and what has no pages, and says of nothing that it follows',
  async () => {
    const { summary, words } = await textOf({ purpose: 'court_bundle', originals: 'bound' })
    expect(summary).toMatchObject({ originals: 2, notInPdf: { full: 1, unbindable: 1 } })
    expect(words).toContain('not bound: this file is full')
    expect(words).toContain('not bound: no pages to bind')
    expect(words).not.toContain('follow behind this document')
  },
  patience,
)
