import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readDocument } from '@/lib/reading/read-document'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { drawPage } from '@/prisma/factories/draw-page'
import { keepFile } from '@/prisma/factories/keep-file'

const keepPage = (actor: Actor, displayName: string, lines: string[]) => keepFile(actor, displayName, drawPage(lines))

test(
  'pictures put into a form fill it in with what all of them say, once all are read',
  { timeout: 120_000 },
  async () => {
    const actor = await buildWorkspace()
    const first = await keepPage(actor, '1.png', [
      'Border Agency of Norland',
      '',
      'Ref. BA 77/2026',
      '',
      'Dear colleagues,',
    ])
    const last = await keepPage(actor, '2.png', [
      'Our officers keep a register.',
      '',
      'Yours faithfully,',
      'Ilse Halden',
    ])
    const said = () => getProposals(actor, 'reply', [first, last], null)
    await readDocument(actor.workspaceId, first)
    expect((await said()).state).toBe('waiting')
    await readDocument(actor.workspaceId, last)
    const { fields, paper } = await said()
    expect(fields).toMatchObject({ theirReference: 'BA 77/2026', signatory: 'Ilse Halden' })
    expect(paper?.text).toMatch(/Dear colleagues[^]*keep a register/)
  },
)
