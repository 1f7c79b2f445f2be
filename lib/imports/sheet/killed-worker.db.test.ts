import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { manyRows } from '@/lib/imports/sheet/fixtures/many-rows'
import { ask, bring, look, map } from '@/lib/imports/sheet/fixtures/walk-through'
import { runImport } from '@/lib/imports/sheet/run-import'
import { runUntilKilled } from '@/lib/runtime/testing/run-until-killed'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const lettersOf = ({ workspaceId, hiddenCaseIds }: Actor) =>
  readRecord({ workspaceId, hiddenCaseIds }, async (tx) => ({
    letters: await tx.letter.count({ where: { workspaceId } }),
    replies: await tx.reply.count({ where: { workspaceId } }),
    sent: await tx.event.count({ where: { workspaceId, type: 'letter.sent' } }),
  }))

test(
  'an import whose worker is killed half-way is ended by the next one, without a double',
  { timeout: 180_000 },
  async () => {
    const actor = await buildWorkspace()
    const id = await bring(actor, 'many.csv', manyRows(2500))
    await map(actor, id)
    await ask(actor, id)
    // It says when the first of its batches is on the record.
    await runUntilKilled('hold-import', { args: [actor.workspaceId, actor.memberId, id] })
    expect(await look(actor, id)).toMatchObject({ state: 'running', rowsDone: 1000 })
    expect(await lettersOf(actor)).toEqual({ letters: 1000, replies: 400, sent: 1000 })
    await Promise.all([runImport(actor, id), runImport(actor, id)])
    expect(await look(actor, id)).toMatchObject({ state: 'done', rowsDone: 2500 })
    expect(await lettersOf(actor)).toEqual({ letters: 2500, replies: 1000, sent: 2500 })
  },
)
